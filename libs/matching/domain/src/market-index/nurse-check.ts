import { unit } from '../factors/unit.js';
import { greatCircleKm } from '../geography.js';
import type { CompiledGap } from './compiled-gap.js';
import * as at from './nurse-layout.js';
import { expiryOf, placeOf } from './nurse-store.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';
import { allowsPlace, hasWorkedThere, isFree, levelSpoken } from './record-reads.js';
import { toSixDigits } from './rights-view.js';

// See likely-rows.ts for why.
const {
  AVAILABLE,
  CERTIFICATE_BITS,
  CLASS,
  EXCLUDED,
  FLAGS,
  PAY_FLOOR,
  RECORD_WORDS,
  SHIFTS_AT,
  VERIFIED,
  WORKED_AT,
  YEARS_UNIT,
  ZONE,
  lengthOf,
} = at;
const HALF_AT_KM = 1500;
const ENOUGH_DAYS = 28;
const ENOUGH_YEARS = 8;

/** One nurse's record against one gap: the constraints and factors of `assess` on numbers, with the same arithmetic. */
export class NurseCheck {
  private language = 0;
  private needed = 0;
  private head = 0;
  private zone = 0;
  private spoken = 0;
  private slack = 0;
  private reliable = 0;
  private fresh = 0;

  constructor(
    private readonly gap: CompiledGap,
    private readonly records: Uint32Array,
    private readonly pool: Uint32Array,
  ) {}

  /** Every hard constraint, and the filters but the last two (distance and least score). */
  passes(record: number, years: number): boolean {
    return this.passesRecord(record, years) && this.passesEntry(record);
  }

  /** False where the record alone excludes her, or leaves her below `least`, whatever her years and home. */
  mayReach(record: number, least: number): boolean {
    if (!this.passesRecord(record, Infinity)) return false;
    return this.sum(record, Infinity) + this.mostForPlace(record, 1) + this.gap.rounding >= least;
  }

  /**
   * The score of one who passes everything; -1 where she does not, or where it is certainly below `least`.
   * @param nearest at most this is her factor `distance`
   */
  score(record: number, years: number, least: number, nearest: number): number {
    if (!this.passesRecord(record, years)) return -1;
    const { gap, records } = this;
    const { weights } = gap;
    const bound = this.sum(record, years) + this.mostForPlace(record, nearest) + gap.rounding;
    if (bound < least || !this.passesEntry(record)) return -1;
    const km = greatCircleKm(placeOf(records, this.pool, record), gap);
    if (km > gap.withinKm) return -1;
    // In the order of the breakdown, for a sum of doubles depends on it.
    const continuity = weights[3]! > 0 && this.workedThere(record) ? weights[3]! : 0;
    const sum = this.head + continuity + weights[4]! * toSixDigits(1 / (1 + km / HALF_AT_KM)) + this.zone;
    return toSixDigits(sum + this.spoken + this.slack + this.reliable + this.fresh + weights[10]! * gap.need);
  }

  /** All but continuity and distance of one who passes by her record; leaves the parts where `score` adds them up. */
  private sum(record: number, years: number): number {
    const { gap, records } = this;
    const { weights } = gap;
    const available = records[record + AVAILABLE]!;
    const verified = records[record + VERIFIED]! & 0xffff;
    const after = available >>> 16 === NO_DAY || gap.openEnd ? ENOUGH_DAYS : (available >>> 16) - gap.end;
    this.head =
      weights[0]! * gap.rights.readiness[gap.rights.ofClass[records[record + CLASS]!]!]! +
      weights[1]! * toSixDigits(this.payFit(record)) +
      weights[2]! * toSixDigits(unit((years / YEARS_UNIT - gap.minimumYears) / ENOUGH_YEARS));
    this.zone = weights[5]! * gap.zoneValue(records[record + ZONE]! & 0xffff);
    this.spoken = weights[6]! * toSixDigits(this.language);
    this.slack = weights[7]! * toSixDigits(unit(Math.min(gap.from - (available & 0xffff), after) / ENOUGH_DAYS));
    this.reliable = weights[8]! * this.reliability(records[record + FLAGS]!);
    this.fresh = weights[9]! * (verified === NO_DAY ? 0 : toSixDigits(unit(1 - (gap.today - verified) / 365)));
    return this.head + this.zone + this.spoken + this.slack + this.reliable + this.fresh + weights[10]! * gap.need;
  }

