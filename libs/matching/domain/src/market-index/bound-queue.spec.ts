import fc from 'fast-check';
import { BoundQueue } from './bound-queue.js';
import { MOST_UNITS } from './score-units.js';

describe('what is still to be looked at', () => {
  it('gives everything once, never a bound above what it said, and nothing far behind the best', () => {
    const queue = new BoundQueue();
    const bounds = fc.array(fc.integer({ min: 0, max: MOST_UNITS + MOST_UNITS / 4 }), { maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(bounds, (all) => {
        queue.clear();
        const left = new Map(all.map((bound, item) => [item, bound]));
        for (const [item, bound] of left) queue.push(bound, item);
        while (left.size > 0) {
          const { best } = queue;
          const greatest = Math.min(MOST_UNITS, Math.max(...left.values()));
          expect(best).toBeGreaterThanOrEqual(greatest);
          const item = queue.pop();
          expect(left.get(item)).toBe(queue.taken);
          expect(queue.taken).toBeLessThanOrEqual(best);
          expect(queue.taken).toBeGreaterThanOrEqual(greatest - MOST_UNITS / 500);
          left.delete(item);
        }
        expect(queue.best).toBeLessThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
