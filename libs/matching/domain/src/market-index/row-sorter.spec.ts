import fc from 'fast-check';
import { RowSorter } from './row-sorter.js';

const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 2 ** 22 - 1 }))), {
  maxLength: 600,
  size: 'max',
});

describe('the order of rows', () => {
  it('is by bucket, then as told, then as they came, list after list', () => {
    const sorter = new RowSorter();
    fc.assert(
      fc.property(rows, (given) => {
        const slots = Uint32Array.from(given, (_, at) => at * 7);
        const orders = Uint32Array.from(given, ([, order]) => order);
        const buckets = Uint32Array.from(given, ([bucket]) => bucket);
        sorter.sort(slots, orders, buckets);
        const expected = given
          .map(([bucket, order], at) => ({ bucket, order, slot: at * 7 }))
          .sort((a, b) => a.bucket - b.bucket || a.order - b.order || a.slot - b.slot);
        expect(Array.from(sorter.slots.subarray(0, given.length))).toEqual(expected.map(({ slot }) => slot));
        expect(Array.from(sorter.orders.subarray(0, given.length))).toEqual(expected.map(({ order }) => order));
        sorter.ends.forEach((end, bucket) => {
          expect(end).toBe(given.filter(([one]) => one <= bucket).length);
        });
      }),
      { numRuns: 100 },
    );
  });
});
