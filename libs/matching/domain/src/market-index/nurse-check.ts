import { unit } from '../factors/unit.js';
import { greatCircleKm } from '../geography.js';
import type { CompiledGap, AskedLanguage } from './compiled-gap.js';
import * as at from './nurse-layout.js';
import { expiryOf, placeOf } from './nurse-store.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';
import { toSixDigits } from './rights-view.js';

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
    const available = records[record + at.AVAILABLE]!;
    const verified = records[record + at.VERIFIED]! & 0xffff;
    const after = available >>> 16 === NO_DAY || gap.openEnd ? ENOUGH_DAYS : (available >>> 16) - gap.end;
    this.head =
      weights[0]! * gap.rights.ofClass[records[record + at.CLASS]!]! +
      weights[1]! * toSixDigits(this.payFit(record)) +
      weights[2]! * toSixDigits(unit((years / at.YEARS_UNIT - gap.minimumYears) / ENOUGH_YEARS));
    this.zone = weights[5]! * gap.zoneValue(records[record + at.ZONE]! & 0xffff);
    this.spoken = weights[6]! * toSixDigits(this.language);
    this.slack = weights[7]! * toSixDigits(unit(Math.min(gap.from - (available & 0xffff), after) / ENOUGH_DAYS));
    this.reliable = weights[8]! * this.reliability(records[record + at.FLAGS]!);
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
    const flags = records[record + at.FLAGS]!;
    const available = records[record + at.AVAILABLE]!;
    const verified = records[record + at.VERIFIED]! & 0xffff;
    return (
      (flags & at.EXCLUDED) === 0 &&
      ((flags >>> at.SHIFTS_AT) & (1 << gap.shift)) !== 0 &&
      years >= gap.leastYears &&
      gap.rights.ofClass[records[record + at.CLASS]!]! >= 0 &&
      (available & 0xffff) <= gap.from &&
      available >>> 16 >= gap.until &&
      (gap.verifiedSince < 0 || (verified !== NO_DAY && verified >= gap.verifiedSince)) &&
      (records[record + at.CERTIFICATE_BITS]! & gap.certificateBits) >>> 0 === gap.certificateBits &&
      this.payReached(record) &&
      this.speaks(record)
    );
  }

  /** What stands in the pool; mostly another miss of the cache, so it comes last. */
  private passesEntry(record: number): boolean {
    const { gap } = this;
    return (
      this.holdsCertificates(record, this.records[record + at.VERIFIED]! >>> 16) &&
      this.isFree(record) &&
      this.allowsPlace(record) &&
      (gap.workedThere === undefined || this.workedThere(record) === gap.workedThere)
    );
  }

  private maybeWorkedThere(record: number): boolean {
    return this.gap.facility >= 0 && at.lengthOf(this.records, this.pool, record, at.WORKED_AT) > 0;
  }

  private workedThere(record: number): boolean {
    const { records, pool, gap } = this;
    const count = at.lengthOf(records, pool, record, at.WORKED_AT);
    if (count === 0) return false;
    const start = at.startOf(records, pool, record, at.WORKED_AT);
    for (let index = start; index < start + count; index += 1) if (pool[index] === gap.facility) return true;
    return false;
  }

  private payReached(record: number): boolean {
    const floor = this.records[record + at.PAY_FLOOR]!;
    if (floor === NO_PAY_FLOOR) return true;
    this.needed = this.gap.payTable.needed(floor, this.records[record + at.ZONE]! >>> 16);
    return this.gap.pay >= this.needed;
  }

  private payFit(record: number): number {
    if (this.records[record + at.PAY_FLOOR] === NO_PAY_FLOOR) return 0.5;
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
      const level = this.levelOf(record, asked);
      if (level - 1 < asked.leastLevel) return false;
      sum += asked.values[level]!;
    }
    this.language = sum / languages.length;
    return true;
  }

  /** Best level + 1 of what meets the language. */
  private levelOf(record: number, { meets }: AskedLanguage): number {
    const { records, pool } = this;
    const two = records[record + at.LANGUAGES]!;
    let best = 0;
    if (meets[(two & 0xffff) >>> 3] === 1) best = (two & 7) + 1;
    if (meets[two >>> 19] === 1) best = Math.max(best, ((two >>> 16) & 7) + 1);
    const more = at.lengthOf(records, pool, record, at.MORE_LANGUAGES);
    if (more === 0) return best;
    const start = at.startOf(records, pool, record, at.MORE_LANGUAGES);
    for (let index = start; index < start + more; index += 1) {
      const packed = pool[index]!;
      if (meets[packed >>> 3] === 1) best = Math.max(best, (packed & 7) + 1);
    }
    return best;
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

  private isFree(record: number): boolean {
    const { records, pool, gap } = this;
    const count = at.lengthOf(records, pool, record, at.BUSY);
    if (count === 0) return true;
    const start = at.startOf(records, pool, record, at.BUSY);
    for (let index = start; index < start + count; index += 1) {
      const [from, until] = [pool[index]! & 0xffff, pool[index]! >>> 16];
      if ((gap.openEnd || from < gap.end) && (until === NO_DAY || gap.from < until)) return false;
    }
    return true;
  }

  private allowsPlace(record: number): boolean {
    const { records, pool, gap } = this;
    const places = at.lengthOf(records, pool, record, at.NO_GO_JURISDICTIONS);
    const organisations = at.lengthOf(records, pool, record, at.NO_GO_ORGANISATIONS);
    if (places + organisations === 0) return true;
    const start = at.startOf(records, pool, record, at.NO_GO_JURISDICTIONS);
    for (let index = start; index < start + places; index += 1) if (gap.places.includes(pool[index]!)) return false;
    const end = start + places + organisations;
    for (let index = start + places; index < end; index += 1) if (pool[index] === gap.organisation) return false;
    return true;
  }
}
