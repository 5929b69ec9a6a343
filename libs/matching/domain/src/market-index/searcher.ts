import { BlockBounds } from './block-bounds.js';
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
import { markOf } from './nurse-postings.js';
import type { NurseStore } from './nurse-store.js';
import type { PostingLists } from './posting-lists.js';
import type { RareCertificates } from './rare-certificates.js';
import { SearchTables } from './search-tables.js';
import type { SlotPostings } from './slot-postings.js';
import { TopList, type TopRoom } from './top-list.js';
import { askRows, yearsOfSlot } from './years-of-slot.js';

/** More former nurses of a facility than this are left to the blocks, whose bounds then allow for continuity. */
const MOST_FORMER = 4096;

/** Records looked at after each few blocks, so that the least score rises early; the others wait for better ones. */
const EAGER = 8;
const EAGER_AT_FIRST = 24;

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
  private readonly tables: SearchTables;
  private readonly bounds: BlockBounds;
  /** Super-blocks of a search. */
  private supers = new Uint32Array(64);
  private readonly opener: BlockOpener;
  private room: TopRoom = { scores: new Float64Array(64), slots: new Int32Array(64) };

  constructor(private readonly columns: SearchedColumns) {
    this.tables = new SearchTables(columns.lists.pool.homes);
    this.bounds = new BlockBounds(this.tables);
    this.opener = new BlockOpener(columns, this.bounds, this.tables);
  }

  /** What is found stands in memory that the next search uses again. */
  search(gap: CompiledGap): Searched {
    const { store, rare, ids } = this.columns;
    if (this.room.scores.length < gap.k) this.room = { scores: new Float64Array(gap.k), slots: new Int32Array(gap.k) };
    const top = new TopList(gap.k, store.records.array, ids, gap.leastScore, gap.after, this.room, gap.weighed.units);
    this.rowsLookedAt = 0;
    this.opener.rowsLookedAt = 0;
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
    const sums = lists.pool.sums.words.array;
    const supers = lists.pool.supers.array;
    this.begin(gap);
    const count = this.findSupers(gap);
    for (let at = 0; at < count; at += 1) {
      const start = this.supers[at]! * SUPER_WORDS + 1;
      const left = this.bounds.of(sums, supers, start, start + supers[start - 1]!, 0);
      for (let one = 0; one < left; one += 1) {
        this.eachRow(this.bounds.starts[one]! / SUMMARY_WORDS, gap, (slot, years) => {
          const record = slot * RECORD_WORDS;
          const fits = narrowed
            ? check.score(record, years, gap.leastScore, 1) >= Math.max(0, gap.leastScore)
            : check.passes(record, years);
          if (fits) visit(slot);
        });
      }
    }
  }

  private searchBlocks(gap: CompiledGap, check: NurseCheck, top: TopList): void {
    const continuity = gap.weights[3]!;
    const { former } = this.columns;
    const mark = markOf(gap.specialty);
    if (gap.workedThere === true) return this.lookAt(former.slots(gap.facility, mark), gap, check, top);
    const counts = gap.facility >= 0 && continuity > 0 && gap.workedThere === undefined;
    if (counts && former.count(gap.facility) > MOST_FORMER) return this.bestFirst(gap, check, top, continuity);
    this.bestFirst(gap, check, top, 0);
    // Last, for by then most of them are known to be too far behind.
    if (counts) this.lookAt(former.slots(gap.facility, mark), gap, check, top);
  }

  private bestFirst(gap: CompiledGap, check: NurseCheck, top: TopList, continuity: number): void {
    const { queue } = this;
    const extra = gap.weighed.units.above(continuity);
    this.begin(gap);
    this.opener.begin(gap);
    this.queueSupers(gap, top, extra);
    while (queue.best >= top.leastUnits) {
      let count = 0;
      while (count < BATCH && queue.best >= top.leastUnits) {
        const item = queue.pop();
        if (queue.taken < top.leastUnits) continue;
        if (item >= 0) this.batch[count++] = item;
        else this.unfold(~item, top, extra);
      }
      this.blocksOpened += count;
      this.opener.open(this.batch, count, gap, top, extra);
      this.opener.look(top.isFull ? EAGER : EAGER_AT_FIRST, check, top);
    }
    this.opener.look(Infinity, check, top);
  }

  private begin(gap: CompiledGap): void {
    this.tables.begin(gap);
    this.bounds.begin(gap);
  }

  private queueSupers(gap: CompiledGap, top: TopList, extra: number): void {
    const { queue } = this;
    queue.clear();
    const count = this.findSupers(gap);
    const words = this.columns.lists.pool.superSums.words.array;
    const left = this.bounds.of(words, this.supers, 0, count, Math.max(0, top.leastUnits - extra));
    const { starts, bounds } = this.bounds;
    for (let at = 0; at < left; at += 1) queue.push(bounds[at]! + extra, ~(starts[at]! / SUMMARY_WORDS));
  }

  /** Puts the blocks of a super-block onto the heap. */
  private unfold(one: number, top: TopList, extra: number): void {
    const { queue } = this;
    const { pool } = this.columns.lists;
    const sums = pool.sums.words.array;
    const supers = pool.supers.array;
    const start = one * SUPER_WORDS + 1;
    const end = start + supers[start - 1]!;
    for (let at = start; at < end; at += 1) this.opener.asked ^= ask(sums, supers[at]! * SUMMARY_WORDS);
    const left = this.bounds.of(sums, supers, start, end, Math.max(0, top.leastUnits - extra));
    const { starts, bounds } = this.bounds;
    for (let at = 0; at < left; at += 1) queue.push(bounds[at]! + extra, starts[at]! / SUMMARY_WORDS);
  }

  /** Looks at nurses one by one; each step first asks for all the memory of the next, so that the waits overlap. */
  private lookAt(slots: readonly number[], gap: CompiledGap, check: NurseCheck, top: TopList): void {
    const { store, lists } = this.columns;
    const records = store.records.array;
    let touched = 0;
    for (const slot of slots) touched ^= records[slot * RECORD_WORDS]!;
    this.rowsLookedAt += slots.length;
    const likely = slots.filter((slot) => {
      const record = slot * RECORD_WORDS;
      return (records[record + nurse.FLAGS]! & nurse.ALIVE) !== 0 && check.mayReach(record, top.least);
    });
    for (const slot of likely) touched ^= store.pool.array[records[slot * RECORD_WORDS + nurse.POOL]!]!;
    for (const slot of likely) touched ^= askRows(store, lists.pool, slot);
    this.opener.asked ^= touched;
    for (const slot of likely) {
      const years = yearsOfSlot(store, lists.pool, slot, gap.specialty);
      if (years < 0) continue;
      const score = check.score(slot * RECORD_WORDS, years, top.least, 1);
      if (score >= 0) top.offer(score, slot);
    }
  }

  /** Notes the super-blocks of the specialty in which anybody may work there; how many. */
  private findSupers({ specialty }: CompiledGap): number {
    const heads = this.columns.lists.directory.heads.array;
    const entries = this.columns.lists.directory.entries.array;
    const head = specialty * HEAD_WORDS;
    if (head >= heads.length) return 0;
    const start = heads[head]! * ENTRY_WORDS;
    const end = start + heads[head + 1]! * ENTRY_WORDS;
    if (this.supers.length < heads[head + 1]!) this.supers = new Uint32Array(heads[head + 1]! * 2);
    let count = 0;
    for (let at = start; at < end; at += ENTRY_WORDS) {
      if (this.bounds.mayAny(entries[at + 1]!, entries[at + 2]!)) this.supers[count++] = entries[at]!;
    }
    return count;
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
