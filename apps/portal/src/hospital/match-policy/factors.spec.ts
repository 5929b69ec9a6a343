import fc from 'fast-check';
import { FACTORS, pointsOf, sharesOf, type Factor, type Points } from './factors.js';

const points = fc
  .tuple(...FACTORS.map(() => fc.integer({ min: 0, max: 100 })))
  .map((drawn) => Object.fromEntries(FACTORS.map((factor, at) => [factor, drawn[at] ?? 0])) as Record<Factor, number>);
const only = (factor: Factor): Points =>
  Object.fromEntries(FACTORS.map((each) => [each, each === factor ? 40 : 0])) as Record<Factor, number>;

describe('the shares of the factors', () => {
  it('come to the whole, whatever the points', () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const shares = sharesOf(drawn);
        if (shares === null) expect(Object.values(drawn).every((value) => value === 0)).toBe(true);
        else expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  it('are everything for the one factor that counts', () => expect(sharesOf(only('distance'))?.distance).toBe(1));

  it('are none while nothing counts', () => expect(sharesOf({ ...only('need'), need: 0 })).toBeNull());

  it('come back as points to a tenth', () =>
    expect(pointsOf({ ...only('need'), need: 0, readiness: 1 / 3, distance: 2 / 3 })).toMatchObject({
      readiness: 33.3,
      distance: 66.7,
    }));
});
