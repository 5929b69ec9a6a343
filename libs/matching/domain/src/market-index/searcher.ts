import * as in_ from './block-layout.js';
import { BLOCK_WORDS, SUMMARY_WORDS, SUPER_WORDS, yearsAt } from './block-layout.js';
import { BoundHeap } from './bound-heap.js';
import type { CompiledGap } from './compiled-gap.js';
import { NurseCheck } from './nurse-check.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS, ROW_MADE } from './nurse-layout.js';
import type { NurseStore } from './nurse-store.js';
import { ENTRY_WORDS, HEAD_WORDS, type PostingLists } from './posting-lists.js';
import type { RareCertificates } from './rare-certificates.js';
import { unit } from '../factors/unit.js';
import { fromSketch, paySketch, qualitySketch, untilSketch } from './row-sketch.js';
import { distanceBound, NOBODY, scoreBound, sharedBound } from './score-bound.js';
import type { SlotPostings } from './slot-postings.js';
import { TopList } from './top-list.js';

/** More former nurses of a facility than this are left to the blocks, whose bounds then allow for continuity. */
const MOST_FORMER = 4096;

export interface Searched {
  readonly top: TopList;
  readonly rowsLookedAt: number;
  readonly blocksOpened: number;
}

export interface SearchedColumns {
  readonly store: NurseStore;
  readonly lists: PostingLists;
  readonly rare: RareCertificates;
  readonly former: SlotPostings;
}

/** Best-first over bounds: a block is opened only while its bound reaches the k-th best found so far. */
export class Searcher {
  private readonly heap = new BoundHeap();
  private rowsLookedAt = 0;
  private blocksOpened = 0;

  constructor(private readonly columns: SearchedColumns) {}

  search(gap: CompiledGap): Searched {
    const { store, rare } = this.columns;
    const top = new TopList(gap.k, store.records.array, gap.leastScore, gap.after);
    this.rowsLookedAt = 0;
    this.blocksOpened = 0;
    if (!gap.hopeless) {
      const check = new NurseCheck(gap, store.records.array, store.pool.array);
      const kind = rare.rarest(gap.certificates);
      if (kind !== null) this.lookAt(rare.postings.slots(kind), gap, check, top);
      else this.searchBlocks(gap, check, top);
    }
    return { top, rowsLookedAt: this.rowsLookedAt, blocksOpened: this.blocksOpened };
  }

  /** How many pass, and every one of them looked at. */
  count(gap: CompiledGap): number {
    if (gap.hopeless) return 0;
    const { store, lists } = this.columns;
    const check = new NurseCheck(gap, store.records.array, store.pool.array);
    const narrowed = gap.leastScore > -Infinity || gap.withinKm < Infinity;
    let count = 0;
    this.eachSuper(gap, (one) => {
      const start = one * SUPER_WORDS;
      const supers = lists.pool.supers.array;
      for (let at = start + 1; at <= start + supers[start]!; at += 1) {
        const block = supers[at]!;
        if (scoreBound(gap, lists.pool.sums.words.array, block * SUMMARY_WORDS) === NOBODY) continue;
        this.eachRow(block, gap, (slot, years) => {
          const record = slot * RECORD_WORDS;
          if (!narrowed) count += check.passes(record, years) ? 1 : 0;
          else if (check.score(record, years, gap.leastScore, 1) >= Math.max(0, gap.leastScore)) count += 1;
        });
      }
    });
    return count;
  }

  /** Years of a slot in a specialty, or -1. */
  yearsIn(slot: number, specialty: number): number {
    const { store, lists } = this.columns;
    const [records, pool, record] = [store.records.array, store.pool.array, slot * RECORD_WORDS];
    const start = nurse.startOf(records, pool, record, nurse.ROWS);
    const end = start + nurse.lengthOf(records, pool, record, nurse.ROWS);
    for (let at = start; at < end; at += 1) {
      const row = (pool[at]! & ~ROW_MADE) >>> 0;
      if (lists.pool.specialtyOf(row >>> in_.ROW_BITS) === specialty) return lists.pool.yearsAt(row);
    }
    return -1;
  }

  private searchBlocks(gap: CompiledGap, check: NurseCheck, top: TopList): void {
    const continuity = gap.weights[3]!;
    let extra = 0;
    const { former } = this.columns;
    if (gap.workedThere === true) return this.lookAt(former.slots(gap.facility), gap, check, top);
    if (gap.facility >= 0 && continuity > 0 && gap.workedThere === undefined) {
      if (former.count(gap.facility) > MOST_FORMER) extra = continuity;
      else this.lookAt(former.slots(gap.facility), gap, check, top);
    }
    this.bestFirst(gap, check, top, extra);
  }