  private mostForPlace(record: number, nearest: number): number {
    const { weights } = this.gap;
    return (this.maybeWorkedThere(record) ? weights[3]! : 0) + weights[4]! * nearest;
  }

  /** What the record alone decides: one line of the cache. */
  private passesRecord(record: number, years: number): boolean {
    const { gap, records } = this;
    const flags = records[record + FLAGS]!;
    const available = records[record + AVAILABLE]!;
    const verified = records[record + VERIFIED]! & 0xffff;
    return (
      (flags & EXCLUDED) === 0 &&
      ((flags >>> SHIFTS_AT) & (1 << gap.shift)) !== 0 &&
      years >= gap.leastYears &&
      gap.rights.ofClass[records[record + CLASS]!]! > 0 &&
      (available & 0xffff) <= gap.from &&
      available >>> 16 >= gap.until &&
      (gap.verifiedSince < 0 || (verified !== NO_DAY && verified >= gap.verifiedSince)) &&
      (records[record + CERTIFICATE_BITS]! & gap.certificateBits) >>> 0 === gap.certificateBits &&
      this.payReached(record) &&
      this.speaks(record)
    );
  }

  /** What stands in the pool; mostly another miss of the cache, so it comes last. */
  private passesEntry(record: number): boolean {
    const { gap, records, pool } = this;
    return (
      this.holdsCertificates(record, records[record + VERIFIED]! >>> 16) &&
      isFree(records, pool, record, gap) &&
      allowsPlace(records, pool, record, gap) &&
      (gap.workedThere === undefined || this.workedThere(record) === gap.workedThere) &&
      (gap.profile === null || gap.profile.passes(record / RECORD_WORDS))
    );
  }

  private maybeWorkedThere(record: number): boolean {
    return this.gap.facility >= 0 && lengthOf(this.records, this.pool, record, WORKED_AT) > 0;
  }

  private workedThere(record: number): boolean {
    return hasWorkedThere(this.records, this.pool, record, this.gap.facility);
  }

  private payReached(record: number): boolean {
    const floor = this.records[record + PAY_FLOOR]!;
    if (floor === NO_PAY_FLOOR) return true;
    this.needed = this.gap.payTable.needed(floor, this.records[record + ZONE]! >>> 16);
    return this.gap.pay >= this.needed;
  }

  private payFit(record: number): number {
    if (this.records[record + PAY_FLOOR] === NO_PAY_FLOOR) return 0.5;
    return this.needed <= 0 ? 1 : unit(this.gap.pay / this.needed - 0.5);
  }

  private reliability(flags: number): number {
    const placements = (flags >>> 8) & 255;
    return placements === 0 ? 0.5 : toSixDigits((flags & 255) / placements);
  }

  private speaks(record: number): boolean {
    const { languages } = this.gap;
    if (languages.length === 0) {
      this.language = 0.5;
      return true;
    }
    let sum = 0;
    for (const asked of languages) {
      const level = levelSpoken(this.records, this.pool, record, asked);
      if (level - 1 < asked.leastLevel) return false;
      sum += asked.values[level]!;
    }
    this.language = sum / languages.length;
    return true;
  }

  private holdsCertificates(record: number, earliestExpiry: number): boolean {
    const { certificates, lastDay, bitsAreShared } = this.gap;
    if (certificates.length === 0) return true;
    if (earliestExpiry >= lastDay && !bitsAreShared) return true;
    for (const kind of certificates) {
      const expiry = expiryOf(this.records, this.pool, record, kind);
      if (expiry < 0 || (expiry !== NO_DAY && expiry < lastDay)) return false;
    }
    return true;
  }
}
