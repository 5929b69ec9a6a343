import { array, assert, boolean, integer, property, record } from 'fast-check';
import type { Assessment } from '../match.js';
import { compareRankings, decidingConstraints, type RankedSide, type RankingChange } from './compare-rankings.js';

const failing = (constraint: string): Assessment['failed'][number] => ({
  constraint,
  because: `(${constraint}) fails.`,
  wouldChange: null,
  reason: { code: 'work.permit', values: { place: constraint } },
  remedy: null,
});

const assessed = (nurseId: string, score: number, failed: string[] = []): Assessment => ({
  gapId: 'gap',
  nurseId,
  eligible: failed.length === 0,
  score,
  factors: [],
  failed: failed.map(failing),
  authorisation: {
    verdict: failed.length === 0 ? 'authorised' : 'barred',
    arrangement: null,
    earliestStart: null,
    citation: null,
    limits: [],
    endsDuringAssignmentOn: null,
    pending: false,
    corpusVersion: 'sample',
  },
});

/** All nurses of a market by one basis, cut down to the best so many. */
const sideOf = (all: readonly Assessment[], depth = all.length): RankedSide => ({
  best: all
    .filter(({ eligible }) => eligible)
    .sort((a, b) => b.score - a.score || (a.nurseId < b.nurseId ? -1 : 1))
    .slice(0, depth),
  assessmentOf: (nurseId) => all.find((each) => each.nurseId === nurseId) as Assessment,
});

const told = ({ nurseId, change, cause, before, after }: RankingChange): unknown[] => [
  ...[nurseId, change, cause, before.rank, after.rank],
];

describe('two rankings of a gap', () => {
  it('name who lost it by which constraint, and who moved up only because of that', () => {
    const before = sideOf([assessed('a', 0.9), assessed('b', 0.8), assessed('c', 0.7, ['pay-floor'])]);
    const after = sideOf([
      assessed('a', 0.9, ['authorised-by-start']),
      assessed('b', 0.8),
      assessed('c', 0.7, ['pay-floor']),
    ]);
    const changes = compareRankings(before, after);
    expect(changes.map(told)).toEqual([
      ['a', 'disappears', 'constraint', 1, null],
      ['b', 'moves', 'others', 2, 1],
    ]);
    expect(decidingConstraints(changes[0] as RankingChange)).toEqual([failing('authorised-by-start')]);
  });

  it('name who gained it by what failed before, leaving out what would fail on both sides', () => {
    const before = sideOf([assessed('a', 0.9, ['pay-floor', 'authorised-by-start'])]);
    const after = sideOf([assessed('a', 0.9)]);
    const [gained] = compareRankings(before, after) as [RankingChange];
    expect(told(gained)).toEqual(['a', 'appears', 'constraint', null, 1]);
    expect(decidingConstraints(gained).map(({ constraint }) => constraint)).toEqual([
      'pay-floor',
      'authorised-by-start',
    ]);
  });

  it('tell who is pushed out of the depth by her own score from who is pushed out by others', () => {
    const fell = compareRankings(
      sideOf([assessed('a', 0.9), assessed('b', 0.8)], 1),
      sideOf([assessed('a', 0.7), assessed('b', 0.8)], 1),
    );
    expect(fell.map(told)).toEqual([
      ['a', 'disappears', 'score', 1, null],
      ['b', 'appears', 'others', null, 1],
    ]);
  });

  it('turn the one list into the other, name nobody whose rank stays, and give every loss of a right its constraint', () => {
    const nurse = record({
      before: integer({ min: 0, max: 5 }),
      after: integer({ min: 0, max: 5 }),
      in: boolean(),
      stays: boolean(),
    });
    assert(
      property(array(nurse, { maxLength: 12 }), integer({ min: 1, max: 6 }), (nurses, depth) => {
        const name = (at: number): string => String.fromCharCode(97 + at);
        const before = sideOf(
          nurses.map((each, at) => assessed(name(at), each.before / 5, each.in ? [] : ['x'])),
          depth,
        );
        const after = sideOf(
          nurses.map((each, at) => assessed(name(at), each.after / 5, each.stays ? [] : ['y'])),
          depth,
        );
        const changes = compareRankings(before, after);
        const ranks = new Map(before.best.map(({ nurseId }, at) => [nurseId, at + 1]));
        for (const { nurseId, before: was, after: is, cause } of changes) {
          expect(was.rank).toBe(ranks.get(nurseId) ?? null);
          expect(was.rank).not.toBe(is.rank);
          if (is.rank === null) ranks.delete(nurseId);
          else ranks.set(nurseId, is.rank);
          expect(cause === 'constraint').toBe(was.assessment.eligible !== is.assessment.eligible);
        }
        expect(ranks).toEqual(new Map(after.best.map(({ nurseId }, at) => [nurseId, at + 1])));
        for (const change of changes)
          expect(decidingConstraints(change).length > 0).toBe(change.cause === 'constraint');
      }),
    );
  });
});
