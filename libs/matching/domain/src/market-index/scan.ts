import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { countryOf, type JurisdictionCode } from '@crossward/kernel';
import { MARKET_CONSTRAINTS } from '../constraints/index.js';
import { yearsIn } from '../constraints/specialty-with-years.js';
import { FACTOR_NAMES, FACTORS } from '../factors/index.js';
import { greatCircleKm } from '../geography.js';
import type { MatchCase } from '../match.js';
import type { RankPosition } from '../rank.js';
import { NOT_AUTHORISED, NO_WORK_AUTHORISATION, STANDINGS } from './class-rights.js';
import { passesProfile } from './profile-check.js';
import type { SearchFilters, SearchOptions } from './question.js';

const toSixDigits = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Constraints that fail, by name: what `assess` finds, with the law's part taken from the class. */
export const failedConstraints = (
  gap: GapSummary,
  nurse: NurseSummary,
  classId: number,
  options: SearchOptions,
): string[] => {
  const law = options.rights.failed[classId] ?? NOT_AUTHORISED;
  const market = { gap, nurse, today: options.today, rates: options.rates };
  return [
    ...(law & NOT_AUTHORISED ? ['authorised-by-start'] : []),
    ...(law & NO_WORK_AUTHORISATION ? ['work-authorisation'] : []),
    ...MARKET_CONSTRAINTS.flatMap((constraint) => constraint(market)?.constraint ?? []),
  ];
};

/** The score of `assess`; readiness is the class's. */
export const scoreOf = (gap: GapSummary, nurse: NurseSummary, classId: number, options: SearchOptions): number => {
  const match = { gap, nurse, today: options.today, rates: options.rates } as MatchCase;
  const score = FACTOR_NAMES.reduce((sum, name) => {
    const value = name === 'readiness' ? (options.rights.readiness[classId] ?? 0) : FACTORS[name](match).value;
    return sum + options.policy.weights[name] * toSixDigits(value);
  }, 0);
  return toSixDigits(score);
};

const lies = (place: JurisdictionCode, within: readonly JurisdictionCode[]): boolean =>
  within.some((one) => one === place || String(one) === countryOf(place));

/** Of the filters, those that read the facts only. */
export const passesFactFilters = (
  { facts }: Pick<NurseSummary, 'facts'>,
  { residentIn, licensedIn }: SearchFilters,
  today: string,
): boolean =>
  (!residentIn ||
    (facts.residences ?? []).some(
      ({ jurisdiction, until }) => (until === undefined || today < until) && lies(jurisdiction, residentIn),
    )) &&
  (!licensedIn || (facts.licences ?? []).some(({ jurisdiction }) => lies(jurisdiction, licensedIn)));

/** One nurse against every filter, plainly; the reference of what the index does with numbers. */
export const passesFilters = (
  gap: GapSummary,
  nurse: NurseSummary,
  classId: number,
  options: SearchOptions,
): boolean => {
  const filters = options.filters ?? {};
  const ready = options.rights.readiness[classId] === 1;
  const verified = nurse.credentialsVerifiedOn;
  return (
    passesFactFilters(nurse, filters, options.today) &&
    passesProfile(nurse, filters) &&
    (filters.standing === undefined || STANDINGS[options.rights.standing[classId] ?? 0] === filters.standing) &&
    (filters.minimumYears === undefined ||
      (yearsIn(nurse, gap.requirements.specialty) ?? -1) >= filters.minimumYears) &&
    (filters.readyOnStart === undefined || ready === filters.readyOnStart) &&
    (filters.withinKm === undefined || greatCircleKm(nurse, gap) <= filters.withinKm) &&
    (filters.verifiedSince === undefined || (verified !== null && verified >= filters.verifiedSince)) &&
    (filters.workedThere === undefined || nurse.workedAtFacilityIds.includes(gap.facilityId) === filters.workedThere) &&
    (filters.leastScore === undefined || scoreOf(gap, nurse, classId, options) >= filters.leastScore)
  );
};

export const isAfter = (position: RankPosition, after: RankPosition): boolean =>
  after.failedCount < position.failedCount ||
  (after.failedCount === position.failedCount &&
    (position.score < after.score || (position.score === after.score && position.id > after.id)));
