import fc from 'fast-check';
import { MOST_UNITS, NEVER, ScoreUnits } from './score-units.js';

describe('units of a score', () => {
  const weights = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('round a bound up and a least score down, so that nobody who reaches it is passed over', () => {
    fc.assert(
      fc.property(weights, share, (weighed, part) => {
        const units = new ScoreUnits(weighed);
        const score = weighed * part;
        expect(units.above(score) / units.scale).toBeGreaterThanOrEqual(score);
        expect(units.below(score) / units.scale).toBeLessThanOrEqual(score);
        expect(units.above(score) - units.below(score)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('stay integers of 32 bits, whatever is asked of them', () => {
    const units = new ScoreUnits(1);
    expect(units.below(Infinity)).toBeGreaterThan(MOST_UNITS);
    expect(units.below(-1)).toBe(0);
    expect((7 * NEVER) | 0).toBe(7 * NEVER);
    expect((7 * NEVER + MOST_UNITS) | 0).toBeLessThan(0);
  });
});
