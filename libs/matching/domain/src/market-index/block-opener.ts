import { nearAt, type BlockBounds } from './block-bounds.js';
import * as layout from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import type { NurseCheck } from './nurse-check.js';
import * as nurse from './nurse-layout.js';
import { LikelyRows } from './likely-rows.js';
import { PendingRows } from './pending-rows.js';
import * as search from './search-tables.js';
import type { SearchedColumns } from './searcher.js';
import type { TopList } from './top-list.js';

// See likely-rows.ts for why.
const {
  ANY_CURRENCIES,
  BLOCK_WORDS,
  CERTIFICATES,
  FIRST_FAMILY,
  LAST_FAMILY,
  LIVE,
  ROWS,
  ROW_WORDS,
  SHIFTS,
  SLOT,
  SLOT_BITS,
  SUMMARY_WORDS,
  YEARS,
} = layout;
const { POOL, RECORD_WORDS } = nurse;
const { FAMILIES_TOLD } = search;

/** Blocks that are opened together. */
export const BATCH = 16;
/** Records that are looked at together. */
const RECORDS = 24;
const LINE_WORDS = 16;

/**
 * Opens a few blocks at a time: their rows tell who may get into the list, and of those the best are looked at first. Each
 * stage first asks for all the memory that it will need, so that the waits overlap; one after the other they would be nearly
 * all of a search.
 */
export class BlockOpener {
  rowsLookedAt = 0;
  /** Kept so that asking for memory is not taken for nothing done. */
  asked = 0;
  private readonly likely: LikelyRows;
  private readonly pending = new PendingRows();
  private readonly batch = new Int32Array(RECORDS);

  constructor(
    private readonly columns: SearchedColumns,
    private readonly bounds: BlockBounds,
    private readonly tables: search.SearchTables,
  ) {
    this.likely = new LikelyRows(tables);
  }

  begin(gap: CompiledGap): void {
    this.rowsLookedAt = 0;
    this.pending.clear();
    this.likely.begin(gap);
  }

  /** Keeps the rows that may get into the list. @param extra what continuity may add to any row's score */
  open(batch: Int32Array, count: number, gap: CompiledGap, top: TopList, extra: number): void {
    const blocks = this.columns.lists.pool.blocks.array;
    let touched = 0;
    for (let at = 0; at < count; at += 1) {
      const start = batch[at]! * BLOCK_WORDS;
      for (let word = start; word < start + BLOCK_WORDS; word += LINE_WORDS) touched ^= blocks[word]!;
    }
    this.asked ^= touched;
    for (let at = 0; at < count; at += 1) this.readBlock(batch[at]!, gap, top, extra);
  }

  /** Looks at the records of some of the kept rows, the best first. */
  look(most: number, check: NurseCheck, top: TopList): void {
    const { pending, batch } = this;
    const { store } = this.columns;
    const records = store.records.array;
    const pool = store.pool.array;
    for (let left = most; left > 0 && pending.best >= top.leastUnits; left -= RECORDS) {
      let count = 0;
      let touched = 0;
      while (count < Math.min(RECORDS, left) && pending.best >= top.leastUnits) {
        const at = pending.pop();
        const bound = pending.bound(at);
        if (bound < top.leastUnits || (bound < top.tiesUnits && pending.idRank(at) > top.lastIdRank)) continue;
        batch[count++] = at;
      }
      for (let index = 0; index < count; index += 1)
        touched ^= ask(records, pending.slot(batch[index]!) * RECORD_WORDS);
      for (let index = 0; index < count; index += 1) {
        touched ^= pool[records[pending.slot(batch[index]!) * RECORD_WORDS + POOL]!]!;
      }
      this.asked ^= touched;
      this.rowsLookedAt += count;
      for (let index = 0; index < count; index += 1) {
        const at = batch[index]!;
        if (pending.bound(at) < top.leastUnits) continue;
        const slot = pending.slot(at);
        const score = check.score(slot * RECORD_WORDS, pending.years(at), top.least, this.nearest(at));
        if (score >= 0) top.offer(score, slot);
      }
    }
  }

