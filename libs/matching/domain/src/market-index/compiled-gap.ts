import { SHIFT_PATTERNS, type GapSummary } from '@crossward/contracts';
import { CEFR_LEVELS, countryOf, DomainError } from '@crossward/kernel';
import { unit } from '../factors/unit.js';
import { offsetHours } from '../time-zone.js';
import { sliced } from './block-layout.js';
import type { Terms } from './dictionary.js';
import type { AskedLanguage, GapTables } from './gap-tables.js';
import { certificateBit, YEARS_UNIT } from './nurse-layout.js';
import type { NurseRows } from './nurse-rows.js';
import type { PayTable } from './pay-table.js';
import { asksProfile, ProfileCheck } from './profile-check.js';
import type { SearchOptions } from './question.js';
import { NO_DAY } from './raw-nurse-columns.js';
import type { RightsView } from './rights-view.js';
import { toSixDigits } from './rights-view.js';
import { SketchTables } from './sketch-tables.js';
import { SCORE_STEP } from './top-list.js';
import type { ZoneHours } from './zone-hours.js';

/** The least number of thousandths that, as years, reach the minimum. */
const leastThousandths = (minimum: number): number => {
  if (!(minimum <= 65)) return 0x10000;
  let least = Math.max(0, Math.floor(minimum * YEARS_UNIT) - 2);
  while (least / YEARS_UNIT < minimum) least += 1;
  return least;
};

const refuseK = (k: number): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'INVALID_LIMIT',
    message: `(${k}) is not how many nurses a list can have.`,
    nextStep: 'Ask for a whole number from 1 to 10000.',
    facts: { k },
  });

const MOST = 10_000;

/** A gap with everything that was asked about it, as numbers: what a search compares with columns. */
export class CompiledGap {
  readonly weights: Float64Array;
  /**
   * Rounding to six digits can lift a score above the sum of its terms, which bounds round as it does, by half a step at
   * most; a little more takes up what doubles lose. So a bound that is less than a step above a score at most equals it.
   */
  readonly rounding: number;
  /** No score, and hardly a bound, is greater. */
  readonly mostScore: number;
  /** What the factors of a block's bound, which are not rounded, are short of at most. */
  readonly blockRounding: number;
  readonly specialty: number;
  readonly leastYears: number;
  readonly minimumYears: number;
  readonly certificates: readonly number[];
  readonly certificateBits: number;
  /** The same as slices of a block. */
  readonly slices: number;
  /** Of each language asked for, the bits of a row's third word of which one must be set. */
  readonly rowLanguages: readonly number[];
  /** Whether the bits alone do not tell kinds apart. */
  readonly bitsAreShared: boolean;
  readonly lastDay: number;
  readonly shift: number;
  readonly from: number;
  /** A nurse must be free until then; NO_DAY: for good. */
  readonly until: number;
  readonly openEnd: boolean;
  /** First day after the assignment. */
  readonly end: number;
  readonly pay: number;
  readonly payTable: PayTable;
  readonly languages: readonly AskedLanguage[];
  readonly organisation: number;
  readonly places: readonly number[];
  readonly facility: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly today: number;
  readonly need: number;
  readonly verifiedSince: number;
  readonly leastScore: number;
  readonly withinKm: number;
  readonly workedThere: boolean | undefined;
  /** What the profile has to name; null where nothing is asked of it. */
  readonly profile: ProfileCheck | null;
  readonly k: number;
  readonly after: SearchOptions['after'];
  /** Nobody fits, whoever comes: no seat is left, or nobody has ever named what is asked for. */
  readonly hopeless: boolean;
  private madeSketches: SketchTables | null = null;
  private zoneHours: { readonly gap: number; readonly of: (zone: number) => number } | null = null;
  private readonly zoneValues: number[] = [];