  private bestFirst(gap: CompiledGap, check: NurseCheck, top: TopList, extra: number): void {
    const { pool } = this.columns.lists;
    const { heap } = this;
    const sums = pool.sums.words.array;
    const superSums = pool.superSums.words.array;
    const supers = pool.supers.array;
    heap.clear();
    this.eachSuper(gap, (one) => {
      const bound = scoreBound(gap, superSums, one * SUMMARY_WORDS);
      if (bound !== NOBODY && bound + extra >= top.least) heap.push(bound + extra, ~one);
    });
    while (heap.best >= top.least && heap.best > -Infinity) {
      const item = heap.pop();
      if (item >= 0) {
        this.open(item, gap, check, top, extra);
        continue;
      }
      const start = ~item * SUPER_WORDS;
      const end = start + supers[start]!;
      for (let at = start + 1; at <= end; at += 1) {
        const block = supers[at]!;
        const bound = scoreBound(gap, sums, block * SUMMARY_WORDS);
        if (bound !== NOBODY && bound + extra >= top.least) heap.push(bound + extra, block);
      }
    }
  }

  /** Rows whose sketch still reaches the k-th best are looked at; the others cost no look at their nurse. */
  private open(block: number, gap: CompiledGap, check: NurseCheck, top: TopList, extra: number): void {
    this.blocksOpened += 1;
    const { pool } = this.columns.lists;
    const [blocks, sums, s] = [pool.blocks.array, pool.sums.words.array, block * SUMMARY_WORDS];
    const { before, after, quality } = gap.sketches;
    const pays = gap.sketches.pay(gap.payTable.leastPerReferenceUnit(sums[s + in_.ANY_CURRENCIES]!));
    const nearest = distanceBound(gap, sums, s);
    const shared = sharedBound(gap, sums, s) + extra;
    const [experience, slack] = [gap.weights[2]!, gap.weights[7]!];
    const start = block * BLOCK_WORDS;
    for (let half = 0; half < 2; half += 1) {
      for (let rows = this.rowsOf(blocks, start + half, gap); rows !== 0; rows &= rows - 1) {
        const at = (half << 5) + 31 - Math.clz32(rows & -rows);
        const years = yearsAt(blocks, block, at);
        if (years < gap.leastYears) continue;
        const sketch = blocks[start + in_.SKETCHES + at]!;
        const pay = pays[paySketch(sketch)]!;
        const free = Math.min(before[fromSketch(sketch)]!, after[untilSketch(sketch)]!);
        const worth = quality[qualitySketch(sketch)]!;
        if (pay < 0 || free < 0 || worth < 0) continue;
        const bound =
          shared +
          pay +
          worth +
          slack * unit(free / 28) +
          experience * unit((years / nurse.YEARS_UNIT - gap.minimumYears) / 8);
        if (bound < top.least) continue;
        this.rowsLookedAt += 1;
        const slot = blocks[start + at]!;
        const score = check.score(slot * RECORD_WORDS, years, top.least, nearest);
        if (score >= 0) top.offer(score, slot);
      }
    }
  }

  private lookAt(slots: readonly number[], gap: CompiledGap, check: NurseCheck, top: TopList): void {
    for (const slot of slots) {
      const record = slot * RECORD_WORDS;
      this.rowsLookedAt += 1;
      if ((this.columns.store.records.array[record + nurse.FLAGS]! & nurse.ALIVE) === 0) continue;
      const years = this.yearsIn(slot, gap.specialty);
      if (years < 0) continue;
      const score = check.score(record, years, top.least, 1);
      if (score >= 0) top.offer(score, slot);
    }
  }

  private eachSuper(gap: CompiledGap, visit: (one: number) => void): void {
    const heads = this.columns.lists.heads.array;
    const entries = this.columns.lists.entries.array;
    const head = gap.specialty * HEAD_WORDS;
    if (head >= heads.length) return;
    const start = heads[head]! * ENTRY_WORDS;
    const end = start + heads[head + 1]! * ENTRY_WORDS;
    for (let at = start; at < end; at += ENTRY_WORDS) {
      if (gap.rights.bestOf(entries[at + 1]!, entries[at + 2]!) >= 0) visit(entries[at]!);
    }
  }

  /** Rows of half a block that have the shift pattern and the certificates' bits, one bit each. */
  private rowsOf(blocks: Uint32Array, half: number, gap: CompiledGap): number {
    let rows = blocks[half + in_.LIVE]! & blocks[half + in_.SHIFTS + gap.shift * 2]!;
    for (let bits = gap.slices; bits !== 0; bits &= bits - 1) {
      rows &= blocks[half + in_.CERTIFICATES + (31 - Math.clz32(bits & -bits)) * 2]!;
    }
    return rows;
  }

  private eachRow(block: number, gap: CompiledGap, visit: (slot: number, years: number) => void): void {
    const blocks = this.columns.lists.pool.blocks.array;
    const start = block * BLOCK_WORDS;
    for (let half = 0; half < 2; half += 1) {
      for (let rows = this.rowsOf(blocks, start + half, gap); rows !== 0; rows &= rows - 1) {
        const at = (half << 5) + 31 - Math.clz32(rows & -rows);
        visit(blocks[start + at]!, yearsAt(blocks, block, at));
      }
    }
  }
}