  /** At most this is the factor `distance` of a row that waits. */
  private nearest(at: number): number {
    const family = this.pending.family(at);
    return family < 0 ? 1 : nearAt(this.columns.lists.pool.homes.leastKm(family, this.tables.place));
  }

  /** Of the rows with the shift pattern and the certificates' bits, keeps those whose sketch may fit and reach the list. */
  private readBlock(block: number, gap: CompiledGap, top: TopList, extra: number): void {
    const { pool } = this.columns.lists;
    const blocks = pool.blocks.array;
    const start = block * BLOCK_WORDS;
    const low = rowBits(blocks, start, gap);
    const high = rowBits(blocks, start + 1, gap);
    if ((low | high) === 0) return;
    const { bounds, likely } = this;
    const sums = pool.sums.words.array;
    const s = block * SUMMARY_WORDS;
    likely.first = sums[s + FIRST_FAMILY]!;
    // Otherwise its families span too many for a row to tell its own.
    likely.tells = sums[s + LAST_FAMILY]! - likely.first < FAMILIES_TOLD;
    const distance = bounds.distance(sums, s);
    // What a family tells, its rows add.
    likely.rest = (distance + bounds.alike(sums, s) + extra + (likely.tells ? 0 : bounds.right(sums, s))) | 0;
    const pays = this.tables.pay(sums[s + ANY_CURRENCIES]!);
    likely.words = 0;
    if (low !== 0) likely.add(blocks, start + ROWS, low, pays, top.leastUnits);
    if (high !== 0) likely.add(blocks, start + ROWS + 32 * ROW_WORDS, high, pays, top.leastUnits);
    if (likely.words > 0) this.keep(distance, gap, top);
  }

  /** Of the likely rows of a block, keeps those who may live near enough. */
  private keep(blockDistance: number, gap: CompiledGap, top: TopList): void {
    const { likely, pending, tables } = this;
    const { leastUnits, tiesUnits, lastIdRank } = top;
    const { found, words, tells } = likely;
    const { rowLanguages } = gap;
    const several = rowLanguages.length > 1;
    const blocks = this.columns.lists.pool.blocks.array;
    for (let at = 0; at < words; at += 2) {
      const row = found[at]!;
      const third = blocks[row + YEARS]!;
      if (several && !speaksAll(third, rowLanguages)) continue;
      let bound = found[at + 1]!;
      let family = -1;
      if (tells) {
        family = likely.familyOf(third);
        const nearer = tables.near(family) - blockDistance;
        bound += nearer & (nearer >> 31);
        if (bound < leastUnits) continue;
      }
      const slot = blocks[row + SLOT]!;
      if (bound < tiesUnits && slot >>> SLOT_BITS > lastIdRank) continue;
      pending.push(bound, slot, third & 0xffff, family);
    }
  }
}

/** Asks for both lines of the cache that a record or a summary may lie in, for they need not begin with one. */
export const ask = (words: Uint32Array, start: number): number => words[start]! ^ words[start + LINE_WORDS - 1]!;

const speaksAll = (row: number, asked: readonly number[]): boolean => {
  for (let language = 0; language < asked.length; language += 1) if ((row & asked[language]!) === 0) return false;
  return true;
};

/** One bit for each row of half a block that has the shift pattern and the certificates' bits. */
export const rowBits = (blocks: Uint32Array, half: number, gap: CompiledGap): number => {
  let rows = blocks[half + LIVE]! & blocks[half + SHIFTS + gap.shift * 2]!;
  for (let bits = gap.slices; bits !== 0; bits &= bits - 1) {
    rows &= blocks[half + CERTIFICATES + (31 - Math.clz32(bits & -bits)) * 2]!;
  }
  return rows;
};
