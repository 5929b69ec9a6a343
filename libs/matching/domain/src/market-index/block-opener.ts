import * as in_ from './block-layout.js';
import { BLOCK_WORDS, ROW_WORDS, SLOT_BITS, SUMMARY_WORDS } from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import type { NurseCheck } from './nurse-check.js';
import { POOL, RECORD_WORDS } from './nurse-layout.js';
import { PendingRows } from './pending-rows.js';
import { fromSketch, paySketch, qualitySketch, untilSketch } from './row-sketch.js';
import { alikeBound, distanceBound, NOBODY, readinessBound, ROUNDED } from './score-bound.js';
import type { SearchedColumns } from './searcher.js';
import { YEARS_BITS } from './sketch-tables.js';
import { SCORE_STEP, type TopList } from './top-list.js';

/** Blocks that are opened together. */
export const BATCH = 16;
/** Records that are looked at together. */
const RECORDS = 24;
const LINE_WORDS = 16;
const HALF_AT_KM = 1500;

/**
 * Opens a few blocks at a time: their rows tell who may get into the list, and of those the best are looked at first. Each
 * stage first asks for all the memory that it will need, so that the waits overlap; one after the other they would be nearly
 * all of a search.
 */
export class BlockOpener {
  rowsLookedAt = 0;
  /** Kept so that asking for memory is not taken for nothing done. */
  asked = 0;
  private readonly pending = new PendingRows();
  private readonly batch = new Int32Array(RECORDS);
  /** By family the best of `distance`, where `known` says that it is this search's. */
  private familyNearest = new Float64Array(0);
  private known = new Uint32Array(0);
  private search = 0;

  constructor(private readonly columns: SearchedColumns) {}

