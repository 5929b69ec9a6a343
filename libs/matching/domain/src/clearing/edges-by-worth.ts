/** From here on sorting all of a list costs less than moving what is new to its place one by one. */
const MANY = 16;

/** Numbers of an entry: the edge, its worth and its nurse. */
export const ENTRY = 3;
export const WORTH = 1;
export const NURSE = 2;

let keys = new Float64Array(1024);
let copy = new Int32Array(1024 * ENTRY);

/**
 * Edges of a gap, put in order of worth when a search asks for them: while many nurses join, order would be in vain. Worth and
 * nurse stand beside each, for a search reads them of all, and elsewhere they would be spread over all of the memory.
 */
export class EdgesByWorth {
  /** The first `length` entries are the list. */
  entries = new Int32Array(8 * ENTRY);
  length = 0;
  private ordered = 0;

  add(edge: number, worth: number, nurse: number): void {
    const at = this.length * ENTRY;
    if (at === this.entries.length) this.reserve(this.length * 2);
    this.entries[at] = edge;
    this.entries[at + WORTH] = worth;
    this.entries[at + NURSE] = nurse;
    this.length += 1;
  }

  /** Room for so many. */
  reserve(capacity: number): void {
    if (capacity * ENTRY <= this.entries.length) return;
    const larger = new Int32Array(capacity * ENTRY);
    larger.set(this.entries);
    this.entries = larger;
  }

  /** The highest worth first. */
  order(): void {
    const { length, ordered } = this;
    if (ordered === length) return;
    this.ordered = length;
    if (length - ordered >= MANY) this.sort();
    else for (let next = ordered; next < length; next += 1) this.insert(next);
  }

  /** Moves an entry before all that are worth less, among those before it. */
  private insert(next: number): void {
    const { entries } = this;
    const from = next * ENTRY;
    const [edge, worth, nurse] = [entries[from], entries[from + WORTH], entries[from + NURSE]] as number[];
    let at = from;
    while (at > 0 && (entries[at - ENTRY + WORTH] as number) < (worth as number)) at -= ENTRY;
    entries.copyWithin(at + ENTRY, at, from);
    entries[at] = edge as number;
    entries[at + WORTH] = worth as number;
    entries[at + NURSE] = nurse as number;
  }

  /** By numbers that hold worth and place: several times faster than by a comparison of two edges. */
  private sort(): void {
    const { entries, length } = this;
    if (keys.length < length) {
      keys = new Float64Array(length * 2);
      copy = new Int32Array(length * 2 * ENTRY);
    }
    copy.set(entries.subarray(0, length * ENTRY));
    // Below 2 ** 53: worth is at most 2 ** 26, and so many nurses there are not.
    for (let at = 0; at < length; at += 1) keys[at] = (copy[at * ENTRY + WORTH] as number) * length + at;
    keys.subarray(0, length).sort();
    for (let at = 0; at < length; at += 1) {
      const key = keys[length - 1 - at] as number;
      const from = (key - Math.floor(key / length) * length) * ENTRY;
      for (let part = 0; part < ENTRY; part += 1) entries[at * ENTRY + part] = copy[from + part] as number;
    }
  }
}
