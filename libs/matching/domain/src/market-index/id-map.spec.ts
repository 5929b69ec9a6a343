import fc from 'fast-check';
import { IdMap } from './id-map.js';
import { RECORD_WORDS } from './nurse-layout.js';

const NURSES = 700;
/** Ids of the slots; those of one hundred differ in the last word alone. */
const records = new Uint32Array(NURSES * RECORD_WORDS);
for (let slot = 0; slot < NURSES; slot += 1) {
  records.set([Math.floor(slot / 100), 1, 2, Math.imul(slot, 0x9e3779b1)], slot * RECORD_WORDS);
}
const idOf = (slot: number): Uint32Array => records.slice(slot * RECORD_WORDS, slot * RECORD_WORDS + 4);

describe('the way from an id to its nurse', () => {
  it('leads to her slot for as long as she is there, however often it grows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: NURSES - 300 }),
        fc.array(fc.integer({ min: 0, max: NURSES - 1 }), { maxLength: 400, size: 'max' }),
        (capacity, atOnce, toggled) => {
          const map = new IdMap(capacity);
          const held = new Set<number>(Array.from({ length: atOnce }, (_, slot) => slot));
          map.addAll(records, 0, atOnce);
          for (const slot of toggled) {
            if (held.delete(slot)) map.delete(records, slot);
            else {
              held.add(slot);
              map.add(records, slot);
            }
          }
          expect(map.size).toBe(held.size);
          for (let slot = 0; slot < NURSES; slot += 1) {
            expect(map.find(records, idOf(slot))).toBe(held.has(slot) ? slot : -1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same for many at once as one by one', () => {
    const [one, many] = [new IdMap(50), new IdMap(50)];
    for (let slot = 0; slot < NURSES; slot += 1) one.add(records, slot);
    many.addAll(records, 0, NURSES);
    expect(many.table.array).toEqual(one.table.array);
  });
});
