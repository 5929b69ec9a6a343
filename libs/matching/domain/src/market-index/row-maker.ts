import { PARENT, SUPER_WORDS } from './block-layout.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { NurseRows } from './nurse-rows.js';
import { BUCKET_KEYS } from './order-key.js';
import { RowSorter } from './row-sorter.js';
import { RowTraits } from './row-traits.js';
import { FILLED_BLOCKS, type RowWork } from './row-work.js';

/** Makes one share of the rows that are still to be made: all threads first order theirs, then each makes list after list. */
export class RowMaker {
  private readonly traits = new RowTraits();
  private readonly sorter = new RowSorter();
  /** Kept so that asking for memory is not taken for nothing done. */
  private asked = 0;

  constructor(
    private readonly rows: NurseRows,
    private readonly work: RowWork,
    private readonly share: number,
  ) {
    rows.lists.pool.homes.balls.adopt(work.homes[share]!);
  }

  /**
   * Tells of each row of the share where it belongs. Nurse by nurse, for a look at them in any other order would mostly wait
   * for memory.
   */
  order(): void {
    const { rows, traits, share } = this;
    const { bounds, next, ends, slots, buckets, orders } = this.work;
    const [records, pool] = [rows.store.records.array, rows.store.pool.array];
    const own = next.subarray(share * ends.length, (share + 1) * ends.length);
    for (let slot = bounds[share]!; slot < bounds[share + 1]!; slot += 1) {
      const record = slot * RECORD_WORDS;
      if ((records[record + nurse.FLAGS]! & nurse.ALIVE) === 0) continue;
      traits.take(records, pool, record, rows);
      rows.lists.pool.homes.add(traits.family, traits);
      const start = nurse.startOf(records, pool, record, nurse.ROWS);
      const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
      for (let at = start; at < end; at += 1) {
        const packed = pool[at]!;
        if (packed >= nurse.ROW_MADE) continue;
        const key = rows.keyOf(traits, packed & 0xffff);
        const to = own[packed >>> 16]!++;
        slots[to] = slot;
        buckets[to] = traits.bucket;
        orders[to] = key - traits.bucket * BUCKET_KEYS;
      }
    }
  }

  /** Makes the rows of one list after the other, until all are begun. */
  make(): void {
    const { longest, begun, ends } = this.work;
    for (let at = Atomics.add(begun, 0, 1); at < longest.length; at = Atomics.add(begun, 0, 1)) {
      const specialty = longest[at]!;
      const first = specialty === 0 ? 0 : ends[specialty - 1]!;
      if (ends[specialty]! > first) this.makeList(specialty, first, ends[specialty]!);
    }
  }

  private makeList(specialty: number, first: number, end: number): void {
    const { work, sorter } = this;
    const { lists } = this.rows;
    const { pool } = lists;
    const { slots, orders, buckets, filled } = work;
    sorter.sort(slots.subarray(first, end), orders.subarray(first, end), buckets.subarray(first, end));
    let [one, block, bucket] = [work.supers[specialty]!, work.blocks[specialty]!, 0];
    for (let from = 0; from < end - first; one += 1) {
      pool.beginSuper(one, specialty);
      let blocks = 0;
      for (; blocks < FILLED_BLOCKS && from < end - first; blocks += 1, block += 1) {
        while (sorter.ends[bucket]! <= from) bucket += 1;
        pool.beginBlock(block, bucket * BUCKET_KEYS + sorter.orders[from]!);
        pool.sums.set(block, PARENT, one);
        const to = Math.min(end - first, from + filled[(block - work.blocks[specialty]!) % filled.length]!);
        this.makeBlock(specialty, block, sorter.slots.subarray(from, to));
        pool.supers.array[one * SUPER_WORDS + 1 + blocks] = block;
        from = to;
      }
      pool.supers.array[one * SUPER_WORDS] = blocks;
      pool.summariseSuper(one);
    }
  }

  private makeBlock(specialty: number, block: number, slots: Uint32Array): void {
    const { rows, traits } = this;
    const [records, pool] = [rows.store.records.array, rows.store.pool.array];
    this.ask(slots);
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index]!;
      const record = slot * RECORD_WORDS;
      let at = nurse.startOf(records, pool, record, nurse.ROWS);
      while (pool[at]! >>> 16 !== specialty) at += 1;
      traits.take(records, pool, record, rows);
      pool[at] = rows.lists.place(block, slot, pool[at]! & 0xffff, traits) | nurse.ROW_MADE;
    }
    rows.lists.centre(block);
  }

  /**
   * Asks for the memory of some rows to be made at once, so that the waits overlap: of both cache lines that a record may lie
   * in, and of the entry.
   */
  private ask(slots: Uint32Array): void {
    const [records, pool] = [this.rows.store.records.array, this.rows.store.pool.array];
    let asked = 0;
    for (let at = 0; at < slots.length; at += 1) {
      const record = slots[at]! * RECORD_WORDS;
      asked ^= records[record + nurse.POOL]! ^ records[record + nurse.SHAPE]!;
    }
    for (let at = 0; at < slots.length; at += 1) asked ^= pool[records[slots[at]! * RECORD_WORDS + nurse.POOL]!]!;
    this.asked ^= asked;
  }
}
