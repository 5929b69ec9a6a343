import { distance } from 'fastest-levenshtein';

const plain = (raw: string): string =>
  raw
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** Slips that a word of this length may hold and still be meant: of two short codes nearly all are near each other. */
const slipsIn = (word: string): number => (word.length <= 4 ? 1 : Math.max(2, Math.floor(word.length / 4)));

/**
 * The term that was probably meant, or nothing where none is near.
 * @param namesOf what a term is called besides its code: its name in words, its abbreviations
 */
export const nearestTerm = (
  raw: string,
  terms: readonly string[],
  namesOf: (term: string) => readonly string[] = () => [],
): string | undefined => {
  const asked = plain(raw);
  let best: { term: string; off: number } | undefined;
  for (const term of terms) {
    for (const name of [term, ...namesOf(term)].map(plain)) {
      const off = distance(asked, name);
      if (off > slipsIn(name)) continue;
      if (!best || off < best.off || (off === best.off && term < best.term)) best = { term, off };
    }
  }
  return best?.term;
};
