import * as layout from './block-layout.js';
import { BoundBins } from './bound-bins.js';

// See likely-rows.ts for why.
const { SLOT_BITS, SLOT_MASK } = layout;

/** Puts smaller ids first among rows of about the same bound: so many units behind for each part of all ids. */
const ID_RANK_STEP = 1344;
/** So much may the bound of a row be above its bin. */
const BEHIND = ID_RANK_STEP * 64;

/** Words of a row that waits: which is the next one of its bin, its bound, slot and part of the id, years, family. */
const WORDS = 5;
const BOUND = 1;
const SLOT = 2;
const YEARS = 3;
const FAMILY = 4;

/**
 * Rows that may get into a list, until their nurses' records are looked at, about the best bound first. All that is known of
 * a row stands in one place, for rows come by the thousand.
 */
export class PendingRows {
  private readonly bins = new BoundBins();
  private rows = new Int32Array(1024 * WORDS);
  private used = 0;

  clear(): void {
    this.bins.clear();
    this.used = 0;
  }

  /** None has a bound above this; below 0 where there is none. */
  get best(): number {
    const { best } = this.bins;
    return best < 0 ? best : best + BEHIND;
  }

  /**
   * @param bound in units of scores
   * @param word slot and part of the id, as a row has them
   * @param family -1 where the row does not tell it
   */
  push(bound: number, word: number, years: number, family: number): void {
    const at = this.used;
    if (at + WORDS > this.rows.length) this.grow();
    const { rows } = this;
    const behind = bound - (word >>> SLOT_BITS) * ID_RANK_STEP;
    rows[at] = this.bins.put(behind & ~(behind >> 31), at);
    rows[at + BOUND] = bound;
    rows[at + SLOT] = word;
    rows[at + YEARS] = years;
    rows[at + FAMILY] = family;
    this.used = at + WORDS;
  }

  /** Takes one of the best out, and says where it stands; `best` has just been asked, and there is one. */
  pop(): number {
    const at = this.bins.first;
    this.bins.drop(this.rows[at]!);
    return at;
  }

  bound(at: number): number {
    return this.rows[at + BOUND]!;
  }

  slot(at: number): number {
    return this.rows[at + SLOT]! & SLOT_MASK;
  }

  idRank(at: number): number {
    return this.rows[at + SLOT]! >>> SLOT_BITS;
  }

  years(at: number): number {
    return this.rows[at + YEARS]!;
  }

  family(at: number): number {
    return this.rows[at + FAMILY]!;
  }

  private grow(): void {
    const next = new Int32Array(this.rows.length * 2);
    next.set(this.rows);
    this.rows = next;
  }
}
