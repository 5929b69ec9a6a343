import type { RawLists } from '@crossward/contracts';

/** Lists of nurses one behind the other, of entries that are one or two numbers each. */
export class ListColumn {
  private entries = new Uint32Array(1024);
  private used = 0;
  private readonly ends: Uint32Array;
  private lists = 0;

  constructor(most: number) {
    this.ends = new Uint32Array(most);
  }

  /** The list of the next nurse. */
  add(list: readonly number[]): void {
    if (this.used + list.length > this.entries.length) this.grow(this.used + list.length);
    for (let at = 0; at < list.length; at += 1) this.entries[this.used++] = list[at]!;
    this.ends[this.lists++] = this.used;
  }

  /** The lists of so many nurses, entries of one number. */
  single(): RawLists & { readonly codes: Uint32Array } {
    return { ends: this.ends.subarray(0, this.lists), codes: this.entries.subarray(0, this.used) };
  }

  /** Entries of two numbers, the first the higher half of a word. */
  pairs(): RawLists & { readonly first: Uint16Array; readonly second: Uint16Array } {
    const [first, second] = [new Uint16Array(this.used), new Uint16Array(this.used)];
    for (let at = 0; at < this.used; at += 1) {
      first[at] = this.entries[at]! >>> 16;
      second[at] = this.entries[at]! & 0xffff;
    }
    return { ends: this.ends.subarray(0, this.lists), first, second };
  }

  private grow(length: number): void {
    const grown = new Uint32Array(Math.max(length, this.entries.length * 2));
    grown.set(this.entries.subarray(0, this.used));
    this.entries = grown;
  }
}
