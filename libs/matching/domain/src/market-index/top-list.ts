import type { RankPosition } from '../rank.js';
import { ID_RANKS, type IdRanks } from './id-ranks.js';
import { RECORD_WORDS } from './nurse-layout.js';
import type { ScoreUnits } from './score-units.js';
import { compareUuids, formatUuid } from './uuid.js';

/** Scores have six digits. */
export const SCORE_STEP = 1e-6;

export interface TopRoom {
  readonly scores: Float64Array;
  readonly slots: Int32Array;
}

/** The best k of those offered, in order: higher score first, then the smaller id. */
export class TopList {
  readonly scores: Float64Array;
  readonly slots: Int32Array;
  count = 0;
  /** A score below this does not get in; no score is below 0. */
  least: number;
  /** Of those who have just the least score, none with an id of a greater part gets in. */
  lastIdRank = ID_RANKS;
  /** A bound below this is below the least score; one below the other at most equals it. */
  leastUnits: number;
  tiesUnits: number;

  constructor(
    private readonly k: number,
    private readonly records: Uint32Array,
    private readonly ids: IdRanks,
    leastScore: number,
    private readonly after: RankPosition | undefined,
    /** Room for at least k, which nobody else uses while the list is. */
    room: TopRoom,
    private readonly units: ScoreUnits,
  ) {
    this.scores = room.scores;
    this.slots = room.slots;
    this.least = Math.max(0, leastScore);
    this.leastUnits = units.below(this.least);
    this.tiesUnits = units.below(this.least + SCORE_STEP);
  }

  get isFull(): boolean {
    return this.count === this.k;
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
    for (let at = this.count - 1; at > low; at -= 1) {
      this.scores[at] = this.scores[at - 1]!;
      this.slots[at] = this.slots[at - 1]!;
    }
    this.scores[low] = score;
    this.slots[low] = slot;
    if (this.count === this.k) this.noteLast();
  }

  private noteLast(): void {
    const record = this.slots[this.k - 1]! * RECORD_WORDS;
    this.least = this.scores[this.k - 1]!;
    this.leastUnits = this.units.below(this.least);
    this.tiesUnits = this.units.below(this.least + SCORE_STEP);
    this.lastIdRank = this.ids.rank(this.records, record);
  }

  private compareIds(a: number, b: number): number {
    return compareUuids(this.records, a * RECORD_WORDS, this.records, b * RECORD_WORDS);
  }

  private comesAfter(score: number, slot: number, after: RankPosition): boolean {
    if (score !== after.score) return score < after.score;
    return formatUuid(this.records, slot * RECORD_WORDS) > after.id;
  }
}
