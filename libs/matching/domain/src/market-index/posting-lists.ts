import * as in_ from './block-layout.js';
import { BLOCK_ROWS, BLOCK_WORDS, SUPER_BLOCKS, SUPER_WORDS } from './block-layout.js';
import { BlockPool } from './block-pool.js';
import { ListDirectory } from './list-directory.js';
import type { RowTraits } from './row-traits.js';
import { UntidyBlocks } from './untidy-blocks.js';

/** Two neighbours with no more rows than this become one block: full enough, with room for newcomers. */
const MERGED_ROWS = 48;

/** What the lists need to know of the nurses whose rows they move. */
export interface RowOwner {
  /** Traits of the nurse of a slot; the same object again and again. */
  traitsOf(slot: number): RowTraits;
  keyOf(traits: RowTraits, years: number): number;
  /** A row has moved: whoever points at it must point at the new place. */
  moved(slot: number, from: number, to: number): void;
}

/** One list a specialty: super-blocks in the order of their keys, which hold blocks in that order. A tree of three levels. */
export class PostingLists {
  readonly directory: ListDirectory;
  /** Blocks whose bounds may be wider than their rows, and full ones: to be tidied when there is time. */
  readonly untidy = new UntidyBlocks();
  private readonly homes = new Float64Array(BLOCK_ROWS * 3);
  private placed = 0;

  constructor(
    readonly pool: BlockPool,
    private readonly owner: RowOwner,
  ) {
    this.directory = new ListDirectory(pool);
  }

  /** Where the row now is. */
  insert(specialty: number, key: number, slot: number, years: number, traits: RowTraits): number {
    let block = this.blockFor(specialty, key);
    if (block < 0) block = this.begin(specialty, key);
    else if (this.pool.isFull(block)) {
      this.untidy.add(block);
      block = this.besideWithRoom(block);
      if (block < 0) {
        this.split(specialty, this.blockFor(specialty, key));
        return this.insert(specialty, key, slot, years, traits);
      }
    }
    const row = this.pool.put(block, slot, years, traits);
    this.widenSuper(specialty, block, traits, years);
    return row;
  }

  /** The block that a key belongs to; -1 where the list is empty. */
  blockFor(specialty: number, key: number): number {
    const found = this.directory.superFor(specialty, key);
    if (found < 0) return -1;
    const { keys, supers } = this.pool;
    const one = found * SUPER_WORDS;
    let [first, last] = [1, supers.array[one]!];
    while (first < last) {
      const middle = (first + last + 1) >> 1;
      if (keys.array[supers.array[one + middle]!]! <= key) first = middle;
      else last = middle - 1;
    }
    return supers.array[one + first]!;
  }

  /** @param traits of the nurse as she was when the row was written */
  remove(row: number, traits: RowTraits): void {
    const block = row >>> in_.ROW_BITS;
    const rests = this.pool.sums.restsOn(block, traits, this.pool.yearsAt(row));
    this.pool.drop(row);
    if (this.pool.sums.rows(block) === 0) this.removeBlock(block);
    else {
      if (rests) this.untidy.add(block);
      this.pool.superSums.subtract(this.pool.sums.get(block, in_.PARENT));
    }
  }

  /** A nurse has changed but her row stays in its block. */
  change(row: number, { before, now, years }: { before: RowTraits; now: RowTraits; years: number }): void {
    const block = row >>> in_.ROW_BITS;
    const { pool } = this;
    const rests = pool.sums.restsOn(block, before, pool.yearsAt(row));
    pool.rewrite(row, years, now);
    if (rests) this.untidy.add(block);
    const one = pool.sums.get(block, in_.PARENT);
    pool.sums.add(block, now, years);
    pool.sums.subtract(block);
    this.widenSuper(pool.superSums.get(one, in_.PARENT), block, now, years);
    pool.superSums.subtract(one);
  }

  /** Writes the summary of a block anew from its rows, and that of its super-block. */
  summarise(block: number): void {
    this.summariseBlock(block);
    const one = this.pool.sums.get(block, in_.PARENT);
    this.pool.summariseSuper(one);
    this.directory.noteFamilies(one);
  }

