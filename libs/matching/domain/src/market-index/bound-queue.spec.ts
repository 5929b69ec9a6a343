import fc from 'fast-check';
import { BoundQueue } from './bound-queue.js';

describe('what is still to be looked at', () => {
  it('gives everything once, never a bound above what it said, and nothing far behind the best', () => {
    const queue = new BoundQueue();
    const bounds = fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(bounds, fc.integer({ min: 1, max: 100 }), (all, most) => {
        queue.clear(most);
        const left = new Map(all.map((bound, item) => [item, bound * most]));
        for (const [item, bound] of left) queue.push(bound, item);
        while (left.size > 0) {
          const { best } = queue;
          const greatest = Math.min(most, Math.max(...left.values()));
          expect(best).toBeGreaterThanOrEqual(greatest);
          const item = queue.pop();
          expect(left.get(item)).toBe(queue.taken);
          expect(queue.taken).toBeLessThanOrEqual(best);
          expect(queue.taken).toBeGreaterThanOrEqual(greatest - most / 500);
          left.delete(item);
        }
        expect(queue.best).toBe(-Infinity);
      }),
      { numRuns: 50 },
    );
  });
});
