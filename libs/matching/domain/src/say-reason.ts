import {
  MATCH_REASONS,
  type FailedConstraint,
  type MatchReason,
  type MatchReasonCode,
  type ReasonValues,
} from '@crossward/contracts';
import { showMoney } from './exchange.js';

type Sentences = { readonly [Code in MatchReasonCode]: (values: ReasonValues<Code>) => string };

const named = ([arrangement]: readonly string[]): string => arrangement ?? 'unnamed';
const each = (reasons: readonly MatchReason[]): string[] => reasons.map(sayReason);
const open = (until: string | null): string => until ?? 'open';

/** Every reason in English, as the answers have it. */
const SENTENCES: Sentences = {
  'readiness.right': () => 'May practise on the first day.',
  'readiness.none': () => 'No right and no dated route.',
  'readiness.route': ({ typical, days }) => `The route typically ends on ${typical}, ${days} days before the start.`,
  'pay-fit.no-floor': () => 'The nurse names no least pay.',
  'pay-fit.no-rate': () => 'No exchange rate to compare the pay with.',
  'pay-fit.any': () => 'Any pay is above the least pay.',
  'pay-fit.share': ({ pay, share }) => `${showMoney(pay)} an hour is ${Math.round(share * 100)} % of the least pay.`,
  'experience.years': ({ years, specialty, minimum }) => `${years} years in ${specialty.name}, ${minimum} asked for.`,
  'continuity.worked': ({ facility }) => `Has worked at ${facility}.`,
  'continuity.new': ({ facility }) => `Has not worked at ${facility} yet.`,
  'distance.km': ({ distance }) => `${distance} km from home.`,
  'time-zones.hours': ({ hours }) => `${hours} hours from home time.`,
  'time-zones.unknown': () => 'A time zone is unknown.',
  'language.unasked': () => 'The gap asks for no language.',
  'language.levels': ({ languages }) => `${each(languages).join(', ')}.`,
  'language.has': ({ language, has, asked }) => `${language} ${has} (${asked} asked for)`,
  'language.has-none': ({ language, asked }) => `${language} none (${asked} asked for)`,
  'slack.days': ({ days }) => `${days} days of slack around the assignment.`,
  'reliability.new': () => 'No placements yet.',
  'reliability.share': ({ share }) => `${Math.round(share * 100)} % of placements completed.`,
  'freshness.none': () => 'No credential is verified yet.',
  'freshness.newest': ({ on }) => `Newest verification on ${on}.`,
  'need.underserved': ({ facility }) => `${facility} is under-served.`,
  'need.served': ({ facility }) => `${facility} is not under-served.`,

  'authorised.ends': ({ place, startsOn }) =>
    `The right to practise in (${place}) that the nurse has today is no longer there on (${startsOn}).`,
  'authorised.renewal': () => 'A renewal, or a licence of the place, that is good on the first day.',
  'authorised.route-only': ({ arrangement, place, startsOn }) =>
    `There is only a route (${named(arrangement)}) to (${place}), and the gap asks for a right on (${startsOn}).`,
  'authorised.route-gone': () => 'The route gone to its end, or a gap that accepts a pending licence.',
  'authorised.no-duration': ({ arrangement, place }) =>
    `The route (${named(arrangement)}) to (${place}) has no known duration.`,
  'authorised.regulator': () => 'An answer of the regulator on how long it takes.',
  'authorised.late': ({ arrangement, typical, latest, startsOn }) =>
    `The route (${named(arrangement)}) typically ends on (${typical}), at the latest on (${latest}), after the start on (${startsOn}).`,
  'authorised.later-start': ({ typical }) => `A start on (${typical}) or later.`,
  // Where to look and not what stands there: hospitals read this.
  'authorised.unreadable': ({ facts, place }) =>
    `Undetermined: the profile holds facts (${facts.join(', ')}) that the law for (${place}) no longer reads.`,
  'authorised.save-again': () => 'The profile saved again, with the terms of the vocabulary that is in force.',
  'authorised.barred': ({ place, profession, startsOn }) =>
    `No arrangement leads to (${place}) for a ${profession} with these facts on (${startsOn}).`,
  'authorised.undetermined': ({ place, startsOn }) =>
    `Whether the nurse may practise in (${place}) on (${startsOn}) is undetermined.`,
  'authorised.facts': ({ facts }) => `Facts still unknown: ${facts.join(', ')}.`,
  'authorised.unsettled': () => 'Facts still unknown: none that the nurse could give: the law is not settled there.',
  'work.closed': ({ place, ways }) =>
    `None of the ways to work in (${place}) is open to the nurse (${ways.join(', ')}).`,
  'work.permit': ({ place }) => `A permit to work in ${place}.`,
  'work.undetermined': ({ place }) => `Undetermined: no way to work in (${place}) is known to be open to the nurse.`,
  'work.status': ({ place }) => `Citizenship, status or a permit for ${place} on the profile.`,
  'exclusion.confirmed': () => 'An exclusion was confirmed with its source.',
  'exclusion.reinstated': () => 'Reinstatement by the authority that excluded.',
  'seats.taken': ({ taken, seats }) => `All seats are taken (${taken} of ${seats}).`,
  'seats.more': () => 'A seat released, or more seats.',
  'profession.other': ({ asked, held }) => `The gap asks for (${asked}); the nurse practises as (${held.join(', ')}).`,
  'profession.licence': ({ asked }) => `A licence as ${asked}.`,
  'specialty.absent': ({ minimum, specialty }) =>
    `The gap asks for (${minimum}) years in (${specialty.name}); the nurse names none.`,
  'specialty.short': ({ minimum, specialty, years }) =>
    `The gap asks for (${minimum}) years in (${specialty.name}); the nurse has (${years}).`,
  'specialty.reached': ({ minimum, specialty }) => `${minimum} years in ${specialty.name} on the profile.`,
  'certificates.lacking': ({ until, lacks }) =>
    `Certificates must be good until (${until}): (${each(lacks).join('; ')}).`,
  'certificates.good': ({ until }) => `These certificates, good until ${until} or later.`,
  'certificate.absent': ({ certificate }) => `${certificate.name} is missing`,
  'certificate.ends': ({ certificate, on }) => `${certificate.name} ends on ${on}`,
  'languages.below': ({ languages }) => `Below the gap's languages (${each(languages).join('; ')}).`,
  'languages.short': ({ language, has, asked }) => `${language}: ${has} instead of ${asked}`,
  'languages.absent': ({ language, asked }) => `${language}: none instead of ${asked}`,
  'languages.reached': ({ languages }) => `${each(languages).join(', ')} on the profile.`,
  'languages.at': ({ language, asked }) => `${language} at ${asked}`,
  'availability.outside': ({ assignment, available }) =>
    `The assignment runs from (${assignment.from}) until (${open(assignment.until)}); the nurse is available from (${available.from}) until (${open(available.until)}).`,
  'availability.covered': ({ assignment }) =>
    `Availability from ${assignment.from} until ${open(assignment.until)}, or other dates of the gap.`,
  'busy.placed': ({ placement }) => `Another placement runs from (${placement.from}) until (${open(placement.until)}).`,
  'busy.released': () => 'The other placement ended or released.',
  'shift.other': ({ asked, worked }) => `The gap works (${asked}); the nurse works (${worked.join(', ')}).`,
  'shift.none': ({ asked }) => `The gap works (${asked}); the nurse works (no pattern named).`,
  'shift.wanted': ({ asked }) => `${asked} among the nurse's shift patterns.`,
  'pay-floor.no-rate': ({ pays, least }) =>
    `Undetermined: the gap pays in (${pays}), the nurse's least pay is in (${least}), and no exchange rate between them is known.`,
  'pay-floor.rate': ({ pays, least }) =>
    `A dated exchange rate between ${pays} and ${least}, or a least pay in ${pays}.`,
  'pay-floor.below': ({ pay, least }) =>
    `The gap pays (${showMoney(pay)}) an hour; the nurse takes at least (${showMoney(least)}).`,
  'pay-floor.below-converted': ({ pay, least, stated, asOf, source }) =>
    `The gap pays (${showMoney(pay)}) an hour; the nurse takes at least (${showMoney(least)}) (${showMoney(stated)} at the rates of ${asOf}, ${source}).`,
  'pay-floor.reached': ({ least }) => `Pay of at least ${showMoney(least)} an hour.`,
  'no-go.listed': () => "The nurse's own list rules this gap out.",
  'no-go.changed': () => 'Only the nurse can change that list.',
};

/** A reason in English. */
export function sayReason({ code, values }: MatchReason): string {
  return (SENTENCES[code] as (values: unknown) => string)(values);
}

type Without<Code extends MatchReasonCode> = keyof (typeof MATCH_REASONS)[Code] extends never
  ? []
  : [ReasonValues<Code>];

export const reasonOf = <Code extends MatchReasonCode>(code: Code, ...[values]: Without<Code>): MatchReason =>
  ({ code, values: values ?? {} }) as MatchReason;

/** What fails, as data and in English. */
export const failing = (constraint: string, reason: MatchReason, remedy: MatchReason | null): FailedConstraint => ({
  constraint,
  because: sayReason(reason),
  wouldChange: remedy && sayReason(remedy),
  reason,
  remedy,
});
