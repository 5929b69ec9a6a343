import { SLOT_BITS, SLOT_MASK } from './block-layout.js';
import { BoundQueue } from './bound-queue.js';

/** Puts smaller ids first among rows of about the same bound. */
const ID_RANK_STEP = 2e-5;
const MOST_BEHIND = ID_RANK_STEP * 64;

const grown = <T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(into: T, from: T): T => {
  into.set(from);
  return into;
};

/** Rows that may get into a list, until their nurses' records are looked at, about the best bound first. */
export class PendingRows {
  slots = new Uint32Array(1024);
  years = new Uint16Array(1024);
  /** At most this is the factor `distance`. */
  nearest = new Float64Array(1024);
  bounds = new Float64Array(1024);
  idRanks = new Uint8Array(1024);
  private readonly queue = new BoundQueue();
  private used = 0;

  clear(most: number): void {
    this.queue.clear(most);
    this.used = 0;
  }

  /** None has a bound above this. */
  get best(): number {
    return this.queue.best + MOST_BEHIND;
  }

  /** @param word slot and part of the id, as a row has them */
  push(bound: number, word: number, years: number, nearest: number): void {
    const at = this.used;
    if (at === this.slots.length) this.grow();
    const idRank = word >>> SLOT_BITS;
    this.slots[at] = word & SLOT_MASK;
    this.idRanks[at] = idRank;
    this.years[at] = years;
    this.nearest[at] = nearest;
    this.bounds[at] = bound;
    this.queue.push(Math.max(0, bound - idRank * ID_RANK_STEP), at);
    this.used = at + 1;
  }

  /** Place of one of the best, which is taken out. */
  pop(): number {
    return this.queue.pop();
  }

  private grow(): void {
    const length = this.slots.length * 2;
    this.slots = grown(new Uint32Array(length), this.slots);
    this.years = grown(new Uint16Array(length), this.years);
    this.nearest = grown(new Float64Array(length), this.nearest);
    this.bounds = grown(new Float64Array(length), this.bounds);
    this.idRanks = grown(new Uint8Array(length), this.idRanks);
  }
}
