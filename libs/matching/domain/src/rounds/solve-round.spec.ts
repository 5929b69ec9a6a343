import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { roundLifecycle } from './round-lifecycle.js';
import { solveRound, type RoundInput, type RoundSolution } from './solve-round.js';

const GAPS = ['g1', 'g2', 'g3'];
const NURSES = ['n1', 'n2', 'n3', 'n4'];
const ALL_PAIRS = GAPS.flatMap((gapId) => NURSES.map((nurseId) => ({ gapId, nurseId })));

const inputs = (method: RoundInput['method']) =>
  record({
    gaps: array(
      record({
        quota: integer({ min: 0, max: 2 }),
        region: constantFrom(null, 'north'),
        order: option(shuffledSubarray(NURSES)),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    orders: array(option(shuffledSubarray(GAPS)), { minLength: 4, maxLength: 4 }),
    pairs: shuffledSubarray(ALL_PAIRS),
    scores: array(integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }),
    cap: integer({ min: 0, max: 3 }),
  }).map(({ gaps, orders, pairs, scores, cap }): RoundInput => {
    const clearing = method === 'clearing';
    return {
      method,
      gaps: gaps.map((gap, at) => ({ ...gap, id: GAPS[at] as string, region: clearing ? gap.region : null })),
      nurses: orders.map((order, at) => ({ id: NURSES[at] as string, order })),
      pairs: pairs.map((pair, at) => ({ ...pair, score: (scores[at] as number) / 20 })),
      caps: new Map(clearing ? [['north', cap]] : []),
    };
  });

/** What holds of any result: only pairs that pass and that neither side leaves out, one gap a nurse, seats and caps kept. */
const isAllowed = (input: RoundInput, { placements }: RoundSolution): void => {
  expect(new Set(placements.map(({ nurseId }) => nurseId)).size).toBe(placements.length);
  for (const { gapId, nurseId, score } of placements) {
    const pair = input.pairs.find((each) => each.gapId === gapId && each.nurseId === nurseId);
    expect(pair?.score).toBe(score);
    const gap = input.gaps.find(({ id }) => id === gapId);
    const nurse = input.nurses.find(({ id }) => id === nurseId);
    expect([gap?.order?.includes(nurseId) ?? true, nurse?.order?.includes(gapId) ?? true]).toEqual([true, true]);
  }
  const at = (id: string): number => placements.filter(({ gapId }) => gapId === id).length;
  for (const { id, quota } of input.gaps) expect(at(id)).toBeLessThanOrEqual(quota);
  for (const [region, cap] of input.caps) {
    const inside = input.gaps.filter((gap) => gap.region === region).reduce((sum, { id }) => sum + at(id), 0);
    expect(inside).toBeLessThanOrEqual(cap);
  }
};

const turned = (input: RoundInput): RoundInput => ({
  ...input,
  ...{ gaps: [...input.gaps].reverse(), nurses: [...input.nurses].reverse(), pairs: [...input.pairs].reverse() },
});
const asSet = ({ placements }: RoundSolution): string[] =>
  placements.map(({ gapId, nurseId }) => `${nurseId} ${gapId}`).sort();

/** The most that a clearing can be worth, by trying everything. */
const bestTotal = (input: RoundInput): number => {
  const seats = new Map(input.gaps.map(({ id, quota }) => [id, quota]));
  const left = new Map(input.caps);
  const from = (at: number): number => {
    const nurse = input.nurses[at];
    if (!nurse) return 0;
    let best = from(at + 1);
    for (const { gapId, score } of input.pairs.filter(({ nurseId }) => nurseId === nurse.id)) {
      const gap = input.gaps.find(({ id }) => id === gapId);
      const both = (gap?.order?.includes(nurse.id) ?? true) && (nurse.order?.includes(gapId) ?? true);
      const region = gap?.region ?? null;
      if (!both || !seats.get(gapId) || (region !== null && !left.get(region))) continue;
      seats.set(gapId, (seats.get(gapId) as number) - 1);
      if (region !== null) left.set(region, (left.get(region) as number) - 1);
      best = Math.max(best, Math.round(score * 1e6) + from(at + 1));
      seats.set(gapId, (seats.get(gapId) as number) + 1);
      if (region !== null) left.set(region, (left.get(region) as number) + 1);
    }
    return best;
  };
  return from(0);
};

describe('a round', () => {
  it('by deferred acceptance is stable by its own proof, whatever each side orders, and the order of the input changes nothing', () => {
    assert(
      property(inputs('deferred-acceptance'), (input) => {
        const solution = solveRound(input);
        isAllowed(input, solution);
        expect(solution.proof).toMatchObject({ kind: 'stability', holds: true, blocking: [], faults: 0 });
        expect(asSet(solveRound(turned(input)))).toEqual(asSet(solution));
      }),
      { numRuns: 400 },
    );
  });

  it('by clearing is worth as much as the best of all, with its certificate, within seats and caps', () => {
    assert(
      property(inputs('clearing'), (input) => {
        const solution = solveRound(input);
        isAllowed(input, solution);
        const total = bestTotal(input);
        expect(solution.proof).toEqual({ kind: 'optimality', holds: true, total, bound: total, violations: 0 });
      }),
      { numRuns: 400 },
    );
  });

  it('tells which place each has in the order of the other', () => {
    const { placements } = solveRound({
      method: 'deferred-acceptance',
      gaps: [
        { id: 'g1', quota: 1, region: null, order: ['n2', 'n1'] },
        { id: 'g2', quota: 1, region: null, order: null },
      ],
      nurses: [
        { id: 'n1', order: ['g1', 'g2'] },
        { id: 'n2', order: null },
      ],
      pairs: [
        { gapId: 'g1', nurseId: 'n1', score: 0.9 },
        { gapId: 'g1', nurseId: 'n2', score: 0.8 },
        { gapId: 'g2', nurseId: 'n1', score: 0.7 },
      ],
      caps: new Map(),
    });
    expect(placements).toEqual([
      { gapId: 'g2', nurseId: 'n1', score: 0.7, placeOfGap: 2, placeOfNurse: 1 },
      { gapId: 'g1', nurseId: 'n2', score: 0.8, placeOfGap: 1, placeOfNurse: 1 },
    ]);
  });

  it('never comes to be published but through its lock and its solution, on whatever way', () => {
    const ways = array(constantFrom(...roundLifecycle.states), { maxLength: 8 });
    assert(
      property(ways, (steps) => {
        let status: (typeof roundLifecycle.states)[number] = 'draft';
        const been: string[] = [status];
        for (const step of steps) {
          if (!roundLifecycle.allows(status, step)) continue;
          status = step;
          been.push(status);
        }
        if (status === 'published') expect(been).toEqual(['draft', 'open', 'locked', 'solved', 'published']);
        if (been.includes('cancelled')) expect(been.at(-1)).toBe('cancelled');
      }),
    );
  });
});
