import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { CEFR_LEVELS, countryOf, dayNumber, type LocalDate, type Money } from '@crossward/kernel';
import { levelOf } from '../constraints/languages-at-level.js';
import { convert } from '../exchange.js';
import { ENOUGH_DAYS } from '../factors/availability-slack.js';
import { FRESH_FOR_DAYS } from '../factors/credential-freshness.js';
import { HALF_AT_KM } from '../factors/distance.js';
import { ENOUGH_ABOVE_MINIMUM } from '../factors/experience-depth.js';
import { unit } from '../factors/unit.js';
import { reachOf } from '../market-ranking/nurse-reach.js';
import type { MatchPolicy } from '../policy.js';
import { chord, rowOf, type GapGroup, type GapRow } from './gap-group.js';
import type { GapCircumstances } from './gap-question.js';

const EARTH_RADIUS_KM = 6371.0088;
const HIGHEST = CEFR_LEVELS.length - 1;
/** Factors and scores are rounded to six digits: no score lies further above its bound than these together. */
const ROUNDING = 1e-5;

/** At most what the factors that gaps differ in can be; the others are the nurse's own. */
interface Best {
  readonly readiness: number;
  readonly pay: number;
  readonly years: number;
  readonly continuity: boolean;
  readonly km: number;
  readonly language: number;
  readonly slackDays: number;
  readonly fresh: number;
  readonly need: boolean;
}

/** A nurse as a search through gaps reads her: what she says is looked up once, not once a gap. */
export class CompiledNurse {
  readonly professions: ReadonlySet<string>;
  readonly years: ReadonlyMap<string, number>;
  private readonly shiftPatterns: ReadonlySet<string>;
  private readonly unwanted: ReadonlySet<string>;
  private readonly workedAt: ReadonlySet<string>;
  private readonly from: number;
  private readonly until: number;
  private readonly home: Pick<GapRow, 'x' | 'y' | 'z'>;
  private readonly reliability: number;
  private readonly floors = new Map<string, Money | null>();
  private readonly levels = new Map<string, number>();
  private readonly ages = new Map<LocalDate, number>();

  constructor(
    readonly nurse: NurseSummary,
    private readonly circumstances: GapCircumstances,
  ) {
    const reach = reachOf(nurse);
    this.professions = new Set(reach.professions);
    this.years = new Map(reach.specialties.map(({ specialty, years }) => [specialty, years]));
    this.shiftPatterns = new Set(reach.shiftPatterns);
    this.unwanted = new Set(reach.unwantedPlaces);
    this.workedAt = new Set(nurse.workedAtFacilityIds);
    this.from = dayNumber(nurse.availableFrom);
    this.until = nurse.availableUntil === null ? Infinity : dayNumber(nurse.availableUntil);
    this.home = rowOf({ ...nurse, assignment: { from: nurse.availableFrom, until: null } } as unknown as GapSummary);
    this.reliability = nurse.reliability === null ? 0.5 : unit(nurse.reliability);
  }

  /** False where every gap of the group is plainly excluded. */
  mayReach({ of, summary }: GapGroup): boolean {
    return (
      this.professions.has(of.profession) &&
      (this.years.get(of.specialty) ?? -1) >= summary.leastYears &&
      this.from <= summary.latestFrom &&
      this.until >= summary.earliestUntil &&
      !this.unwanted.has(of.jurisdiction) &&
      !this.unwanted.has(countryOf(of.jurisdiction)) &&
      [...summary.shiftPatterns].some((pattern) => this.shiftPatterns.has(pattern)) &&
      [...summary.mostPay].some(([currency, minorUnits]) => this.pays({ currency, minorUnits }))
    );
  }

  /** False where the gap is plainly excluded; what is left is still to be checked. */
  mayTake({ gap, from, until }: GapRow): boolean {
    const { specialty, minimumYears } = gap.requirements;
    return (
      this.from <= from &&
      this.until >= until &&
      this.shiftPatterns.has(gap.shiftPattern) &&
      (this.years.get(specialty) ?? -1) >= minimumYears &&
      this.pays(gap.payRate)
    );
  }

