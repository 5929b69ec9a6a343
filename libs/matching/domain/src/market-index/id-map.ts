import { SLOT_BITS, SLOT_MASK } from './block-layout.js';
import { RECORD_WORDS } from './nurse-layout.js';
import { SharedColumn } from './shared-column.js';

/** Chains grow long, but lie side by side and hardly ever make a record be looked at in vain. */
const FULLEST = 0.96;
const FULL_AT_FIRST = 0.94;
/** So many places are asked for at once, so that the waits for memory overlap. */
const AT_ONCE = 256;

const hash = (words: Uint32Array, at: number): number => {
  let mixed = Math.imul(words[at]! ^ Math.imul(words[at + 3]!, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ words[at + 1]!, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ words[at + 2]!, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** How far an entry lies behind its home stands above its slot; so far or farther is not told apart. */
const FAR = 2 ** (32 - SLOT_BITS) - 1;
const entryOf = (away: number, slot: number): number => (((away < FAR ? away : FAR) << SLOT_BITS) | (slot + 1)) >>> 0;
const slotOf = (entry: number): number => (entry & SLOT_MASK) - 1;

/**
 * Ids to slots: open addressing with linear probing; the ids themselves stay in the records. 0 is free, else slot + 1 and how
 * far it lies from its home: only records that may be the right one are looked at, and hardly any where one is deleted.
 */
export class IdMap {
  readonly table: SharedColumn<Uint32Array>;
  size = 0;
  private readonly hashes = new Uint32Array(AT_ONCE);
  /** Kept so that asking for memory is not taken for nothing done. */
  private asked = 0;

  constructor(capacity: number) {
    this.table = SharedColumn.words(Math.max(64, Math.ceil(capacity / FULL_AT_FIRST)));
  }

  /** -1 where the id is unknown. */
  find(records: Uint32Array, id: Uint32Array, at = 0): number {
    const table = this.table.array;
    let place = this.home(hash(id, at));
    for (let away = 0; ; away += 1, place = place + 1 === table.length ? 0 : place + 1) {
      const held = table[place]!;
      if (held === 0) return -1;
      if (held >>> SLOT_BITS !== (away < FAR ? away : FAR)) continue;
      const record = slotOf(held) * RECORD_WORDS;
      if (
        records[record] === id[at] &&
        records[record + 1] === id[at + 1] &&
        records[record + 2] === id[at + 2] &&
        records[record + 3] === id[at + 3]
      ) {
        return slotOf(held);
      }
    }
  }

  /** The record must hold the id already. */
  add(records: Uint32Array, slot: number): void {
    this.addAll(records, slot, 1);
  }

  /** As `add`, slot by slot. */
  addAll(records: Uint32Array, first: number, count: number): void {
    const end = first + count;
    for (let slot = first; slot < end;) {
      if (this.room < 1) this.grow(records);
      const those = Math.min(this.room, AT_ONCE, end - slot);
      this.placeAll(records, slot, those);
      this.size += those;
      slot += those;
    }
  }

  /** The record must still hold the id. Later entries of the chain move up, so that no gap cuts it. */
  delete(records: Uint32Array, slot: number): void {
    const table = this.table.array;
    const next = (place: number): number => (place + 1 === table.length ? 0 : place + 1);
    let gap = this.home(hash(records, slot * RECORD_WORDS));
    while (slotOf(table[gap]!) !== slot) gap = next(gap);
    for (let place = next(gap); table[place] !== 0; place = next(place)) {
      const slotThere = slotOf(table[place]!);
      const told = table[place]! >>> SLOT_BITS;
      const away = told < FAR ? told : this.between(this.home(hash(records, slotThere * RECORD_WORDS)), place);
      const fromGap = this.between(gap, place);
      if (fromGap > away) continue;
      table[gap] = entryOf(away - fromGap, slotThere);
      gap = place;
    }
    table[gap] = 0;
    this.size -= 1;
  }

  private get room(): number {
    return Math.floor(this.table.array.length * FULLEST) - this.size;
  }

  private home(hashed: number): number {
    return Math.floor((hashed / 0x100000000) * this.table.array.length);
  }

  /** Steps from a place to a later one. */
  private between(from: number, to: number): number {
    return to >= from ? to - from : to - from + this.table.array.length;
  }

  private placeAll(records: Uint32Array, first: number, count: number): void {
    const table = this.table.array;
    const { hashes } = this;
    for (let at = 0; at < count; at += 1) hashes[at] = hash(records, (first + at) * RECORD_WORDS);
    for (let at = 0; at < count; at += 1) this.asked ^= table[this.home(hashes[at]!)]!;
    for (let at = 0; at < count; at += 1) this.place(hashes[at]!, first + at);
  }

  private place(hashed: number, slot: number): void {
    const table = this.table.array;
    let place = this.home(hashed);
    let away = 0;
    for (; table[place] !== 0; away += 1) place = place + 1 === table.length ? 0 : place + 1;
    table[place] = entryOf(away, slot);
  }

  private grow(records: Uint32Array): void {
    const held = this.table.array;
    this.table.adopt(new Uint32Array(new SharedArrayBuffer(Math.ceil(held.length * 1.5) * 4)));
    for (const entry of held) if (entry !== 0) this.place(hash(records, slotOf(entry) * RECORD_WORDS), slotOf(entry));
  }
}
