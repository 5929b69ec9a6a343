import { folded } from '../../i18n/folded.js';
/** Somewhere to go: a page of the workspace, or a jurisdiction. */
export interface Place {
  to: string;
  name: string;
}

const MOST = 5;

/** Places with words that begin with every word that was typed; whoever types the beginning of the name comes first. */
export const findPlaces = (places: readonly Place[], typed: string): Place[] => {
  const words = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return places
    .map((place) => ({
      place,
      name:
        folded(place.name)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? '',
    }))
    .filter(({ name }) => words.every((word) => ` ${name}`.includes(` ${word}`)))
    .sort((a, b) => Number(b.name.startsWith(whole)) - Number(a.name.startsWith(whole)))
    .slice(0, MOST)
    .map(({ place }) => place);
};
