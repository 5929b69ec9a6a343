import { RECORD_WORDS } from './nurse-layout.js';
import { SharedColumn } from './shared-column.js';

const FULLEST = 0.92;
/** So many places are asked for at once, so that the waits for memory overlap. */
const AT_ONCE = 256;

const hash = (words: Uint32Array, at: number): number => {
  let mixed = Math.imul(words[at]! ^ Math.imul(words[at + 3]!, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ words[at + 1]!, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ words[at + 2]!, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** Ids to slots: open addressing with linear probing; the ids themselves stay in the records. 0 is free, else slot + 1. */
export class IdMap {
  readonly table: SharedColumn<Uint32Array>;
  size = 0;
  private readonly homes = new Uint32Array(AT_ONCE);
  /** Kept so that asking for memory is not taken for nothing done. */
  private asked = 0;

  constructor(capacity: number) {
    this.table = SharedColumn.words(Math.max(64, Math.ceil(capacity / 0.88)));
  }

  /** -1 where the id is unknown. */
  find(records: Uint32Array, id: Uint32Array, at = 0): number {
    const table = this.table.array;
    for (let place = this.home(id, at); ; place = place + 1 === table.length ? 0 : place + 1) {
      const held = table[place]!;
      if (held === 0) return -1;
      const record = (held - 1) * RECORD_WORDS;
      if (
        records[record] === id[at] &&
        records[record + 1] === id[at + 1] &&
        records[record + 2] === id[at + 2] &&
        records[record + 3] === id[at + 3]
      ) {
        return held - 1;
      }
    }
  }

  /** The record must hold the id already. */
  add(records: Uint32Array, slot: number): void {
    if (this.size + 1 > this.table.array.length * FULLEST) this.grow(records);
    this.place(records, slot);
    this.size += 1;
  }

  /** As `add`, slot by slot. */
  addAll(records: Uint32Array, first: number, count: number): void {
    const end = first + count;
    for (let slot = first; slot < end;) {
      const room = Math.floor(this.table.array.length * FULLEST) - this.size;
      if (room < 1) this.grow(records);
      const those = Math.max(1, Math.min(room, AT_ONCE, end - slot));
      this.placeAll(records, slot, those);
      this.size += those;
      slot += those;
    }
  }

  /** The record must still hold the id. Later entries of the chain move up, so that no gap cuts it. */
  delete(records: Uint32Array, slot: number): void {
    const table = this.table.array;
    const next = (place: number): number => (place + 1 === table.length ? 0 : place + 1);
    let gap = this.home(records, slot * RECORD_WORDS);
    while (table[gap] !== slot + 1) gap = next(gap);
    for (let place = next(gap); table[place] !== 0; place = next(place)) {
      const home = this.home(records, (table[place]! - 1) * RECORD_WORDS);
      const stays = gap <= place ? gap < home && home <= place : gap < home || home <= place;
      if (stays) continue;
      table[gap] = table[place]!;
      gap = place;
    }
    table[gap] = 0;
    this.size -= 1;
  }

  private home(words: Uint32Array, at: number): number {
    return Math.floor((hash(words, at) / 0x100000000) * this.table.array.length);
  }

  private placeAll(records: Uint32Array, first: number, count: number): void {
    const table = this.table.array;
    const { homes } = this;
    for (let at = 0; at < count; at += 1) homes[at] = this.home(records, (first + at) * RECORD_WORDS);
    for (let at = 0; at < count; at += 1) this.asked ^= table[homes[at]!]!;
    for (let at = 0; at < count; at += 1) {
      let place = homes[at]!;
      while (table[place] !== 0) place = place + 1 === table.length ? 0 : place + 1;
      table[place] = first + at + 1;
    }
  }

  private place(records: Uint32Array, slot: number): void {
    const table = this.table.array;
    let place = this.home(records, slot * RECORD_WORDS);
    while (table[place] !== 0) place = place + 1 === table.length ? 0 : place + 1;
    table[place] = slot + 1;
  }

  private grow(records: Uint32Array): void {
    const held = this.table.array;
    this.table.adopt(new Uint32Array(new SharedArrayBuffer(Math.ceil(held.length * 1.5) * 4)));
    for (const entry of held) if (entry !== 0) this.place(records, entry - 1);
  }
}
