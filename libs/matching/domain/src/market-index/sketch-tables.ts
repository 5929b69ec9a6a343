import { unit } from '../factors/unit.js';
import * as sketch from './row-sketch.js';

const ENOUGH_DAYS = 28;

/** What of a gap decides about sketches. */
export interface SketchedGap {
  readonly weights: Float64Array;
  readonly from: number;
  readonly until: number;
  readonly end: number;
  readonly openEnd: boolean;
  readonly pay: number;
  readonly today: number;
  readonly verifiedSince: number;
}

/** For one gap, what each step of a sketch is worth at best; -1 where such a nurse cannot fit. */
export class SketchTables {
  /** Days free before the start. */
  readonly before = new Float64Array(256);
  readonly after = new Float64Array(64);
  /** Weighted reliability and freshness. */
  readonly quality = new Float64Array(1024);
  private readonly pays = new Map<number, Float64Array>();

  constructor(
    private readonly gap: SketchedGap,
    epoch: number,
  ) {
    const { weights, from, until, end, openEnd, today, verifiedSince } = gap;
    for (let step = 0; step < 256; step += 1) this.before[step] = Math.max(-1, from - sketch.fromDay(step, epoch));
    for (let step = 0; step < 64; step += 1) {
      const last = sketch.untilDay(step, epoch);
      this.after[step] = last < until ? -1 : openEnd || last === 0xffff ? ENOUGH_DAYS : Math.max(0, last - end);
      const day = sketch.verifiedDay(step << 4, epoch);
      const fresh = day < verifiedSince ? -1 : weights[9]! * unit(1 - (today - day) / 365);
      for (let part = 0; part < 16; part += 1) {
        const at = (step << 4) | part;
        this.quality[at] = fresh < 0 ? -1 : fresh + weights[8]! * sketch.reliabilityOf(at);
      }
    }
  }

  /** Weighted fit by step of pay, where a reference unit comes to at least this much of the gap's currency. */
  pay(perUnit: number): Float64Array {
    const known = this.pays.get(perUnit);
    if (known) return known;
    const fits = new Float64Array(256);
    const weight = this.gap.weights[1]!;
    for (let step = 0; step < sketch.NO_FLOOR_SKETCH; step += 1) {
      const needed = sketch.PAY_OF_STEP[step]! * perUnit - 0.5;
      fits[step] = needed > this.gap.pay ? -1 : weight * (needed <= 0 ? 1 : unit(this.gap.pay / needed - 0.5));
    }
    fits[sketch.NO_FLOOR_SKETCH] = weight * 0.5;
    this.pays.set(perUnit, fits);
    return fits;
  }
}
