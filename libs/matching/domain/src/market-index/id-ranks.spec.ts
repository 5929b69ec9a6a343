import fc from 'fast-check';
import { IdRanks } from './id-ranks.js';
import { compareUuids, formatUuid, parseUuid } from './uuid.js';

const ids = fc.array(fc.uuid(), { minLength: 2, maxLength: 500, size: 'max' });

const wordsOf = (texts: readonly string[]): Uint32Array => {
  const words = new Uint32Array(texts.length * 4);
  texts.forEach((text, at) => parseUuid(text, words.subarray(at * 4)));
  return words;
};

describe('parts of ids', () => {
  it('are in the order of the ids, and about equal', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        const words = wordsOf(texts);
        const ranks = new IdRanks();
        expect(ranks.rank(words, 0)).toBe(0);
        ranks.learn(words, texts.length, (at) => at * 4);
        for (let at = 4; at < words.length; at += 4) {
          const order = compareUuids(words, at - 4, words, at);
          const apart = ranks.rank(words, at - 4) - ranks.rank(words, at);
          if (order < 0) expect(apart).toBeLessThanOrEqual(0);
          if (order > 0) expect(apart).toBeGreaterThanOrEqual(0);
        }
        const counts = new Uint32Array(64);
        for (let at = 0; at < words.length; at += 4) counts[ranks.rank(words, at)]! += 1;
        if (new Set(texts).size === texts.length) {
          expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(texts.length / 64) + 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leave an id as it was written', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        const words = wordsOf(texts);
        expect(texts.map((_, at) => formatUuid(words, at * 4))).toEqual(texts);
      }),
      { numRuns: 20 },
    );
  });
});
