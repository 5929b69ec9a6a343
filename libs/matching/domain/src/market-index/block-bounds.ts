import * as geography from '../geography.js';
import * as layout from './block-layout.js';
import type { CompiledGap } from './compiled-gap.js';
import type { RightUnits } from './right-units.js';
import * as units from './score-units.js';
import * as tables from './search-tables.js';
import * as sketches from './sketch-tables.js';

// See likely-rows.ts for why.
const { ANY_CERTIFICATES, ANY_CURRENCIES, ANY_SHIFTS, BEST_LANGUAGES, CENTRE_XY, CENTRE_Z, FIRST_FAMILY, LAST_FAMILY } =
  layout;
const { LATEST_UNTIL, LEAST_PAY, MIXED, MIXED_ZONE, MOST_YEARS, NO_FLOOR, ONE_CLASS, ONE_ZONE } = layout;
const { SPHERE_STEPS, SUMMARY_WORDS, SUPER_BLOCKS } = layout;
const { EARTH_RADIUS_KM } = geography;
const { EXPERIENCE, SLACK } = tables;
const { ENOUGH_DAYS, FRESH_DAYS, HALF_AT_KM, YEARS_BITS } = sketches;
const { NEVER } = units;

/** Takes up that a factor is rounded to six digits. */
const ROUNDED = 5e-7;
/** A chord is never longer than its arc; this takes up what a double loses. */
const LOST = 1e-7;
/** Before the first day there is. */
const LONG_AGO = -0xffff;

/** The factor `distance` of a home so far away, rounded up. */
export const nearAt = (km: number): number => ROUNDED + 1 / (1 + km * (1 / HALF_AT_KM));

/** The lesser of two integers of 31 bits, without a guess of the processor's. */
const lesser = (a: number, b: number): number => b + ((a - b) & ((a - b) >> 31));

/** Once more where a bound still reaches the least score, else not: without a guess. */
const kept = (bound: number, least: number): number => 1 + ((bound - least) >> 31);

/**
 * For one gap at a time, how much anybody in blocks (or super-blocks) scores at most, by their summaries alone. Factor by
 * factor, each for all that are left: what cannot reach the least score is left out of the next. Continuity is not in it: those
 * who have worked at the facility are looked at on their own.
 */
export class BlockBounds {
  /** After `of`: where the summaries of those that are left begin, and their bounds in units of scores. */
  starts = new Int32Array(SUPER_BLOCKS * 2);
  bounds = new Int32Array(SUPER_BLOCKS * 2);
  private gap!: CompiledGap;
  private rights!: RightUnits;
  /** Weights in units of scores. */
  private readonly weights = new Float64Array(16);
  /** What is the same for all: need, and what rounding may add; a row's factors are rounded as those of scores are. */
  private base = 0;
  private rowBase = 0;
  private end = 0;
  /** Least pay of summaries is a float among words. */
  private floats: Float32Array = new Float32Array(0);

  constructor(private readonly tables: tables.SearchTables) {}

  begin(gap: CompiledGap): void {
    const { units: scale, of } = gap.weighed;
    this.gap = gap;
    this.rights = gap.rights.units(gap.weighed);
    this.rowBase = scale.above(of[10]! * gap.need + gap.rounding + of[6]! * ROUNDED);
    this.base = scale.above(of[10]! * gap.need + gap.rounding + gap.blockRounding);
    this.end = gap.openEnd || gap.end > 0xffff - ENOUGH_DAYS ? LONG_AGO : gap.end;
    for (let factor = 0; factor < of.length; factor += 1) this.weights[factor] = of[factor]! * scale.scale;
  }

  /** Whether any of these families may work there. */
  mayAny(first: number, last: number): boolean {
    return this.rights.bestOf(first, last) >= 0;
  }

  /**
   * Leaves those in which somebody may fit and reach the least score; how many.
   * @param words the summaries
   * @param ones which of them, from `from` up to `to`
   * @param least in units of scores, 0 or more
   */
  of(words: Uint32Array, ones: Uint32Array, from: number, to: number, least: number): number {
    if (this.bounds.length < to - from) {
      this.starts = new Int32Array((to - from) * 2);
      this.bounds = new Int32Array((to - from) * 2);
    }
    if (this.floats.buffer !== words.buffer) this.floats = new Float32Array(words.buffer);
    const { weights } = this;
    let rest = ((weights[0]! + weights[1]! + weights[4]! + weights[5]! + weights[6]!) | 0) + 64;
    let count = this.addTimes(words, ones, from, to, least - rest);
    rest -= weights[0]! | 0;
    count = this.addRight(words, count, least - rest);
    rest -= weights[1]! | 0;
    count = this.addPay(words, count, least - rest);
    return this.addOthers(words, count, least);
  }

  /** Of what the rows of a block do not tell: time zone, languages, need. */
  alike(words: Uint32Array, s: number): number {
    return (this.rowBase + this.zone(words, s) + this.language(words[s + BEST_LANGUAGES]!)) | 0;
  }

  /** Readiness, weighted. */
  right(words: Uint32Array, s: number): number {
    const one = words[s + ONE_CLASS]!;
    if (one !== MIXED) return this.rights.ofClass(one);
    return this.rights.bestOf(words[s + FIRST_FAMILY]!, words[s + LAST_FAMILY]!);
  }

