import type { RankPosition } from '../rank.js';
import { RECORD_WORDS } from './nurse-layout.js';
import { compareUuids, formatUuid } from './uuid.js';

/** The best k of those offered, in order: higher score first, then the smaller id. */
export class TopList {
  readonly scores: Float64Array;
  readonly slots: Int32Array;
  count = 0;

  constructor(
    private readonly k: number,
    private readonly records: Uint32Array,
    private readonly leastScore: number,
    private readonly after: RankPosition | undefined,
  ) {
    this.scores = new Float64Array(k);
    this.slots = new Int32Array(k);
  }

  /** A score below this does not get in. */
  get least(): number {
    return this.count < this.k ? this.leastScore : Math.max(this.leastScore, this.scores[this.k - 1]!);
  }

  offer(score: number, slot: number): void {
    if (score < this.least || (this.after && !this.comesAfter(score, slot, this.after))) return;
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.scores[middle]! - score || this.compareIds(slot, this.slots[middle]!);
      if (order === 0) return; // the same nurse, seen before
      if (order > 0) low = middle + 1;
      else high = middle;
    }
    if (low === this.k) return;
    if (this.count < this.k) this.count += 1;
    this.scores.copyWithin(low + 1, low, this.count - 1);
    this.slots.copyWithin(low + 1, low, this.count - 1);
    this.scores[low] = score;
    this.slots[low] = slot;
  }

  private compareIds(a: number, b: number): number {
    return compareUuids(this.records, a * RECORD_WORDS, this.records, b * RECORD_WORDS);
  }

  private comesAfter(score: number, slot: number, after: RankPosition): boolean {
    if (score !== after.score) return score < after.score;
    return formatUuid(this.records, slot * RECORD_WORDS) > after.id;
  }
}
