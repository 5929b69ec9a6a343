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
import type { OrderedWeights } from './policy-weights.js';
import { asksProfile, ProfileCheck } from './profile-check.js';
import type { SearchOptions } from './question.js';
import { NO_DAY } from './raw-nurse-columns.js';
import type { RightsView } from './rights-view.js';
import { toSixDigits } from './rights-view.js';
import type { SketchTables } from './sketch-tables.js';
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

interface AskedCertificates {
  /** Of those that anybody has ever named. */
  readonly codes: readonly number[];
  readonly bits: number;
  /** Whether the bits alone do not tell kinds apart. */
  readonly areShared: boolean;
}

const certificatesOf = (kinds: readonly string[], { certificates }: Terms): AskedCertificates => {
  const codes: number[] = [];
  let [bits, areShared] = [0, false];
  for (const kind of kinds) {
    const code = certificates.find(kind);
    if (code === undefined) continue;
    const bit = certificateBit(code);
    codes.push(code);
    bits = (bits | (1 << bit)) >>> 0;
    areShared ||= bit !== code;
  }
  return { codes, bits, areShared };
};

/** A gap with everything that was asked about it, as numbers: what a search compares with columns. */
export class CompiledGap {
  readonly weighed: OrderedWeights;
  readonly weights: Float64Array;
  /**
   * Rounding to six digits can lift a score above the sum of its terms, which bounds round as it does, by half a step at
   * most; a little more takes up what doubles lose. So a bound that is less than a step above a score at most equals it.
   */
  readonly rounding: number;
  /** What the factors of a block's bound, which are not rounded, are short of at most. */
  readonly blockRounding: number;
  readonly specialty: number;
  readonly leastYears: number;
  readonly minimumYears: number;
  /** How many time zones anybody has named. */
  readonly zoneCount: number;
  readonly certificates: readonly number[];
  readonly certificateBits: number;
  /** The same as slices of a block. */
  readonly slices: number;
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
  readonly latitude: number;
  readonly longitude: number;
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
  // Looked up when first asked for: of a gap whose certificates hardly anybody holds, most is never needed.
  private madePays: PayTable | null = null;
  private askedLanguages: readonly AskedLanguage[] | null = null;
  private madeRowLanguages: readonly number[] | null = null;
  private knownOrganisation: number | null = null;
  private knownPlaces: readonly number[] | null = null;
  private knownFacility: number | null = null;
  private zoneHours: { readonly gap: number; readonly of: (zone: number) => number } | null = null;
  private readonly zoneValues: number[] = [];

  constructor(
    readonly gap: GapSummary,
    readonly options: SearchOptions,
    private readonly terms: Terms,
    private readonly rows: NurseRows,
    private readonly tables: GapTables,
    private readonly zones: ZoneHours,
    readonly rights: RightsView,
  ) {
    const { requirements, assignment } = gap;
    const { policy, filters = {}, k } = options;
    if (!Number.isInteger(k) || k < 1 || k > MOST) throw refuseK(k);
    this.weighed = tables.weights.ordered(policy);
    this.weights = this.weighed.of;
    this.rounding = SCORE_STEP / 2 + 1e-9 + 1e-14 * this.weighed.sum;
    this.blockRounding = (SCORE_STEP / 2) * this.weighed.sum;
    this.k = k;
    this.after = options.after;
    this.specialty = terms.specialties.find(requirements.specialty) ?? -1;
    this.minimumYears = requirements.minimumYears;
    this.zoneCount = terms.timeZones.size;
    this.leastYears = leastThousandths(Math.max(requirements.minimumYears, filters.minimumYears ?? 0));
    const { codes, bits, areShared } = certificatesOf(requirements.certificates, terms);
    this.certificates = codes;
    this.certificateBits = bits;
    this.slices = sliced(bits);
    this.bitsAreShared = areShared;
    this.shift = SHIFT_PATTERNS.indexOf(gap.shiftPattern);
    this.from = tables.day(assignment.from);
    this.openEnd = assignment.until === null;
    this.end = assignment.until === null ? Infinity : tables.day(assignment.until);
    this.lastDay = this.openEnd ? this.from : this.end - 1;
    this.until = Math.min(NO_DAY, this.end);
    this.pay = gap.payRate.minorUnits;
    this.latitude = gap.latitude;
    this.longitude = gap.longitude;
    this.today = tables.day(options.today);
    this.need = gap.underserved ? 1 : 0;
    this.verifiedSince = filters.verifiedSince === undefined ? -1 : tables.day(filters.verifiedSince);
    this.leastScore = filters.leastScore ?? -Infinity;
    this.withinKm = filters.withinKm ?? Infinity;
    this.workedThere = filters.workedThere;
    this.profile = options.filters && asksProfile(filters) ? new ProfileCheck(filters, terms, rows) : null;
    this.hopeless =
      gap.seatsTaken >= gap.seats ||
      this.specialty < 0 ||
      codes.length < requirements.certificates.length ||
      this.profile?.isNobodys === true ||
      (filters.workedThere === true && this.facility < 0) ||
      (options.after?.failedCount ?? 0) > 0;
  }

  get payTable(): PayTable {
    this.madePays ??= this.tables.pay(this.gap.payRate.currency, this.options.rates, this.rows.scales);
    return this.madePays;
  }

  get languages(): readonly AskedLanguage[] {
    this.askedLanguages ??= this.gap.requirements.languages.map(({ language, level }) =>
      this.tables.language(language, CEFR_LEVELS.indexOf(level)),
    );
    return this.askedLanguages;
  }

  /** Of each language asked for, the bits of a row's third word of which one must be set. */
  get rowLanguages(): readonly number[] {
    this.madeRowLanguages ??= this.languages.map(({ rowBits }) => rowBits);
    return this.madeRowLanguages;
  }

  get organisation(): number {
    this.knownOrganisation ??= this.terms.organisationIds.find(this.gap.organisationId) ?? -1;
    return this.knownOrganisation;
  }

  /** The gap's jurisdiction and its country. */
  get places(): readonly number[] {
    this.knownPlaces ??= [this.gap.jurisdiction, countryOf(this.gap.jurisdiction)].map(
      (place) => this.terms.jurisdictions.find(place) ?? -1,
    );
    return this.knownPlaces;
  }

  get facility(): number {
    this.knownFacility ??= this.terms.facilityIds.find(this.gap.facilityId) ?? -1;
    return this.knownFacility;
  }

  get sketches(): SketchTables {
    return this.tables.sketches;
  }

  /** On the unit sphere. */
  onSphere(): { readonly x: number; readonly y: number; readonly z: number } {
    const [up, along] = [(this.latitude * Math.PI) / 180, (this.longitude * Math.PI) / 180];
    return { x: Math.cos(up) * Math.cos(along), y: Math.cos(up) * Math.sin(along), z: Math.sin(up) };
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
