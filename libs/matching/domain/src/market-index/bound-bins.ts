import * as units from './score-units.js';

// See likely-rows.ts for why.
const { MOST_UNITS } = units;

const BINS = 512;
const BIN_BITS = Math.log2(MOST_UNITS / BINS);
/** Nothing, or nothing more. */
export const NONE = -1;
/** No sum of weighted factors, however rounded, is as great. */
const BEYOND = MOST_UNITS * 16;

/**
 * Things by bounds, about the best first: those of one bin come in no order, which costs a search next to nothing, where the
 * exact order would cost more than what it spares. Each bin is a chain, whose links whoever has the things keeps with them.
 */
export class BoundBins {
  private readonly heads = new Int32Array(BINS).fill(NONE);
  /** No bin above it holds anything. */
  private top = -1;

  clear(): void {
    if (this.top >= 0) this.heads.fill(NONE, 0, this.top + 1);
    this.top = -1;
  }

  /** Nothing in them has a bound above this; below 0 where there is nothing. */
  get best(): number {
    const { heads } = this;
    let { top } = this;
    while (top >= 0 && heads[top] === NONE) top -= 1;
    this.top = top;
    if (top < 0) return NONE;
    return top === BINS - 1 ? BEYOND : (top + 1) << BIN_BITS;
  }

  /**
   * Puts a thing first into its bin, and returns which was the first there, or `NONE`.
   * @param bound in units of scores, 0 or more; greater ones than there should be share the first bin
   */
  put(bound: number, thing: number): number {
    const { heads } = this;
    const whole = bound >> BIN_BITS;
    const bin = whole < BINS ? whole : BINS - 1;
    const first = heads[bin]!;
    heads[bin] = thing;
    if (bin > this.top) this.top = bin;
    return first;
  }

  /** One of the best; `best` has just been asked, and there is one. */
  get first(): number {
    return this.heads[this.top]!;
  }

  /** Takes it out. @param next what `put` returned for it */
  drop(next: number): void {
    this.heads[this.top] = next;
  }
}
