import { unit } from '../factors/unit.js';
import * as in_ from './block-layout.js';
import { BLOCK_ROWS, BLOCK_WORDS, ROW_WORDS, SUMMARY_WORDS } from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import type { NurseCheck } from './nurse-check.js';
import { FLAGS, RECORD_WORDS, YEARS_UNIT } from './nurse-layout.js';
import { fromSketch, paySketch, qualitySketch, untilSketch } from './row-sketch.js';
import { distanceBound, NOBODY, readinessBound, sharedBound } from './score-bound.js';
import type { SearchedColumns } from './searcher.js';
import type { TopList } from './top-list.js';

/** Blocks that are opened together. */
export const BATCH = 8;
const MOST_ROWS = BATCH * BLOCK_ROWS;
const ENOUGH_DAYS = 28;
const ENOUGH_YEARS = 8;
const HALF_AT_KM = 1500;

/**
 * Opens a few blocks at a time, in stages: bits, rows, records. Each stage first asks for all the memory that it will need,
 * so that the waits overlap; one after the other they would be nearly all of a search.
 */
export class BlockOpener {
  rowsLookedAt = 0;
  /** Kept so that asking for memory is not taken for nothing done. */
  asked = 0;
  private readonly nearest = new Float64Array(BATCH);
  /** Per block, the part of the bound that all its rows share. */
  private readonly rest = new Float64Array(BATCH);
  private readonly pays: Float64Array[] = [];
  /** First family of a block, or -1 where its families span too many for a row to tell its own. */
  private readonly families = new Float64Array(BATCH);
  private readonly rowBlocks = new Uint8Array(MOST_ROWS);
  private readonly rowWords = new Float64Array(MOST_ROWS);
  private readonly slots = new Uint32Array(MOST_ROWS);
  private readonly years = new Uint32Array(MOST_ROWS);
  private readonly bounds = new Float64Array(MOST_ROWS);
  private readonly rowNearest = new Float64Array(MOST_ROWS);
  /** By family the best of `distance`, where `known` says that it is this search's. */
  private familyNearest = new Float64Array(0);
  private known = new Uint32Array(0);
  private search = 0;

  constructor(private readonly columns: SearchedColumns) {}

  /** A new search: nothing is known of its distances. */
  begin(families: number): void {
    if (this.known.length < families) {
      this.familyNearest = new Float64Array(families * 2);
      this.known = new Uint32Array(families * 2);
    }
    this.search = (this.search + 1) >>> 0;
    if (this.search === 0) this.known.fill(0);
    this.rowsLookedAt = 0;
  }

  /** @param extra what continuity may add to any row's score */
  open(batch: Int32Array, count: number, gap: CompiledGap, check: NurseCheck, top: TopList, extra: number): void {
    const candidates = this.readBits(batch, count, gap);
    const chosen = this.readRows(candidates, gap, top.least - extra);
    const records = this.columns.store.records.array;
    for (let at = 0; at < chosen; at += 1) this.asked ^= records[this.slots[at]! * RECORD_WORDS + FLAGS]!;
    for (let at = 0; at < chosen; at += 1) {
      if (this.bounds[at]! + extra < top.least) continue;
      const slot = this.slots[at]!;
      this.rowsLookedAt += 1;
      const score = check.score(slot * RECORD_WORDS, this.years[at]!, top.least, this.rowNearest[at]!);
      if (score >= 0) top.offer(score, slot);
    }
  }