  /** A new search: nothing is known of its distances. */
  begin({ rights, mostScore }: CompiledGap): void {
    const families = rights.ofFamily.length;
    if (this.known.length < families) {
      this.familyNearest = new Float64Array(families * 2);
      this.known = new Uint32Array(families * 2);
    }
    this.search = (this.search + 1) >>> 0;
    if (this.search === 0) this.known.fill(0);
    this.rowsLookedAt = 0;
    this.pending.clear(mostScore);
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

  /** Looks at the records of some of the kept rows, the best first; false where none is left that may get in. */
  look(most: number, check: NurseCheck, top: TopList): boolean {
    const { pending, batch } = this;
    const { store } = this.columns;
    const records = store.records.array;
    const pool = store.pool.array;
    const { slots } = pending;
    for (let left = most; left > 0 && pending.best >= top.least; left -= RECORDS) {
      let count = 0;
      let touched = 0;
      while (count < Math.min(RECORDS, left) && pending.best >= top.least) {
        const at = pending.pop();
        const bound = pending.bounds[at]!;
        if (bound < top.least || (bound < top.least + SCORE_STEP && pending.idRanks[at]! > top.lastIdRank)) continue;
        batch[count++] = at;
      }
      for (let index = 0; index < count; index += 1) touched ^= ask(records, slots[batch[index]!]! * RECORD_WORDS);
      for (let index = 0; index < count; index += 1) {
        touched ^= pool[records[slots[batch[index]!]! * RECORD_WORDS + POOL]!]!;
      }
      this.asked ^= touched;
      this.rowsLookedAt += count;
      for (let index = 0; index < count; index += 1) {
        const at = batch[index]!;
        if (pending.bounds[at]! < top.least) continue;
        const slot = pending.slots[at]!;
        const score = check.score(slot * RECORD_WORDS, pending.years[at]!, top.least, pending.nearest[at]!);
        if (score >= 0) top.offer(score, slot);
      }
    }
    return pending.best >= top.least;
  }

  /** At most this is the factor `distance` of anybody of the family; NOBODY where all live too far away. */
  private nearestOf(family: number, gap: CompiledGap): number {
    if (this.known[family] === this.search) return this.familyNearest[family]!;
    const km = this.columns.lists.pool.homes.leastKm(family, gap);
    const nearest = km > gap.withinKm ? NOBODY : ROUNDED + 1 / (1 + km / HALF_AT_KM);
    this.known[family] = this.search;
    this.familyNearest[family] = nearest;
    return nearest;
  }

  /** Of the rows with the shift pattern and the certificates' bits, keeps those whose sketch may fit and reach the list. */
  private readBlock(block: number, gap: CompiledGap, top: TopList, extra: number): void {
    const { pool } = this.columns.lists;
    const blocks = pool.blocks.array;
    const start = block * BLOCK_WORDS;
    let low = rowBits(blocks, start, gap);
    let high = rowBits(blocks, start + 1, gap);
    if ((low | high) === 0) return;
    const sums = pool.sums.words.array;
    const s = block * SUMMARY_WORDS;
    const { pending } = this;
    const { before, after, quality, experience } = gap.sketches;
    const { ofFamilyOrNever } = gap.rights;
    const { weights, rowLanguages } = gap;
    const readinessWeight = weights[0]!;
    const distanceWeight = weights[4]!;
    const language = rowLanguages.length === 1 ? rowLanguages[0]! : 0;
    const languages = rowLanguages.length > 1;
    const first = sums[s + in_.FIRST_FAMILY]!;
    // Otherwise its families span too many for a row to tell its own.
    const tells = sums[s + in_.LAST_FAMILY]! - first < 256;
    const blockNearest = distanceBound(gap, sums, s);
    // What a family tells, its rows add.
    const told = tells ? 0 : readinessWeight * readinessBound(gap, sums, s);
    const rest = told + distanceWeight * blockNearest + alikeBound(gap, sums, s) + extra;
    const pays = gap.sketches.pay(gap.payTable.leastPerReferenceUnit(sums[s + in_.ANY_CURRENCIES]!));
    const { least } = top;
    const ties = least + SCORE_STEP;
    let words = start + in_.ROWS;
    for (;;) {
      if (low === 0) {
        if (high === 0) return;
        low = high;
        high = 0;
        words += 32 * ROW_WORDS;
      }
      const row = words + (31 - Math.clz32(low & -low)) * ROW_WORDS;
      low &= low - 1;
      const third = blocks[row + in_.YEARS]!;
      const sketch = blocks[row + in_.SKETCH]!;
      const years = third & 0xffff;
      const one = before[fromSketch(sketch)]!;
      const other = after[untilSketch(sketch)]!;
      let bound =
        rest +
        pays[paySketch(sketch)]! +
        quality[qualitySketch(sketch)]! +
        experience[years >>> YEARS_BITS]! +
        (one < other ? one : other);
      // One question for all that excludes and for what is too little: any single one would mostly be guessed wrong.
      const family = tells ? first + ((((third >>> 16) & 255) - first) & 255) : -1;
      if (tells) bound += readinessWeight * ofFamilyOrNever[family]!;
      if (!(bound >= least)) continue;
      if (language !== 0 && (third & language) === 0) continue;
      if (languages && !speaksAll(third, rowLanguages)) continue;
      let nearest = blockNearest;
      if (tells) {
        const home = this.nearestOf(family, gap);
        if (home < 0) continue;
        if (home < nearest) {
          nearest = home;
          bound -= distanceWeight * (blockNearest - home);
          if (bound < least) continue;
        }
      }
      const slot = blocks[row + in_.SLOT]!;
      const idRank = slot >>> SLOT_BITS;
      if (bound < ties && idRank > top.lastIdRank) continue;
      pending.push(bound, slot, years, nearest);
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
  let rows = blocks[half + in_.LIVE]! & blocks[half + in_.SHIFTS + gap.shift * 2]!;
  for (let bits = gap.slices; bits !== 0; bits &= bits - 1) {
    rows &= blocks[half + in_.CERTIFICATES + (31 - Math.clz32(bits & -bits)) * 2]!;
  }
  return rows;
};
