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

const table = (length: number, valueOf: (step: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, step) => valueOf(step));

const worthOf = ({ weighed }: SketchedGap, factor: number, value: number): number =>
  weighed.units.above(weighed.of[factor]! * toSixDigits(unit(value)));

const slackOf = (gap: SketchedGap, days: number): number => (days < 0 ? NEVER : worthOf(gap, 7, days / ENOUGH_DAYS));

const beforeTable = (gap: SketchedGap, epoch: number): Int32Array =>
  table(256, (step) => slackOf(gap, gap.from - sketch.fromDay(step, epoch)));

const afterTable = (gap: SketchedGap, epoch: number): Int32Array =>
  table(64, (step) => {
    const last = sketch.untilDay(step, epoch);
    if (last < gap.until) return NEVER;
    return slackOf(gap, gap.openEnd || last === NO_DAY ? ENOUGH_DAYS : Math.max(0, last - gap.end));
  });

const slackTable = (gap: SketchedGap): Int32Array => table(ENOUGH_DAYS + 1, (days) => slackOf(gap, days));

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

/** Tables that many gaps have in common, as they share first and last days, and what hospitals weigh. */
export class SketchParts {
  /** By the weights, of which there is one object for all that are the same. */
  private readonly made = new WeakMap<OrderedWeights, Map<string, Int32Array>>();

  constructor(private readonly epoch: number) {}

  before(gap: SketchedGap): Int32Array {
    return this.one(`b ${gap.from}`, gap, beforeTable);
  }

  after(gap: SketchedGap): Int32Array {
    return this.one(`a ${gap.until} ${gap.end}`, gap, afterTable);
  }

  slack(gap: SketchedGap): Int32Array {
    return this.one('s', gap, slackTable);
  }

  quality(gap: SketchedGap): Int32Array {
    return this.one(`q ${gap.today} ${gap.verifiedSince}`, gap, qualityTable);
  }

  experience(gap: SketchedGap): Int32Array {
    return this.one(`y ${gap.minimumYears} ${gap.leastYears}`, gap, experienceTable);
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

/**
 * For one gap, what each step of a sketch is worth at best, weighted, in units of its score; `NEVER` where such a nurse
 * cannot fit.
 */
export class SketchTables {
  /** Slack by the days free before the start; the lesser of both counts. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** By whole days, up to those that are enough. */
  readonly slack: Int32Array;
  /** Reliability and freshness. */
  readonly quality: Int32Array;
  /** By years, but for their lowest bits. */
  readonly experience: Int32Array;
  private readonly pays = new Map<number, Int32Array>();

  constructor(
    private readonly gap: SketchedGap,
    parts: SketchParts,
  ) {
    this.before = parts.before(gap);
    this.after = parts.after(gap);
    this.slack = parts.slack(gap);
    this.quality = parts.quality(gap);
    this.experience = parts.experience(gap);
  }

  /** Weighted fit by step of pay, where a reference unit comes to at least this much of the gap's currency. */
  pay(perUnit: number): Int32Array {
    const known = this.pays.get(perUnit);
    if (known) return known;
    const { gap } = this;
    const fits = table(256, (step) => {
      if (step === sketch.NO_FLOOR_SKETCH) return worthOf(gap, 1, 0.5);
      const needed = sketch.PAY_OF_STEP[step]! * perUnit - 0.5;
      if (needed > gap.pay) return NEVER;
      return worthOf(gap, 1, needed <= 0 ? 1 : gap.pay / needed - 0.5);
    });
    this.pays.set(perUnit, fits);
    return fits;
  }
}