  /** Rows that have the shift pattern and the certificates' bits; returns how many. */
  private readBits(batch: Int32Array, count: number, gap: CompiledGap): number {
    const blocks = this.columns.lists.pool.blocks.array;
    for (let at = 0; at < count; at += 1) {
      const start = batch[at]! * BLOCK_WORDS;
      this.asked ^= blocks[start]! ^ blocks[start + 16]!;
    }
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      this.prepare(at, batch[at]!, gap);
      const start = batch[at]! * BLOCK_WORDS;
      for (let half = 0; half < 2; half += 1) {
        const words = start + in_.ROWS + half * 32 * ROW_WORDS;
        for (let rows = rowBits(blocks, start + half, gap); rows !== 0; rows &= rows - 1) {
          this.rowWords[found] = words + (31 - Math.clz32(rows & -rows)) * ROW_WORDS;
          this.rowBlocks[found] = at;
          found += 1;
        }
      }
    }
    return found;
  }

  private prepare(at: number, block: number, gap: CompiledGap): void {
    const sums = this.columns.lists.pool.sums.words.array;
    const s = block * SUMMARY_WORDS;
    const first = sums[s + in_.FIRST_FAMILY]!;
    const tells = sums[s + in_.LAST_FAMILY]! - first < 256;
    this.families[at] = tells ? first : -1;
    this.nearest[at] = distanceBound(gap, sums, s);
    // What a family tells, its rows add.
    const told = tells ? gap.weights[0]! * readinessBound(gap, sums, s) + gap.weights[4]! * this.nearest[at]! : 0;
    this.rest[at] = sharedBound(gap, sums, s) - told;
    this.pays[at] = gap.sketches.pay(gap.payTable.leastPerReferenceUnit(sums[s + in_.ANY_CURRENCIES]!));
  }

  /** At most this is the factor `distance` of anybody of the family; NOBODY where all live too far away. */
  private nearestOf(family: number, gap: CompiledGap): number {
    if (this.known[family] === this.search) return this.familyNearest[family]!;
    const km = this.columns.lists.pool.homes.leastKm(family, gap);
    const nearest = km > gap.withinKm ? NOBODY : 1 / (1 + km / HALF_AT_KM);
    this.known[family] = this.search;
    this.familyNearest[family] = nearest;
    return nearest;
  }

  /** Of these rows, those whose sketch may fit and reach `least`; returns how many. */
  private readRows(candidates: number, gap: CompiledGap, least: number): number {
    const blocks = this.columns.lists.pool.blocks.array;
    const { before, after, quality } = gap.sketches;
    const { ofFamily } = gap.rights;
    const { weights, leastYears, rowLanguages, minimumYears } = gap;
    for (let at = 0; at < candidates; at += 1) this.asked ^= blocks[this.rowWords[at]!]!;
    let chosen = 0;
    for (let at = 0; at < candidates; at += 1) {
      const words = this.rowWords[at]!;
      const block = this.rowBlocks[at]!;
      const third = blocks[words + in_.YEARS]!;
      const years = third & 0xffff;
      if (years < leastYears || !speaksAll(third, rowLanguages)) continue;
      const first = this.families[block]!;
      const family = first < 0 ? -1 : first + ((((third >>> 16) & 255) - first) & 255);
      const right = family < 0 ? 0 : ofFamily[family]!;
      if (right < 0) continue;
      const sketch = blocks[words + in_.SKETCH]!;
      const pay = this.pays[block]![paySketch(sketch)]!;
      const free = Math.min(before[fromSketch(sketch)]!, after[untilSketch(sketch)]!);
      const worth = quality[qualitySketch(sketch)]!;
      if (pay < 0 || free < 0 || worth < 0) continue;
      const experience = unit((years / YEARS_UNIT - minimumYears) / ENOUGH_YEARS);
      const slack = unit(free / ENOUGH_DAYS);
      let bound =
        this.rest[block]! + weights[0]! * right + pay + worth + weights[7]! * slack + weights[2]! * experience;
      let nearest = this.nearest[block]!;
      if (family >= 0) {
        if (bound + weights[4]! * nearest < least) continue;
        nearest = Math.min(nearest, this.nearestOf(family, gap));
        if (nearest < 0) continue;
        bound += weights[4]! * nearest;
      }
      if (bound < least) continue;
      this.rowNearest[chosen] = nearest;
      this.slots[chosen] = blocks[words + in_.SLOT]!;
      this.years[chosen] = years;
      this.bounds[chosen] = bound;
      this.rowBlocks[chosen] = block;
      chosen += 1;
    }
    return chosen;
  }
}

const speaksAll = (row: number, asked: Int32Array): boolean => {
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
