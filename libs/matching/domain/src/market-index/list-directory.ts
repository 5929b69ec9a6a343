import * as in_ from './block-layout.js';
import { SUPER_WORDS } from './block-layout.js';
import type { BlockPool } from './block-pool.js';
import { SharedColumn } from './shared-column.js';

/** Words of a list's entry: super-block, first family, last family. */
export const ENTRY_WORDS = 3;
/** Words of a list's head: where its entries begin, how many there are, how many fit. */
export const HEAD_WORDS = 3;

export interface ListDirectoryState {
  readonly usedEntries: number;
}

/** Of every specialty its super-blocks in the order of their keys, with the families of each, which a search reads first. */
export class ListDirectory {
  readonly heads = SharedColumn.words(64 * HEAD_WORDS);
  readonly entries = SharedColumn.words(256 * ENTRY_WORDS);
  /**
   * Of each entry the least key of its super-block as it was put in, side by side so that a search for a key waits for memory
   * once and not at each step. The blocks of it that are left may begin later: a key is only where a search begins.
   */
  readonly keys = SharedColumn.doubles(256);
  private usedEntries = 0;

  constructor(private readonly pool: BlockPool) {}

  count(specialty: number): number {
    const head = specialty * HEAD_WORDS;
    return head < this.heads.array.length ? this.heads.array[head + 1]! : 0;
  }

  state(): ListDirectoryState {
    return { usedEntries: this.usedEntries };
  }

  restore({ usedEntries }: ListDirectoryState): void {
    this.usedEntries = usedEntries;
  }

  /** The super-block that a key belongs to; -1 where the list is empty. */
  superFor(specialty: number, key: number): number {
    const count = this.count(specialty);
    if (count === 0) return -1;
    const keys = this.keys.array;
    const start = this.heads.array[specialty * HEAD_WORDS]!;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (keys[start + middle]! <= key) low = middle;
      else high = middle - 1;
    }
    return this.entries.array[(start + low) * ENTRY_WORDS]!;
  }

  /** Copies the families of a super-block into its entry, where a search reads them first. */
  noteFamilies(one: number, specialty = this.pool.superSums.get(one, in_.PARENT)): void {
    const at = this.entryOf(specialty, one) * ENTRY_WORDS;
    this.entries.array[at + 1] = this.pool.superSums.get(one, in_.FIRST_FAMILY);
    this.entries.array[at + 2] = this.pool.superSums.get(one, in_.LAST_FAMILY);
  }

  insert(specialty: number, index: number, one: number): void {
    this.heads.ensure((specialty + 1) * HEAD_WORDS);
    const heads = this.heads.array;
    const head = specialty * HEAD_WORDS;
    if (heads[head + 1] === heads[head + 2]) this.moveEntries(specialty);
    const entries = this.entries.array;
    const start = (heads[head]! + index) * ENTRY_WORDS;
    const end = (heads[head]! + heads[head + 1]!) * ENTRY_WORDS;
    entries.copyWithin(start + ENTRY_WORDS, start, end);
    const { keys, supers } = this.pool;
    this.keys.array.copyWithin(heads[head]! + index + 1, heads[head]! + index, heads[head]! + heads[head + 1]!);
    this.keys.array[heads[head]! + index] = keys.array[supers.array[one * SUPER_WORDS + 1]!]!;
    heads[head + 1]! += 1;
    entries[start] = one;
    entries[start + 1] = this.pool.superSums.get(one, in_.FIRST_FAMILY);
    entries[start + 2] = this.pool.superSums.get(one, in_.LAST_FAMILY);
  }

  insertAfter(specialty: number, one: number, next: number): void {
    const start = this.heads.array[specialty * HEAD_WORDS]!;
    this.insert(specialty, this.entryOf(specialty, one) - start + 1, next);
  }

  remove(specialty: number, one: number): void {
    const head = specialty * HEAD_WORDS;
    const at = this.entryOf(specialty, one);
    const end = this.heads.array[head]! + this.heads.array[head + 1]!;
    this.entries.array.copyWithin(at * ENTRY_WORDS, (at + 1) * ENTRY_WORDS, end * ENTRY_WORDS);
    this.keys.array.copyWithin(at, at + 1, end);
    this.heads.array[head + 1]! -= 1;
    this.pool.releaseSuper(one);
  }

  private entryOf(specialty: number, one: number): number {
    const start = this.heads.array[specialty * HEAD_WORDS]!;
    const end = start + this.count(specialty);
    for (let at = start; at < end; at += 1) if (this.entries.array[at * ENTRY_WORDS] === one) return at;
    throw new Error(`The super-block (${one}) is not in the list of its specialty (${specialty}).`);
  }

  /** Twice the room for the entries of one list; what it leaves behind is small and stays unused. */
  private moveEntries(specialty: number): void {
    const head = specialty * HEAD_WORDS;
    const [start, count, room] = [0, 1, 2].map((word) => this.heads.array[head + word]!) as [number, number, number];
    const more = Math.max(4, room * 2);
    this.entries.ensure((this.usedEntries + more) * ENTRY_WORDS);
    this.keys.ensure(this.usedEntries + more);
    this.keys.array.copyWithin(this.usedEntries, start, start + count);
    this.entries.array.copyWithin(this.usedEntries * ENTRY_WORDS, start * ENTRY_WORDS, (start + count) * ENTRY_WORDS);
    this.heads.array.set([this.usedEntries, count, more], head);
    this.usedEntries += more;
  }
}