  summariseBlock(block: number): void {
    const { pool } = this;
    pool.sums.clear(block);
    this.placed = 0;
    for (let at = 0; at < BLOCK_ROWS; at += 1) {
      if (!this.isLive(block, at)) continue;
      const row = (block << in_.ROW_BITS) | at;
      const traits = this.owner.traitsOf(pool.slotAt(row));
      pool.sums.add(block, traits, pool.yearsAt(row));
      this.noteHome(traits);
    }
    this.centre(block);
  }

  /** Puts a row into a new block, whose homes are noted until `centre`. */
  place(block: number, slot: number, years: number, traits: RowTraits): number {
    this.noteHome(traits);
    this.pool.sums.addTraits(block, traits, years);
    return this.pool.write(block, slot, years, traits);
  }

  /** Puts the centre of the block's ball amid the noted homes, which keeps it small. */
  centre(block: number): void {
    const { homes, placed } = this;
    const { sums } = this.pool;
    let [x, y, z] = [0, 0, 0];
    for (let at = 0; at < placed * 3; at += 3) {
      x += homes[at]! / placed;
      y += homes[at + 1]! / placed;
      z += homes[at + 2]! / placed;
    }
    sums.setBall(block, x, y, z, 0);
    for (let at = 0; at < placed * 3; at += 3) sums.reachOut(block, homes[at]!, homes[at + 1]!, homes[at + 2]!, 0);
    this.placed = 0;
  }

  /** Takes the rows of the next block in where both fill less than one, else writes the summary anew. Returns rows moved. */
  tidy(block: number): number {
    const { pool } = this;
    if (pool.sums.rows(block) === 0) return 0;
    const start = pool.sums.get(block, in_.PARENT) * SUPER_WORDS;
    const supers = pool.supers.array;
    const at = supers.indexOf(block, start + 1);
    const next = at < start + supers[start]! ? supers[at + 1]! : -1;
    let moved = 0;
    if (next >= 0 && pool.sums.rows(block) + pool.sums.rows(next) <= MERGED_ROWS) moved = this.moveRows(next, block);
    this.summarise(block);
    return moved;
  }

  /** Full blocks are cut in two, others tidied; those first which changes have left worse. */
  tidyNext(): number {
    const block = this.untidy.take();
    if (block < 0) return -1;
    if (!this.pool.isFull(block)) return this.tidy(block);
    this.split(this.pool.specialtyOf(block), block);
    return BLOCK_ROWS / 2;
  }

  private moveRows(from: number, to: number): number {
    const { pool, owner } = this;
    let moved = 0;
    for (let at = 0; at < BLOCK_ROWS; at += 1) {
      if (!this.isLive(from, at)) continue;
      const row = (from << in_.ROW_BITS) | at;
      const slot = pool.slotAt(row);
      owner.moved(slot, row, pool.put(to, slot, pool.yearsAt(row), owner.traitsOf(slot)));
      moved += 1;
    }
    this.removeBlock(from);
    return moved;
  }

  private noteHome({ x, y, z }: RowTraits): void {
    const at = this.placed * 3;
    this.homes[at] = x;
    this.homes[at + 1] = y;
    this.homes[at + 2] = z;
    this.placed += 1;
  }

  private isLive(block: number, at: number): boolean {
    return ((this.pool.blocks.array[block * BLOCK_WORDS + in_.LIVE + (at >> 5)]! >>> (at & 31)) & 1) === 1;
  }

  private begin(specialty: number, key: number): number {
    const one = this.pool.takeSuper(specialty);
    const block = this.pool.takeBlock(key);
    this.pool.sums.set(block, in_.PARENT, one);
    this.pool.supers.array.set([1, block], one * SUPER_WORDS);
    this.directory.insert(specialty, 0, one);
    return block;
  }

  private widenSuper(specialty: number, block: number, traits: RowTraits, years: number): void {
    const one = this.pool.sums.get(block, in_.PARENT);
    const { superSums } = this.pool;
    const [first, last] = [superSums.get(one, in_.FIRST_FAMILY), superSums.get(one, in_.LAST_FAMILY)];
    superSums.add(one, traits, years);
    if (traits.family < first || traits.family > last) this.directory.noteFamilies(one, specialty);
  }