  /** At most this near, weighted, do any of the homes lie. */
  distance(words: Uint32Array, s: number): number {
    const { x, y, z } = this.tables.place;
    const xy = words[s + CENTRE_XY]!;
    const zr = words[s + CENTRE_Z]!;
    const dx = ((xy & 0xffff) - SPHERE_STEPS) * (1 / SPHERE_STEPS) - x;
    const dy = ((xy >>> 16) - SPHERE_STEPS) * (1 / SPHERE_STEPS) - y;
    const dz = ((zr & 0xffff) - SPHERE_STEPS) * (1 / SPHERE_STEPS) - z;
    const chord = Math.sqrt(dx * dx + dy * dy + dz * dz) - (zr >>> 16) * (1 / SPHERE_STEPS) - LOST;
    const km = chord <= 0 ? 0 : chord * EARTH_RADIUS_KM;
    if (km > this.gap.withinKm) return NEVER;
    return ((this.weights[4]! * nearAt(km)) | 0) + 1;
  }

  /** What excludes by bits and days, in one question, for any single one would mostly be guessed wrong; experience, slack, quality. */
  private addTimes(words: Uint32Array, ones: Uint32Array, from: number, to: number, least: number): number {
    const { starts, bounds, base, end, weights } = this;
    const { values } = this.tables;
    const { certificateBits, shift, leastYears, until, verifiedSince, today, from: begins } = this.gap;
    const reliability = weights[8]! / 255;
    const most = base + (weights[9]! | 0) + 2;
    const staleness = weights[9]! / FRESH_DAYS;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const s = ones[at]! * SUMMARY_WORDS;
      const missing = ~words[s + ANY_CERTIFICATES]! & certificateBits;
      const shifts = words[s + ANY_SHIFTS]!;
      const yearsAndFrom = words[s + MOST_YEARS]!;
      const dates = words[s + LATEST_UNTIL]!;
      const years = yearsAndFrom & 0xffff;
      const before = begins - (yearsAndFrom >>> 16);
      const free = dates & 0xffff;
      const verified = dates >>> 16;
      const stale = lesser(today - verified, FRESH_DAYS);
      const days = lesser(lesser(before, free - end), ENOUGH_DAYS);
      const fails =
        missing |
        -missing |
        (((shifts >>> shift) & 1) - 1) |
        ((years - leastYears) | before | (free - until) | (verified - verifiedSince));
      const bound =
        most +
        values[EXPERIENCE + (years >>> YEARS_BITS)]! +
        values[SLACK + (days & ~(days >> 31))]! +
        ((((shifts >>> 8) & 255) * reliability) | 0) -
        (((stale & ~(stale >> 31)) * staleness) | 0);
      starts[count] = s;
      bounds[count] = bound;
      count += kept(bound, least) & ~(fails >> 31);
    }
    return count;
  }

  private addRight(words: Uint32Array, count: number, least: number): number {
    const { starts, bounds } = this;
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const s = starts[at]!;
      const right = this.right(words, s);
      const bound = bounds[at]! + right;
      starts[left] = s;
      bounds[left] = bound;
      left += kept(bound, least) & ~(right >> 31);
    }
    return left;
  }

  private addPay(words: Uint32Array, count: number, least: number): number {
    const { starts, bounds, floats } = this;
    const { pay, payTable } = this.gap;
    const weight = this.weights[1]!;
    const half = ((weight * 0.5) | 0) + 1;
    let [known, perUnit] = [0, Infinity];
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const s = starts[at]!;
      let worth = (words[s + ANY_SHIFTS]! & NO_FLOOR) !== 0 ? half : NEVER;
      const currencies = words[s + ANY_CURRENCIES]!;
      if (currencies !== known) {
        known = currencies;
        perUnit = payTable.leastPerReferenceUnit(currencies);
      }
      if (perUnit < Infinity) {
        const needed = floats[s + LEAST_PAY]! * perUnit - 0.5;
        if (needed <= pay) worth = ((needed * 1.5 <= pay ? weight : weight * (pay / needed - 0.5)) | 0) + 1;
      }
      const bound = bounds[at]! + worth;
      starts[left] = s;
      bounds[left] = bound;
      left += kept(bound, least) & ~(worth >> 31);
    }
    return left;
  }

  /** Languages, home, time zone: a term that excludes leaves less than any least score. */
  private addOthers(words: Uint32Array, count: number, least: number): number {
    const { starts, bounds } = this;
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const s = starts[at]!;
      const language = this.language(words[s + BEST_LANGUAGES]!);
      const bound = bounds[at]! + language + this.distance(words, s) + this.zone(words, s);
      starts[left] = s;
      bounds[left] = bound;
      left += kept(bound, least);
    }
    return left;
  }

  private language(levels: number): number {
    const { languages } = this.gap;
    const weight = this.weights[6]!;
    if (languages.length === 0) return ((weight * 0.5) | 0) + 1;
    let worth = 0;
    for (let asked = 0; asked < languages.length; asked += 1) {
      const value = languages[asked]!.bestValue(levels);
      if (value < 0) return NEVER;
      worth += (((weight * value) / languages.length) | 0) + 1;
    }
    return worth | 0;
  }

  private zone(words: Uint32Array, s: number): number {
    const zone = words[s + ONE_ZONE]! & 0xffff;
    return zone === MIXED_ZONE ? (this.weights[5]! | 0) + 1 : this.tables.zone(zone);
  }
}
