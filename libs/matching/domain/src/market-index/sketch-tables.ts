import { unit } from '../factors/unit.js';
import { toSixDigits } from './rights-view.js';
import { YEARS_UNIT } from './nurse-layout.js';
import type { OrderedWeights } from './policy-weights.js';
import { NO_DAY } from './raw-nurse-columns.js';
import * as sketch from './row-sketch.js';
import { NEVER } from './score-units.js';

export const ENOUGH_DAYS = 28;
export const FRESH_DAYS = 365;
export const HALF_AT_KM = 1500;
const ENOUGH_YEARS = 8;
/** Years are told apart down to so many bits of thousandths. */
export const YEARS_BITS = 6;
export const YEARS_STEPS = 0x10000 >>> YEARS_BITS;
/** Steps of reliability and verification together. */
export const QUALITIES = 1024;
/** Steps of the other things that a sketch tells. */
export const BEFORE_STEPS = 256;
export const AFTER_STEPS = 64;
export const PAY_STEPS = 256;

/** What of a gap decides about sketches. */
export interface SketchedGap {
  readonly weighed: OrderedWeights;
  readonly from: number;
  readonly until: number;
  readonly end: number;
  readonly openEnd: boolean;
  readonly pay: number;
  readonly today: number;
  readonly verifiedSince: number;
  readonly minimumYears: number;
  readonly leastYears: number;
}

const table = (length: number, valueOf: (step: number) => number): Int32Array => {
  const values = new Int32Array(length);
  for (let step = 0; step < length; step += 1) values[step] = valueOf(step);
  return values;
};

const worthOf = ({ weighed }: SketchedGap, factor: number, value: number): number =>
  weighed.units.above(weighed.of[factor]! * toSixDigits(unit(value)));

const slackTable = (gap: SketchedGap): Int32Array =>
  table(ENOUGH_DAYS + 1, (days) => worthOf(gap, 7, days / ENOUGH_DAYS));

const qualityTable = (gap: SketchedGap, epoch: number): Int32Array =>
  table(QUALITIES, (quality) => {
    const day = sketch.verifiedDay(quality, epoch);
    if (day < gap.verifiedSince) return NEVER;
    return worthOf(gap, 8, sketch.reliabilityOf(quality)) + worthOf(gap, 9, 1 - (gap.today - day) / FRESH_DAYS);
  });

const experienceTable = (gap: SketchedGap): Int32Array =>
  table(YEARS_STEPS, (step) => {
    const most = ((step + 1) << YEARS_BITS) - 1;
    if (most < gap.leastYears) return NEVER;
    return worthOf(gap, 2, (most / YEARS_UNIT - gap.minimumYears) / ENOUGH_YEARS);
  });

/** Hostile questions could name ever new days. */
const MOST_KEPT = 200;

/**
 * For a gap, what each step of a sketch is worth at best, weighted, in units of its score; `NEVER` where such a nurse cannot
 * fit. What many gaps have in common is kept; the rest is written anew into the tables of each search, which takes less than
 * to look it up among hundreds.
 */
export class SketchTables {
  /** By the weights, of which there is one object for all that are the same. */
  private readonly made = new WeakMap<OrderedWeights, Map<string, Int32Array>>();

  /** @param epoch of the rows */
  constructor(private readonly epoch: number) {}

  /** By whole days, up to those that are enough. */
  slack(gap: SketchedGap): Int32Array {
    return this.one('s', gap, slackTable);
  }

  /** Reliability and freshness. */
  quality(gap: SketchedGap): Int32Array {
    return this.one(`q ${gap.today} ${gap.verifiedSince}`, gap, qualityTable);
  }

  /** By years, but for their lowest bits. */
  experience(gap: SketchedGap): Int32Array {
    return this.one(`y ${gap.minimumYears} ${gap.leastYears}`, gap, experienceTable);
  }

  /** Slack by the days free before the start; it counts where there is no less after the end. */
  writeBefore(into: Int32Array, at: number, gap: SketchedGap): void {
    const { epoch } = this;
    const slack = this.slack(gap);
    for (let step = 0; step < BEFORE_STEPS; step += 1) {
      const days = gap.from - sketch.fromDay(step, epoch);
      into[at + step] = days < 0 ? NEVER : slack[days < ENOUGH_DAYS ? days : ENOUGH_DAYS]!;
    }
  }

  writeAfter(into: Int32Array, at: number, gap: SketchedGap): void {
    const { epoch } = this;
    const slack = this.slack(gap);
    for (let step = 0; step < AFTER_STEPS; step += 1) {
      const last = sketch.untilDay(step, epoch);
      const days = gap.openEnd || last === NO_DAY ? ENOUGH_DAYS : last - gap.end;
      into[at + step] = last < gap.until ? NEVER : slack[days < 0 ? 0 : days < ENOUGH_DAYS ? days : ENOUGH_DAYS]!;
    }
  }

  /**
   * Fit by step of pay.
   * @param perUnit a reference unit comes to at least so much of the gap's currency
   */
  writePay(into: Int32Array, at: number, gap: SketchedGap, perUnit: number): void {
    const { pay } = gap;
    const whole = worthOf(gap, 1, 1);
    into.fill(NEVER, at, at + PAY_STEPS);
    for (let step = 0; step < sketch.NO_FLOOR_SKETCH; step += 1) {
      const needed = sketch.PAY_OF_STEP[step]! * perUnit - 0.5;
      if (!(needed <= pay)) break;
      into[at + step] = needed * 1.5 <= pay ? whole : worthOf(gap, 1, pay / needed - 0.5);
    }
    into[at + sketch.NO_FLOOR_SKETCH] = worthOf(gap, 1, 0.5);
  }

  private one(key: string, gap: SketchedGap, make: (gap: SketchedGap, epoch: number) => Int32Array): Int32Array {
    const tables = this.made.get(gap.weighed) ?? new Map<string, Int32Array>();
    this.made.set(gap.weighed, tables);
    const known = tables.get(key);
    if (known) return known;
    if (tables.size >= MOST_KEPT) tables.clear();
    const made = make(gap, this.epoch);
    tables.set(key, made);
    return made;
  }
}
