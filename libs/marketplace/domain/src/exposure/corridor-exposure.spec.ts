import fc from 'fast-check';
import { exposureReport, SMALLEST_GROUP, type CorridorCount } from './corridor-exposure.js';

const count = fc.record({
  origin: fc.option(fc.constantFrom('PH', 'IN', 'US-TX', 'NG')),
  destination: fc.constantFrom('US-FL', 'DE', 'GB'),
  nurses: fc.integer({ min: 1, max: 25 }),
  shown: fc.nat(500),
  medianRank: fc.option(fc.integer({ min: 1, max: 90 })),
  submissions: fc.nat(20),
  placements: fc.nat(5),
});
const counts = fc.uniqueArray(count, { selector: ({ origin, destination }) => `${origin} ${destination}` });
const keyOf = ({ origin, destination }: CorridorCount): string => `${destination} ${origin ?? ''}`;

describe('the exposure report', () => {
  it('tells of no group smaller than the smallest, and leaves no larger one out', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { corridors, withheld } = exposureReport(all);
        expect(corridors.every(({ nurses }) => nurses >= SMALLEST_GROUP)).toBe(true);
        expect(corridors.length + withheld).toBe(all.length);
        expect(withheld).toBe(all.filter(({ nurses }) => nurses < SMALLEST_GROUP).length);
      }),
    );
  });

  it('says nothing more when a small group is there than when it is not', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const large = all.filter(({ nurses }) => nurses >= SMALLEST_GROUP);
        expect(exposureReport(all).corridors).toEqual(exposureReport(large).corridors);
      }),
    );
  });

  it('shares out the whole of what is told of each destination, in one order', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { corridors } = exposureReport(all);
        expect(corridors.map(keyOf)).toEqual(corridors.map(keyOf).sort());
        for (const destination of new Set(corridors.map((each) => each.destination))) {
          const there = corridors.filter((each) => each.destination === destination);
          const shown = there.reduce((sum, each) => sum + each.shown, 0);
          if (shown === 0) expect(there.map(({ share }) => share)).toEqual(there.map(() => null));
          else expect(there.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 5);
        }
      }),
    );
  });
});
