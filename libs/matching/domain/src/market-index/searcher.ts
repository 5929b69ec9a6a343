import * as in_ from './block-layout.js';
import { BLOCK_WORDS, SUMMARY_WORDS, SUPER_WORDS } from './block-layout.js';
import { ask, BATCH, BlockOpener, rowBits } from './block-opener.js';
import { BoundQueue } from './bound-queue.js';
import type { CompiledGap } from './compiled-gap.js';
import type { IdRanks } from './id-ranks.js';
import { ENTRY_WORDS, HEAD_WORDS } from './list-directory.js';
import { NurseCheck } from './nurse-check.js';
import * as nurse from './nurse-layout.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { NurseStore } from './nurse-store.js';
import type { PostingLists } from './posting-lists.js';
import type { RareCertificates } from './rare-certificates.js';
import { NOBODY, scoreBound } from './score-bound.js';
import type { SlotPostings } from './slot-postings.js';
import { TopList, type TopRoom } from './top-list.js';
import { yearsOfSlot } from './years-of-slot.js';

/** More former nurses of a facility than this are left to the blocks, whose bounds then allow for continuity. */
const MOST_FORMER = 4096;

/** Records looked at after each few blocks, so that the least score rises early; the others wait for better ones. */
const EAGER = 24;
const EAGER_AT_FIRST = 48;

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
  readonly ids: IdRanks;
}

/** Best-first over bounds: a block is opened only while its bound reaches the k-th best found so far. */
export class Searcher {
  private readonly queue = new BoundQueue();
  private rowsLookedAt = 0;
  private blocksOpened = 0;
  private readonly batch = new Int32Array(BATCH);
  private readonly opener: BlockOpener;
  private room: TopRoom = { scores: new Float64Array(64), slots: new Int32Array(64) };

  constructor(private readonly columns: SearchedColumns) {
    this.opener = new BlockOpener(columns);
  }

  /** What is found stands in memory that the next search uses again. */
  search(gap: CompiledGap): Searched {
    const { store, rare, ids } = this.columns;
    if (this.room.scores.length < gap.k) this.room = { scores: new Float64Array(gap.k), slots: new Int32Array(gap.k) };
    const top = new TopList(gap.k, store.records.array, ids, gap.leastScore, gap.after, this.room);
    this.rowsLookedAt = 0;
    this.opener.begin(gap);
    this.blocksOpened = 0;
    if (!gap.hopeless) {
      const check = new NurseCheck(gap, store.records.array, store.pool.array);
      const few = rare.candidates(gap.certificates, gap.specialty);
      if (few !== null) this.lookAt(few, gap, check, top);
      else this.searchBlocks(gap, check, top);
    }
    return { top, rowsLookedAt: this.rowsLookedAt + this.opener.rowsLookedAt, blocksOpened: this.blocksOpened };
  }

  /** How many pass, and every one of them looked at. */
  count(gap: CompiledGap): number {
    let count = 0;
    this.eachWhoFits(gap, () => (count += 1));
    return count;
  }

  /** Everybody who passes, in no order. */
  eachWhoFits(gap: CompiledGap, visit: (slot: number) => void): void {
    if (gap.hopeless) return;
    const { store, lists } = this.columns;
    const check = new NurseCheck(gap, store.records.array, store.pool.array);
    const narrowed = gap.leastScore > -Infinity || gap.withinKm < Infinity;
    this.eachSuper(gap, (one) => {
      const start = one * SUPER_WORDS;
      const supers = lists.pool.supers.array;
      for (let at = start + 1; at <= start + supers[start]!; at += 1) {
        const block = supers[at]!;
        if (scoreBound(gap, lists.pool.sums.words.array, block * SUMMARY_WORDS) === NOBODY) continue;
        this.eachRow(block, gap, (slot, years) => {
          const record = slot * RECORD_WORDS;
          const fits = narrowed
            ? check.score(record, years, gap.leastScore, 1) >= Math.max(0, gap.leastScore)
            : check.passes(record, years);
          if (fits) visit(slot);
        });
      }
    });
  }

