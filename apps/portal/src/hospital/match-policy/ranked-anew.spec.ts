import { FACTORS, type Factor, type Weights } from './factors.js';
import { rankedAnew } from './ranked-anew.js';

const weights = (given: Partial<Record<Factor, number>>): Weights =>
  Object.fromEntries(FACTORS.map((factor) => [factor, given[factor] ?? 0])) as Record<Factor, number>;
const candidate = (nurseId: string, values: Partial<Record<Factor, number>>) => ({
  nurseId,
  factors: FACTORS.map((factor) => ({ factor, value: values[factor] ?? 0 })),
});

describe('candidates by other weights', () => {
  const near = candidate('b', { distance: 0.9, readiness: 0.2 });
  const ready = candidate('a', { distance: 0.1, readiness: 1 });

  it('stand in the order of the new score, each with the place she had', () =>
    expect(rankedAnew([ready, near], weights({ distance: 0.75, readiness: 0.25 }))).toEqual([
      { nurseId: 'b', before: 2, place: 1, score: expect.closeTo(0.725) },
      { nurseId: 'a', before: 1, place: 2, score: expect.closeTo(0.325) },
    ]));

  it('stand by their ids where the score is the same, as in the list of the server', () =>
    expect(rankedAnew([near, ready], weights({ need: 1 })).map(({ nurseId }) => nurseId)).toEqual(['a', 'b']));
});