  /** A neighbour of a full block that takes one more row; -1 where both are full. Splitting it can wait then. */
  private besideWithRoom(block: number): number {
    const { pool } = this;
    const start = pool.sums.get(block, in_.PARENT) * SUPER_WORDS;
    const supers = pool.supers.array;
    const at = supers.indexOf(block, start + 1);
    if (at < start + supers[start]! && !pool.isFull(supers[at + 1]!)) return supers[at + 1]!;
    return at > start + 1 && !pool.isFull(supers[at - 1]!) ? supers[at - 1]! : -1;
  }

  /** Moves the upper half of a full block, by key, into a new one beside it. */
  private split(specialty: number, block: number): void {
    const { pool, owner } = this;
    const rows = Array.from({ length: BLOCK_ROWS }, (_, at) => {
      const row = (block << in_.ROW_BITS) | at;
      const [slot, years] = [pool.slotAt(row), pool.yearsAt(row)];
      return { row, slot, years, key: owner.keyOf(owner.traitsOf(slot), years) };
    }).sort((a, b) => a.key - b.key);
    // Equal keys may fall on both sides: a key is only where a search begins, never what it trusts.
    const upper = rows.slice(BLOCK_ROWS / 2);
    const next = pool.takeBlock(Math.max(upper[0]!.key, pool.keys.array[block]!));
    this.placeBeside(specialty, block, next);
    for (const { row, slot, years } of upper) {
      pool.drop(row);
      owner.moved(slot, row, pool.put(next, slot, years, owner.traitsOf(slot)));
    }
    this.summariseBlock(block);
    this.summariseBlock(next);
    const parents = new Set([pool.sums.get(block, in_.PARENT), pool.sums.get(next, in_.PARENT)]);
    for (const one of parents) {
      pool.summariseSuper(one);
      this.directory.noteFamilies(one, specialty);
    }
  }

  private placeBeside(specialty: number, block: number, next: number): void {
    const { pool } = this;
    if (pool.isFullSuper(pool.sums.get(block, in_.PARENT))) this.splitSuper(specialty, block);
    const one = pool.sums.get(block, in_.PARENT);
    const supers = pool.supers.array;
    const start = one * SUPER_WORDS;
    const at = supers.indexOf(block, start + 1);
    supers.copyWithin(at + 2, at + 1, start + 1 + supers[start]!);
    supers[at + 1] = next;
    supers[start]! += 1;
    pool.sums.set(next, in_.PARENT, one);
  }

  private splitSuper(specialty: number, block: number): void {
    const { pool } = this;
    const one = pool.sums.get(block, in_.PARENT);
    const next = pool.takeSuper(specialty);
    const supers = pool.supers.array;
    const half = SUPER_BLOCKS / 2;
    const from = one * SUPER_WORDS + 1 + half;
    supers.copyWithin(next * SUPER_WORDS + 1, from, from + half);
    supers[one * SUPER_WORDS] = half;
    supers[next * SUPER_WORDS] = half;
    for (let at = 1; at <= half; at += 1) pool.sums.set(supers[next * SUPER_WORDS + at]!, in_.PARENT, next);
    pool.summariseSuper(one);
    pool.summariseSuper(next);
    this.directory.noteFamilies(one, specialty);
    this.directory.insertAfter(specialty, one, next);
  }

  private removeBlock(block: number): void {
    const { pool } = this;
    const one = pool.sums.get(block, in_.PARENT);
    const specialty = pool.superSums.get(one, in_.PARENT);
    const supers = pool.supers.array;
    const start = one * SUPER_WORDS;
    const at = supers.indexOf(block, start + 1);
    supers.copyWithin(at, at + 1, start + 1 + supers[start]!);
    supers[start]! -= 1;
    pool.releaseBlock(block);
    if (supers[start] === 0) this.directory.remove(specialty, one);
    else {
      pool.summariseSuper(one);
      this.directory.noteFamilies(one, specialty);
    }
  }
}
