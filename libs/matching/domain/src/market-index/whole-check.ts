import { unit } from '../factors/unit.js';
import { greatCircleKm } from '../geography.js';
import { CONSTRAINT_NAMES } from '../constraints/index.js';
import type { ClassRegistry } from './class-registry.js';
import { NO_WORK_AUTHORISATION, NOT_AUTHORISED } from './class-rights.js';
import type { CompiledGap } from './compiled-gap.js';
import * as at from './nurse-layout.js';
import { expiryOf, placeOf } from './nurse-store.js';
import { NO_DAY, NO_PAY_FLOOR } from './raw-nurse-columns.js';
import { allowsPlace, hasWorkedThere, isFree, levelSpoken } from './record-reads.js';
import { toSixDigits } from './rights-view.js';

const HALF_AT_KM = 1500;
const ENOUGH_DAYS = 28;
const ENOUGH_YEARS = 8;
const FRESH_FOR_DAYS = 365;

type ConstraintName = (typeof CONSTRAINT_NAMES)[number];
const bit = (name: ConstraintName): number => 1 << CONSTRAINT_NAMES.indexOf(name);
const FAILS = {
  authorised: bit('authorised-by-start'),
  authorisedToWork: bit('work-authorisation'),
  screened: bit('exclusion-screen'),
  seats: bit('seats-left'),
  profession: bit('profession'),
  specialty: bit('specialty'),
  certificates: bit('certificates'),
  languages: bit('languages'),
  available: bit('availability'),
  free: bit('not-already-busy'),
  shift: bit('shift-pattern'),
  pay: bit('pay-floor'),
  place: bit('no-go-list'),
};

/**
 * Every constraint and the score of anybody, also of those who are excluded: what `assess` finds, on numbers and with the
 * same arithmetic. A search for the best stops at the first constraint that fails; this one looks at all of them.
 */
export class WholeCheck {
  /** False where nobody has ever named a certificate that is asked for. */
  private readonly certificatesKnown: boolean;

  constructor(
    private readonly gap: CompiledGap,
    private readonly classes: ClassRegistry,
    private readonly records: Uint32Array,
    private readonly pool: Uint32Array,
  ) {
    this.certificatesKnown = gap.certificates.length === gap.gap.requirements.certificates.length;
  }

  /** Bit n: `CONSTRAINT_NAMES[n]` fails. @param years in thousandths; -1 where she does not name the specialty */
  failed(record: number, years: number): number {
    const { gap, records, pool } = this;
    const { seats, seatsTaken, profession } = gap.gap;
    const { rights } = gap.options;
    const classId = records[record + at.CLASS]!;
    const law = rights.failed[classId] ?? NOT_AUTHORISED;
    const flags = records[record + at.FLAGS]!;
    const available = records[record + at.AVAILABLE]!;
    return (
      (law & NOT_AUTHORISED ? FAILS.authorised : 0) |
      (law & NO_WORK_AUTHORISATION ? FAILS.authorisedToWork : 0) |
      (flags & at.EXCLUDED ? FAILS.screened : 0) |
      (seatsTaken >= seats ? FAILS.seats : 0) |
      (this.classes.practisesAs(classId, profession) ? 0 : FAILS.profession) |
      (years >= 0 && years / at.YEARS_UNIT >= gap.minimumYears ? 0 : FAILS.specialty) |
      (this.holdsCertificates(record) ? 0 : FAILS.certificates) |
      (this.speaks(record) ? 0 : FAILS.languages) |
      ((available & 0xffff) <= gap.from && available >>> 16 >= gap.until ? 0 : FAILS.available) |
      (isFree(records, pool, record, gap) ? 0 : FAILS.free) |
      ((flags >>> at.SHIFTS_AT) & (1 << gap.shift) ? 0 : FAILS.shift) |
      (this.reachesFloor(record) ? 0 : FAILS.pay) |
      (allowsPlace(records, pool, record, gap) ? 0 : FAILS.place)
    );
  }

  /** The terms in the order of the breakdown, for a sum of doubles depends on it. */
  score(record: number, years: number): number {
    const { gap, records, pool } = this;
    const { weights } = gap;
    const flags = records[record + at.FLAGS]!;
    const verified = records[record + at.VERIFIED]! & 0xffff;
    const placements = (flags >>> 8) & 255;
    const km = greatCircleKm(placeOf(records, pool, record), gap);
    const known = Math.max(0, years) / at.YEARS_UNIT;
    const worked = gap.facility >= 0 && hasWorkedThere(records, pool, record, gap.facility);
    return toSixDigits(
      weights[0]! * toSixDigits(gap.options.rights.readiness[records[record + at.CLASS]!] ?? 0) +
        weights[1]! * toSixDigits(this.payFit(record)) +
        weights[2]! * toSixDigits(unit((known - gap.minimumYears) / ENOUGH_YEARS)) +
        weights[3]! * (worked ? 1 : 0) +
        weights[4]! * toSixDigits(1 / (1 + km / HALF_AT_KM)) +
        weights[5]! * gap.zoneValue(records[record + at.ZONE]! & 0xffff) +
        weights[6]! * toSixDigits(this.language(record)) +
        weights[7]! * toSixDigits(this.slack(records[record + at.AVAILABLE]!)) +
        weights[8]! * (placements === 0 ? 0.5 : toSixDigits((flags & 255) / placements)) +
        weights[9]! * (verified === NO_DAY ? 0 : toSixDigits(unit(1 - (gap.today - verified) / FRESH_FOR_DAYS))) +
        weights[10]! * gap.need,
    );
  }

  private slack(available: number): number {
    const { gap } = this;
    const after = available >>> 16 === NO_DAY || gap.openEnd ? ENOUGH_DAYS : (available >>> 16) - gap.end;
    return unit(Math.min(gap.from - (available & 0xffff), after) / ENOUGH_DAYS);
  }

  private holdsCertificates(record: number): boolean {
    const { certificates, lastDay } = this.gap;
    if (!this.certificatesKnown) return false;
    return certificates.every((kind) => {
      const expiry = expiryOf(this.records, this.pool, record, kind);
      return expiry === NO_DAY || expiry >= lastDay;
    });
  }

  private speaks(record: number): boolean {
    return this.gap.languages.every(
      (asked) => levelSpoken(this.records, this.pool, record, asked) - 1 >= asked.leastLevel,
    );
  }

  private language(record: number): number {
    const { languages } = this.gap;
    if (languages.length === 0) return 0.5;
    const values = languages.map((asked) => asked.values[levelSpoken(this.records, this.pool, record, asked)]!);
    return values.reduce((sum, value) => sum + value, 0) / languages.length;
  }

  /** NaN where no rate is known. */
  private needed(record: number): number {
    return this.gap.payTable.needed(this.records[record + at.PAY_FLOOR]!, this.records[record + at.ZONE]! >>> 16);
  }

  private reachesFloor(record: number): boolean {
    return this.records[record + at.PAY_FLOOR] === NO_PAY_FLOOR || this.gap.pay >= this.needed(record);
  }

  private payFit(record: number): number {
    if (this.records[record + at.PAY_FLOOR] === NO_PAY_FLOOR) return 0.5;
    const needed = this.needed(record);
    if (Number.isNaN(needed)) return 0.5;
    return needed <= 0 ? 1 : unit(this.gap.pay / needed - 0.5);
  }
}
