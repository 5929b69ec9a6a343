import { MOST_UNITS } from './score-units.js';

const BINS = 512;
const BIN_BITS = Math.log2(MOST_UNITS / BINS);
const NONE = -1;
/** No sum of weighted factors, however rounded, is as great. */
const BEYOND = MOST_UNITS * 16;

/**
 * What is still to be looked at, about the best bound first: bounds of one bin come in no order, which costs a search next to
 * nothing, where the exact order would cost more than what it spares.
 */
export class BoundQueue {
  private readonly heads = new Int32Array(BINS).fill(NONE);
  private bounds = new Int32Array(1024);
  private items = new Int32Array(1024);
  private next = new Int32Array(1024);
  private used = 0;
  /** No bin above it holds anything. */
  private top = -1;
  /** The bound of what was taken out last. */
  taken = 0;

  clear(): void {
    if (this.top >= 0) this.heads.fill(NONE, 0, this.top + 1);
    this.top = -1;
    this.used = 0;
  }

  /** Nothing in it has a bound above this; below 0 where there is nothing. */
  get best(): number {
    const { heads } = this;
    let { top } = this;
    while (top >= 0 && heads[top] === NONE) top -= 1;
    this.top = top;
    if (top < 0) return NONE;
    return top === BINS - 1 ? BEYOND : (top + 1) << BIN_BITS;
  }

  /** @param bound in units of scores; greater ones than there should be share the first bin */
  push(bound: number, item: number): void {
    const at = this.used;
    if (at === this.items.length) this.grow();
    this.used = at + 1;
    const bin = Math.min(BINS - 1, bound >> BIN_BITS);
    this.bounds[at] = bound;
    this.items[at] = item;
    this.next[at] = this.heads[bin]!;
    this.heads[bin] = at;
    if (bin > this.top) this.top = bin;
  }

  /** Takes one of the best out; `best` has just been asked, and there is one. */
  pop(): number {
    const at = this.heads[this.top]!;
    this.heads[this.top] = this.next[at]!;
    this.taken = this.bounds[at]!;
    return this.items[at]!;
  }

  private grow(): void {
    const { bounds, items, next } = this;
    this.bounds = new Int32Array(bounds.length * 2);
    this.items = new Int32Array(items.length * 2);
    this.next = new Int32Array(next.length * 2);
    this.bounds.set(bounds);
    this.items.set(items);
    this.next.set(next);
  }
}