  private searchBlocks(gap: CompiledGap, check: NurseCheck, top: TopList): void {
    const continuity = gap.weights[3]!;
    const { former } = this.columns;
    if (gap.workedThere === true) return this.lookAt(former.slots(gap.facility), gap, check, top);
    const counts = gap.facility >= 0 && continuity > 0 && gap.workedThere === undefined;
    if (counts && former.count(gap.facility) > MOST_FORMER) return this.bestFirst(gap, check, top, continuity);
    this.bestFirst(gap, check, top, 0);
    // Last, for by then most of them are known to be too far behind.
    if (counts) this.lookAt(former.slots(gap.facility), gap, check, top);
  }

  private bestFirst(gap: CompiledGap, check: NurseCheck, top: TopList, extra: number): void {
    const { pool } = this.columns.lists;
    const { queue } = this;
    const superSums = pool.superSums.words.array;
    queue.clear(gap.mostScore + extra);
    this.eachSuper(gap, (one) => {
      const bound = scoreBound(gap, superSums, one * SUMMARY_WORDS);
      if (bound !== NOBODY && bound + extra >= top.least) queue.push(bound + extra, ~one);
    });
    while (queue.best >= top.least) {
      let count = 0;
      while (count < BATCH && queue.best >= top.least) {
        const item = queue.pop();
        if (queue.taken < top.least) continue;
        if (item >= 0) this.batch[count++] = item;
        else this.unfold(~item, gap, top, extra);
      }
      this.blocksOpened += count;
      this.opener.open(this.batch, count, gap, top, extra);
      this.opener.look(top.isFull ? EAGER : EAGER_AT_FIRST, check, top);
    }
    this.opener.look(Infinity, check, top);
  }

  /** Puts the blocks of a super-block onto the heap. */
  private unfold(one: number, gap: CompiledGap, top: TopList, extra: number): void {
    const { pool } = this.columns.lists;
    const sums = pool.sums.words.array;
    const supers = pool.supers.array;
    const start = one * SUPER_WORDS;
    const end = start + supers[start]!;
    for (let at = start + 1; at <= end; at += 1) this.opener.asked ^= ask(sums, supers[at]! * SUMMARY_WORDS);
    for (let at = start + 1; at <= end; at += 1) {
      const block = supers[at]!;
      const bound = scoreBound(gap, sums, block * SUMMARY_WORDS);
      if (bound !== NOBODY && bound + extra >= top.least) this.queue.push(bound + extra, block);
    }
  }

  private lookAt(slots: readonly number[], gap: CompiledGap, check: NurseCheck, top: TopList): void {
    const { store, lists } = this.columns;
    const records = store.records.array;
    let touched = 0;
    for (const slot of slots) touched ^= ask(records, slot * RECORD_WORDS);
    this.opener.asked ^= touched;
    for (const slot of slots) {
      const record = slot * RECORD_WORDS;
      this.rowsLookedAt += 1;
      if ((records[record + nurse.FLAGS]! & nurse.ALIVE) === 0 || !check.mayReach(record, top.least)) continue;
      const years = yearsOfSlot(store, lists.pool, slot, gap.specialty);
      if (years < 0) continue;
      const score = check.score(record, years, top.least, 1);
      if (score >= 0) top.offer(score, slot);
    }
  }

  private eachSuper(gap: CompiledGap, visit: (one: number) => void): void {
    const heads = this.columns.lists.directory.heads.array;
    const entries = this.columns.lists.directory.entries.array;
    const head = gap.specialty * HEAD_WORDS;
    if (head >= heads.length) return;
    const start = heads[head]! * ENTRY_WORDS;
    const end = start + heads[head + 1]! * ENTRY_WORDS;
    for (let at = start; at < end; at += ENTRY_WORDS) {
      if (gap.rights.bestOf(entries[at + 1]!, entries[at + 2]!) >= 0) visit(entries[at]!);
    }
  }

  private eachRow(block: number, gap: CompiledGap, visit: (slot: number, years: number) => void): void {
    const blocks = this.columns.lists.pool.blocks.array;
    const start = block * BLOCK_WORDS;
    for (let half = 0; half < 2; half += 1) {
      for (let rows = rowBits(blocks, start + half, gap); rows !== 0; rows &= rows - 1) {
        const words = in_.rowAt((block << in_.ROW_BITS) | ((half << 5) + 31 - Math.clz32(rows & -rows)));
        visit(blocks[words + in_.SLOT]! & in_.SLOT_MASK, blocks[words + in_.YEARS]! & 0xffff);
      }
    }
  }
}