  /** Not less than the score of any gap of the group, by any of the policies. */
  groupBound({ of, summary }: GapGroup, policies: readonly MatchPolicy[]): number {
    const pay = Math.max(
      ...[...summary.mostPay].map(([currency, minorUnits]) => this.payFit({ currency, minorUnits })),
    );
    const best: Best = {
      readiness: 1,
      pay,
      years: (this.years.get(of.specialty) ?? 0) - summary.leastYears,
      continuity: this.nurse.workedAtFacilityIds.some((id) => summary.facilityIds.has(id)),
      // A chord is never longer than its arc.
      km: Math.max(0, chord(this.home, summary.centre) - summary.radius) * EARTH_RADIUS_KM,
      language: 1,
      slackDays: summary.latestFrom - this.from,
      fresh: Math.max(...summary.oneOfEachZone.map((gap) => this.freshness(gap))),
      need: summary.anyUnderserved,
    };
    return policies.reduce((most, policy) => Math.max(most, this.bound(best, policy)), 0);
  }

  /** Not less than the score of the gap. */
  gapBound(row: GapRow, policy: MatchPolicy, readiness = 1): number {
    const { gap } = row;
    const after = row.until === Infinity ? ENOUGH_DAYS : this.until - row.until;
    const best: Best = {
      readiness,
      pay: this.payFit(gap.payRate),
      years: (this.years.get(gap.requirements.specialty) ?? 0) - gap.requirements.minimumYears,
      continuity: this.workedAt.has(gap.facilityId),
      km: chord(this.home, row) * EARTH_RADIUS_KM,
      language: this.languageFit(gap),
      slackDays: Math.min(row.from - this.from, after),
      fresh: this.freshness(gap),
      need: gap.underserved,
    };
    return this.bound(best, policy);
  }

  private bound(best: Best, { weights }: MatchPolicy): number {
    return (
      weights.readiness * best.readiness +
      weights['pay-fit'] * best.pay +
      weights['experience-depth'] * unit(best.years / ENOUGH_ABOVE_MINIMUM) +
      weights.continuity * (best.continuity ? 1 : 0) +
      weights.distance * (1 / (1 + best.km / HALF_AT_KM)) +
      weights['time-zones'] +
      weights['language-above-minimum'] * best.language +
      weights['availability-slack'] * unit(best.slackDays / ENOUGH_DAYS) +
      weights.reliability * this.reliability +
      weights['credential-freshness'] * best.fresh +
      weights.need * (best.need ? 1 : 0) +
      ROUNDING
    );
  }

  private pays({ minorUnits, currency }: Money): boolean {
    if (this.nurse.payFloor === null) return true;
    const floor = this.floorIn(currency);
    return floor !== null && minorUnits >= floor.minorUnits;
  }

  private payFit({ minorUnits, currency }: Money): number {
    const floor = this.floorIn(currency);
    if (floor === null) return 0.5;
    return floor.minorUnits <= 0 ? 1 : unit(minorUnits / floor.minorUnits - 0.5);
  }

  private floorIn(currency: string): Money | null {
    const known = this.floors.get(currency);
    if (known !== undefined) return known;
    const { payFloor } = this.nurse;
    const floor = payFloor && convert(payFloor, currency, this.circumstances.rates);
    this.floors.set(currency, floor);
    return floor;
  }

  private languageFit({ requirements: { languages } }: GapSummary): number {
    if (languages.length === 0) return 0.5;
    let sum = 0;
    for (const { language, level } of languages) {
      const from = CEFR_LEVELS.indexOf(level);
      sum += from === HIGHEST ? 1 : unit((this.levelIn(language) - from) / (HIGHEST - from));
    }
    return sum / languages.length;
  }

  private levelIn(language: string): number {
    const known = this.levels.get(language);
    if (known !== undefined) return known;
    const level = levelOf(this.nurse, language);
    const at = level === null ? -1 : CEFR_LEVELS.indexOf(level);
    this.levels.set(language, at);
    return at;
  }

  private freshness(gap: GapSummary): number {
    const verified = this.nurse.credentialsVerifiedOn;
    if (verified === null) return 0;
    const today = this.circumstances.todayAt(gap);
    const known = this.ages.get(today);
    if (known !== undefined) return known;
    const fresh = unit(1 - (dayNumber(today) - dayNumber(verified)) / FRESH_FOR_DAYS);
    this.ages.set(today, fresh);
    return fresh;
  }
}
