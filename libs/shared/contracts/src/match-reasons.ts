import type { CefrLevel, DateRange, JurisdictionCode, LocalDate, Money, Profession } from '@crossward/kernel';
import type { ShiftPattern } from './market.js';

/** A term of the vocabulary with its name, so that nobody has to look it up to say it. */
export interface NamedTerm {
  code: string;
  name: string;
}

/** What a value of a reason is: who says the reason puts each kind into words. */
export interface ReasonValueKinds {
  number: number;
  /** 1 is the whole. */
  share: number;
  km: number;
  day: LocalDate;
  range: DateRange;
  money: Money;
  currency: string;
  place: JurisdictionCode | string;
  profession: Profession;
  professions: Profession[];
  shift: ShiftPattern;
  shifts: ShiftPattern[];
  language: string;
  level: CefrLevel;
  term: NamedTerm;
  /** A name that is the same in every language. */
  name: string;
  /** Codes for programs; no sentence for people needs them. */
  codes: string[];
  reasons: MatchReason[];
}
export type ReasonValueKind = keyof ReasonValueKinds;

/**
 * Every reason of a match, of what is missing and of what would change it, with its values. English says them in the
 * answers; whoever speaks another language says them by the code.
 */
export const MATCH_REASONS = {
  'readiness.right': {},
  'readiness.none': {},
  'readiness.route': { typical: 'day', days: 'number' },
  'pay-fit.no-floor': {},
  'pay-fit.no-rate': {},
  'pay-fit.any': {},
  'pay-fit.share': { pay: 'money', share: 'share' },
  'experience.years': { years: 'number', specialty: 'term', minimum: 'number' },
  'continuity.worked': { facility: 'name' },
  'continuity.new': { facility: 'name' },
  'distance.km': { distance: 'km' },
  'time-zones.hours': { hours: 'number' },
  'time-zones.unknown': {},
  'language.unasked': {},
  'language.levels': { languages: 'reasons' },
  'language.has': { language: 'language', has: 'level', asked: 'level' },
  'language.has-none': { language: 'language', asked: 'level' },
  'slack.days': { days: 'number' },
  'reliability.new': {},
  'reliability.share': { share: 'share' },
  'freshness.none': {},
  'freshness.newest': { on: 'day' },
  'need.underserved': { facility: 'name' },
  'need.served': { facility: 'name' },

  'authorised.ends': { place: 'place', startsOn: 'day' },
  'authorised.renewal': {},
  'authorised.route-only': { arrangement: 'codes', place: 'place', startsOn: 'day' },
  'authorised.route-gone': {},
  'authorised.no-duration': { arrangement: 'codes', place: 'place' },
  'authorised.regulator': {},
  'authorised.late': { arrangement: 'codes', typical: 'day', latest: 'day', startsOn: 'day' },
  'authorised.later-start': { typical: 'day' },
  'authorised.unreadable': { facts: 'codes', place: 'place' },
  'authorised.save-again': {},
  'authorised.barred': { place: 'place', profession: 'profession', startsOn: 'day' },
  'authorised.undetermined': { place: 'place', startsOn: 'day' },
  'authorised.facts': { facts: 'codes', count: 'number' },
  'authorised.unsettled': {},
  'work.closed': { place: 'place', ways: 'codes' },
  'work.permit': { place: 'place' },
  'work.undetermined': { place: 'place' },
  'work.status': { place: 'place' },
  'exclusion.confirmed': {},
  'exclusion.reinstated': {},
  'seats.taken': { taken: 'number', seats: 'number' },
  'seats.more': {},
  'profession.other': { asked: 'profession', held: 'professions' },
  'profession.licence': { asked: 'profession' },
  'specialty.absent': { minimum: 'number', specialty: 'term' },
  'specialty.short': { minimum: 'number', specialty: 'term', years: 'number' },
  'specialty.reached': { minimum: 'number', specialty: 'term' },
  'certificates.lacking': { until: 'day', lacks: 'reasons' },
  'certificates.good': { until: 'day' },
  'certificate.absent': { certificate: 'term' },
  'certificate.ends': { certificate: 'term', on: 'day' },
  'languages.below': { languages: 'reasons' },
  'languages.short': { language: 'language', has: 'level', asked: 'level' },
  'languages.absent': { language: 'language', asked: 'level' },
  'languages.reached': { languages: 'reasons' },
  'languages.at': { language: 'language', asked: 'level' },
  'availability.outside': { assignment: 'range', available: 'range' },
  'availability.covered': { assignment: 'range' },
  'busy.placed': { placement: 'range' },
  'busy.released': {},
  'shift.other': { asked: 'shift', worked: 'shifts' },
  'shift.none': { asked: 'shift' },
  'shift.wanted': { asked: 'shift' },
  'pay-floor.no-rate': { pays: 'currency', least: 'currency' },
  'pay-floor.rate': { pays: 'currency', least: 'currency' },
  'pay-floor.below': { pay: 'money', least: 'money' },
  'pay-floor.below-converted': { pay: 'money', least: 'money', stated: 'money', asOf: 'day', source: 'name' },
  'pay-floor.reached': { least: 'money' },
  'no-go.listed': {},
  'no-go.changed': {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, ReasonValueKind>>>>;

export type MatchReasonCode = keyof typeof MATCH_REASONS;
export const MATCH_REASON_CODES = Object.keys(MATCH_REASONS) as MatchReasonCode[];

export type ReasonValues<Code extends MatchReasonCode> = {
  [Name in keyof (typeof MATCH_REASONS)[Code]]: ReasonValueKinds[(typeof MATCH_REASONS)[Code][Name] & ReasonValueKind];
};

/** A reason as data: which one, and what it speaks of. */
export type MatchReason = {
  [Code in MatchReasonCode]: { code: Code; values: ReasonValues<Code> };
}[MatchReasonCode];
