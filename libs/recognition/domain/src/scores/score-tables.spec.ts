import { tinyScores, languageLaw } from '../fixtures/tiny-languages.js';
import { day } from '../fixtures/tiny-law.js';
import type { ScaleDocument, ScoreDocument } from '../law/index.js';
import { ScoreTables } from './score-tables.js';

const { vocabulary } = languageLaw([]);
const tables = new ScoreTables(tinyScores, vocabulary.tests);

const withScale = (change: Partial<ScaleDocument>): ScoreDocument[] => {
  const [first, ...others] = structuredClone(tinyScores) as [ScoreDocument, ...ScoreDocument[]];
  Object.assign(first.versions[0]?.scales[0] as ScaleDocument, change);
  return [first, ...others];
};

describe('score tables', () => {
  it('tell the level of a number, of a letter over its whole band, and of a word', () => {
    const level = (test: string, scores: Record<string, number | string>, part: string, takenOn = '2026-01-20') =>
      tables.cefrOf({ test, takenOn: day(takenOn), scores }, part);
    expect(level('test-a', { overall: 6.5 }, 'overall')).toEqual(['B2', 'B2']);
    expect(level('test-a', { overall: 'B' }, 'overall')).toEqual(['C1', 'C1']);
    expect(level('test-a', { overall: 9 }, 'overall')).toBeUndefined();
    expect(level('test-l', { level: 'L2' }, 'level')).toEqual(['B2', 'C1']);
    expect(level('test-l', { level: 'L3', total: 120 }, 'level')).toEqual(['C1', 'C1']);
    expect(level('test-m', { total: 72 }, 'total')).toEqual(['B2', 'B2']);
    expect(level('test-m', { total: 4 }, 'total', '2026-01-21')).toEqual(['B2', 'B2']);
    expect(level('test-m', {}, 'total')).toBeUndefined();
  });

  it('know which parts a test of a day reports', () => {
    expect(tables.partsOf('test-m', day('2026-01-20'))).toEqual(['total']);
    expect(tables.partsOf('test-m', day('2026-01-21'))).toEqual(['total', 'overall']);
    expect(tables.covers('test-x', day('2026-01-21'))).toBe(false);
  });

  it.each<[string, ScoreDocument[], string]>([
    ['a band outside the scale', withScale({ cefr: { C2: [8, 9.5] } }), 'C2'],
    ['a band that ends before it begins', withScale({ grades: { B: [8, 7] } }), 'B'],
    ['a part that the test does not give', withScale({ parts: ['grammar'] }), 'grammar'],
    ['a test that is no term', [{ ...(tinyScores[0] as ScoreDocument), tests: ['test-q'] }], 'test-q'],
    ['a test that two tables read', [...tinyScores, { ...(tinyScores[0] as ScoreDocument), id: 'again' }], 'test-a'],
    [
      'a comparison with no scale',
      [tinyScores[2] as ScoreDocument].map((document) => ({ ...document, versions: document.versions.slice(1) })),
      'm-old',
    ],
    [
      'versions that overlap',
      [tinyScores[2] as ScoreDocument].map((document) => ({
        ...document,
        versions: document.versions.map((version) => ({ ...version, from: null })),
      })),
      'overlap',
    ],
  ])('refuse %s', (_what, documents, named) => {
    expect(() => new ScoreTables(documents, vocabulary.tests)).toThrow(named);
  });
});
