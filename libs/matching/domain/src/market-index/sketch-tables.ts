import { unit } from '../factors/unit.js';
import { toSixDigits } from './rights-view.js';
import { YEARS_UNIT } from './nurse-layout.js';
import * as sketch from './row-sketch.js';

const ENOUGH_DAYS = 28;
/** No sum makes up for it. */
const NEVER = -Infinity;
const ENOUGH_YEARS = 8;
/** Years are told apart down to so many bits of thousandths. */
export const YEARS_BITS = 6;

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
  readonly minimumYears: number;
  readonly leastYears: number;
}

const slackOf = (weight: number, days: number): number =>
  days < 0 ? NEVER : weight * toSixDigits(unit(days / ENOUGH_DAYS));

const beforeTable = ({ weights, from }: SketchedGap, epoch: number): Float64Array =>
  Float64Array.from({ length: 256 }, (_, step) => slackOf(weights[7]!, from - sketch.fromDay(step, epoch)));

const afterTable = ({ weights, until, end, openEnd }: SketchedGap, epoch: number): Float64Array =>
  Float64Array.from({ length: 64 }, (_, step) => {
    const last = sketch.untilDay(step, epoch);
    if (last < until) return NEVER;
    return slackOf(weights[7]!, openEnd || last === 0xffff ? ENOUGH_DAYS : Math.max(0, last - end));
  });

const qualityTable = ({ weights, today, verifiedSince }: SketchedGap, epoch: number): Float64Array => {
  const quality = new Float64Array(1024);
  for (let step = 0; step < 64; step += 1) {
    const day = sketch.verifiedDay(step << 4, epoch);
    const fresh = day < verifiedSince ? NEVER : weights[9]! * toSixDigits(unit(1 - (today - day) / 365));
    for (let part = 0; part < 16; part += 1) {
      const at = (step << 4) | part;
      quality[at] = fresh + weights[8]! * toSixDigits(sketch.reliabilityOf(at));
    }
  }
  return quality;
};

const experienceTable = ({ weights, minimumYears, leastYears }: SketchedGap): Float64Array =>
  Float64Array.from({ length: 0x10000 >>> YEARS_BITS }, (_, step) => {
    const most = ((step + 1) << YEARS_BITS) - 1;
    if (most < leastYears) return NEVER;
    return weights[2]! * toSixDigits(unit((most / YEARS_UNIT - minimumYears) / ENOUGH_YEARS));
  });

/** Hostile questions could name ever new days. */
const MOST_KEPT = 200;

/** Tables that many gaps have in common, as they share first and last days, and what hospitals weigh. */
export class SketchParts {
  /** By the weights themselves, of which there is one array for all that are the same. */
  private readonly made = new WeakMap<Float64Array, Map<string, Float64Array>>();

  constructor(private readonly epoch: number) {}

  before(gap: SketchedGap): Float64Array {
    return this.one(`b ${gap.from}`, gap, beforeTable);
  }

  after(gap: SketchedGap): Float64Array {
    return this.one(`a ${gap.until} ${gap.end}`, gap, afterTable);
  }

  quality(gap: SketchedGap): Float64Array {
    return this.one(`q ${gap.today} ${gap.verifiedSince}`, gap, qualityTable);
  }

  experience(gap: SketchedGap): Float64Array {
    return this.one(`y ${gap.minimumYears} ${gap.leastYears}`, gap, experienceTable);
  }

  private one(key: string, gap: SketchedGap, make: (gap: SketchedGap, epoch: number) => Float64Array): Float64Array {
    const tables = this.made.get(gap.weights) ?? new Map<string, Float64Array>();
    this.made.set(gap.weights, tables);
    const known = tables.get(key);
    if (known) return known;
    if (tables.size >= MOST_KEPT) tables.clear();
    const table = make(gap, this.epoch);
    tables.set(key, table);
    return table;
  }
}

/** For one gap, what each step of a sketch is worth at best, weighted; `NEVER` where such a nurse cannot fit. */
export class SketchTables {
  /** Slack by the days free before the start; the lesser of both counts. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Reliability and freshness. */
  readonly quality: Float64Array;
  /** By years, but for their lowest bits. */
  readonly experience: Float64Array;
  private readonly pays = new Map<number, Float64Array>();

  constructor(
    private readonly gap: SketchedGap,
    parts: SketchParts,
  ) {
    this.before = parts.before(gap);
    this.after = parts.after(gap);
    this.quality = parts.quality(gap);
    this.experience = parts.experience(gap);
  }

  /** Weighted fit by step of pay, where a reference unit comes to at least this much of the gap's currency. */
  pay(perUnit: number): Float64Array {
    const known = this.pays.get(perUnit);
    if (known) return known;
    const fits = new Float64Array(256);
    const weight = this.gap.weights[1]!;
    for (let step = 0; step < sketch.NO_FLOOR_SKETCH; step += 1) {
      const needed = sketch.PAY_OF_STEP[step]! * perUnit - 0.5;
      if (needed > this.gap.pay) fits[step] = NEVER;
      else fits[step] = weight * (needed <= 0 ? 1 : toSixDigits(unit(this.gap.pay / needed - 0.5)));
    }
    fits[sketch.NO_FLOOR_SKETCH] = weight * 0.5;
    this.pays.set(perUnit, fits);
    return fits;
  }
}