  constructor(
    readonly gap: GapSummary,
    readonly options: SearchOptions,
    terms: Terms,
    rows: NurseRows,
    private readonly tables: GapTables,
    private readonly zones: ZoneHours,
    readonly rights: RightsView,
  ) {
    const { requirements, assignment } = gap;
    const { scales } = rows;
    const { policy, filters = {}, k } = options;
    if (!Number.isInteger(k) || k < 1 || k > MOST) throw refuseK(k);
    const { of: weights, sum: weighed } = tables.weights.ordered(policy);
    this.weights = weights;
    this.rounding = SCORE_STEP / 2 + 1e-9 + 1e-14 * weighed;
    this.mostScore = weighed * 1.001 + 1e-9;
    this.blockRounding = (SCORE_STEP / 2) * weighed;
    this.k = k;
    this.after = options.after;
    this.specialty = terms.specialties.find(requirements.specialty) ?? -1;
    this.minimumYears = requirements.minimumYears;
    this.leastYears = leastThousandths(Math.max(requirements.minimumYears, filters.minimumYears ?? 0));
    const kinds = requirements.certificates.map((kind) => terms.certificates.find(kind));
    this.certificates = kinds.filter((code) => code !== undefined);
    this.certificateBits = this.certificates.reduce((bits, code) => (bits | (1 << certificateBit(code))) >>> 0, 0);
    this.slices = sliced(this.certificateBits);
    this.bitsAreShared = this.certificates.some((code) => certificateBit(code) !== code);
    this.shift = SHIFT_PATTERNS.indexOf(gap.shiftPattern);
    this.from = tables.day(assignment.from);
    this.openEnd = assignment.until === null;
    this.end = assignment.until === null ? Infinity : tables.day(assignment.until);
    this.lastDay = this.openEnd ? this.from : this.end - 1;
    this.until = Math.min(NO_DAY, this.end);
    this.pay = gap.payRate.minorUnits;
    this.payTable = tables.pay(gap.payRate.currency, options.rates, scales);
    this.languages = requirements.languages.map(({ language, level }) =>
      tables.language(language, CEFR_LEVELS.indexOf(level)),
    );
    this.rowLanguages = this.languages.map(({ rowBits }) => rowBits);
    this.organisation = terms.organisationIds.find(gap.organisationId) ?? -1;
    this.places = [gap.jurisdiction, countryOf(gap.jurisdiction)].map((place) => terms.jurisdictions.find(place) ?? -1);
    this.facility = terms.facilityIds.find(gap.facilityId) ?? -1;
    this.latitude = gap.latitude;
    this.longitude = gap.longitude;
    const [up, along] = [(gap.latitude * Math.PI) / 180, (gap.longitude * Math.PI) / 180];
    this.x = Math.cos(up) * Math.cos(along);
    this.y = Math.cos(up) * Math.sin(along);
    this.z = Math.sin(up);
    this.today = tables.day(options.today);
    this.need = gap.underserved ? 1 : 0;
    this.verifiedSince = filters.verifiedSince === undefined ? -1 : tables.day(filters.verifiedSince);
    this.leastScore = filters.leastScore ?? -Infinity;
    this.withinKm = filters.withinKm ?? Infinity;
    this.workedThere = filters.workedThere;
    this.profile = asksProfile(filters) ? new ProfileCheck(filters, terms, rows) : null;
    this.hopeless =
      gap.seatsTaken >= gap.seats ||
      this.specialty < 0 ||
      kinds.includes(undefined) ||
      this.profile?.isNobodys === true ||
      (filters.workedThere === true && this.facility < 0) ||
      (options.after?.failedCount ?? 0) > 0;
  }

  /** Made when the first block is looked at: a gap that few are asked about needs none. */
  get sketches(): SketchTables {
    this.madeSketches ??= new SketchTables(this, this.tables.sketches);
    return this.madeSketches;
  }

  /** The factor `time-zones`, to six digits. */
  zoneValue(zone: number): number {
    const known = this.zoneValues[zone];
    if (known !== undefined) return known;
    const { from } = this.gap.assignment;
    this.zoneHours ??= { gap: offsetHours(this.gap.timeZone, from) ?? NaN, of: this.zones.ofDay(from) };
    const apart = Math.abs(this.zoneHours.gap - this.zoneHours.of(zone));
    const hours = Math.min(apart, 24 - apart);
    const value = Number.isNaN(apart) ? 0.5 : toSixDigits(unit(1 - hours / 12));
    this.zoneValues[zone] = value;
    return value;
  }
}
