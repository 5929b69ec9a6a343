import { folded } from '../../i18n/folded.js';

export interface Town {
  name: string;
  /** State, province or county, as people there call it; empty where none is told. */
  part: string;
  jurisdiction: string;
  latitude: number;
  longitude: number;
  timeZone: string;
}

const MOST = 8;

/** The greatest towns whose name begins with the first word, and whose name or part begins with each further one. */
export const findTowns = (towns: readonly Town[], typed: string): Town[] => {
  const words = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < 2) return [];
  const found: Town[] = [];
  for (const town of towns) {
    const name = ` ${folded(town.name)}`;
    const all = `${name} ${folded(`${town.part} ${town.jurisdiction}`)}`;
    if (!name.startsWith(` ${words[0]}`) || !words.every((word) => all.includes(` ${word}`))) continue;
    if (found.push(town) === MOST) break;
  }
  return found;
};
