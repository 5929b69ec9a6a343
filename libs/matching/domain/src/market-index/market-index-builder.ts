import type { NurseSummary } from '@crossward/contracts';
import { BLOCK_ROWS, PARENT, SUPER_BLOCKS, SUPER_WORDS } from './block-layout.js';
import type { ClassRegistry } from './class-registry.js';
import { MarketIndex, type MarketIndexOptions } from './market-index.js';
import { BatchRoom, encodeNurses, type NurseBatch } from './nurse-batch.js';
import { BUCKET_KEYS } from './order-key.js';
import { rawCodes, type RawCodes } from './raw-codes.js';
import type { RawNurseColumns, RawTerms } from './raw-nurse-columns.js';

/**
 * Rows of a new block and blocks of a new super-block: room for newcomers, so that they split nothing for long. Where there
 * are most nurses, memory counts for more: they change no oftener, so each block much more seldom.
 */
const FILLED_ROWS = 52;
const FILLED_ROWS_OF_MANY = BLOCK_ROWS - 1;
const MANY_ROWS = 16_000_000;
const FILLED_BLOCKS = SUPER_BLOCKS - 6;

/** With some 40 specialties and two rows a nurse, a bucket's part of a list fills a few blocks. */
const NURSES_IN_BUCKET = 5_000;

/** Nurses that are encoded and taken in while they are in the caches. */
const AT_ONCE = 2048;

const bitsFor = (count: number): number => Math.ceil(Math.log2(Math.max(2, count)));

/**
 * Loads many nurses at once: records first, then each list sorted and cut into blocks in one go. All classes known
 * by then stand in an order in which neighbours have alike rights.
 */
export class MarketIndexBuilder {
  private readonly index: MarketIndex;
  private readonly room = new BatchRoom();
  /** Kept so that asking for memory is not taken for nothing done. */
  private asked = 0;

  constructor(classes: ClassRegistry, options: MarketIndexOptions = {}) {
    this.index = new MarketIndex(classes, options);
  }

  /** Nurses of one call and of all calls must differ in their ids. */
  add(chunk: RawNurseColumns): void {
    const codes = this.codes(chunk.terms);
    for (let from = 0; from < chunk.count; from += AT_ONCE) {
      const to = Math.min(chunk.count, from + AT_ONCE);
      this.append(encodeNurses(chunk, codes, { from, to }, this.room));
    }
  }

  /** What a thread that has columns needs to encode them for `append`. */
  codes(given: RawTerms): RawCodes {
    return rawCodes(this.index.terms, given);
  }

  /** As `add`, for columns that another thread has encoded. */
  append(batch: NurseBatch): void {
    this.index.rows.append(batch);
  }

  /** A nurse who came before is replaced. */
  addNurse(nurse: NurseSummary, classId: number): void {
    this.index.load(nurse, classId);
  }

  /** The builder must not be used any more afterwards. */
  build(): MarketIndex {
    const { rows } = this.index;
    this.index.ranks.orderByName();
    rows.cutFamilies(NURSES_IN_BUCKET);
    const { ends, slots, keys } = rows.loadedBySpecialty();
    const filled = slots.length > MANY_ROWS ? FILLED_ROWS_OF_MANY : FILLED_ROWS;
    for (let specialty = 0; specialty < ends.length; specialty += 1) {
      const first = specialty === 0 ? 0 : ends[specialty - 1]!;
      const end = ends[specialty]!;
      if (end > first) this.buildList(specialty, slots.subarray(first, end), keys.subarray(first, end), filled);
    }
    rows.trim();
    return this.index;
  }

  private buildList(specialty: number, slots: Uint32Array, keys: Float64Array, filled: number): void {
    const { rows } = this.index;
    const { pool } = rows.lists;
    const sorted = this.sort(keys);
    const next = new Uint32Array(filled);
    for (let from = 0; from < slots.length;) {
      const one = pool.takeSuper(specialty);
      let blocks = 0;
      for (; blocks < FILLED_BLOCKS && from < slots.length; blocks += 1) {
        const to = Math.min(slots.length, from + filled);
        const block = pool.takeBlock(sorted.keyAt(from));
        pool.sums.set(block, PARENT, one);
        for (let at = from; at < to; at += 1) next[at - from] = slots[sorted.indexAt(at)]!;
        const those = next.subarray(0, to - from);
        this.asked ^= rows.ask(those);
        for (const slot of those) rows.place(slot, specialty, block);
        rows.lists.centre(block);
        pool.supers.array[one * SUPER_WORDS + 1 + blocks] = block;
        from = to;
      }
      pool.supers.array[one * SUPER_WORDS] = blocks;
      rows.lists.append(specialty, one);
    }
  }

  /** Sorted as integers of 64 bits, key above index: several times faster than with a comparison of objects. */
  private sort(keys: Float64Array): { keyAt(at: number): number; indexAt(at: number): number } {
    const { ranks } = this.index;
    const indexBits = bitsFor(keys.length);
    const keyBits = bitsFor(ranks.size) + bitsFor(BUCKET_KEYS);
    // Where not all fits, the lowest bits of the order go: it then is a little less good, and answers the same.
    const scale = 2 ** Math.max(0, keyBits + indexBits - 64);
    const low = 2 ** (32 - Math.min(32, indexBits));
    const words = new Uint32Array(keys.length * 2);
    keys.forEach((whole, index) => {
      const key = Math.floor(whole / scale);
      words[index * 2] = index + (key % low) * 2 ** indexBits;
      words[index * 2 + 1] = Math.floor(key / low);
    });
    new BigUint64Array(words.buffer).sort();
    const mask = 2 ** indexBits - 1;
    return {
      keyAt: (at) => (words[at * 2 + 1]! * low + Math.floor(words[at * 2]! / 2 ** indexBits)) * scale,
      indexAt: (at) => words[at * 2]! & mask,
    };
  }
}
