import type { Route, RouteLeg } from '@crossward/contracts';
import type { DateRange, LocalDate } from '@crossward/kernel';
import { isLocalDate } from '@crossward/kernel';
import type { AuthorisationSummary, MatchDecision, MatchDecisions } from './match.js';

type Dated = Route & { earliestStart: NonNullable<Route['earliestStart']> };

/** Of the routes that can be begun today, the one that typically ends first; null where no duration is known. */
export const soonestRoute = ({ asOfToday }: MatchDecisions): Dated | null => {
  if (asOfToday?.verdict !== 'pathway') return null;
  const dated = [asOfToday.route, ...asOfToday.alternatives].filter((route): route is Dated => !!route?.earliestStart);
  return dated.reduce<Dated | null>(
    (best, route) => (best === null || route.earliestStart.typical < best.earliestStart.typical ? route : best),
    null,
  );
};

const lastLeg = (route: Route | null | undefined): RouteLeg | null => route?.legs.at(-1) ?? null;

/** The earliest `until` limit (the first day without the right) before the assignment is over. */
const endsDuring = ({ limits }: MatchDecision, { until }: DateRange): LocalDate | null =>
  limits
    .filter(({ kind, value }) => kind === 'until' && isLocalDate(value) && (until === null || value < until))
    .map(({ value }) => value as LocalDate)
    .sort()[0] ?? null;

/** What the match rests on: the right of the first day, else the route that can be begun today, else nothing. */
export const summariseAuthorisation = (decisions: MatchDecisions, assignment: DateRange): AuthorisationSummary => {
  const { atStart, asOfToday } = decisions;
  const authorised = atStart.verdict === 'authorised';
  const route = authorised ? atStart.route : (soonestRoute(decisions) ?? asOfToday?.route ?? atStart.route);
  const leg = lastLeg(route);
  return {
    verdict: atStart.verdict,
    arrangement: leg?.arrangement ?? null,
    earliestStart: authorised
      ? { min: assignment.from, typical: assignment.from, max: assignment.from }
      : (route?.earliestStart ?? null),
    citation: leg && {
      legalBasis: leg.legalBasis,
      sourceUrl: leg.sourceUrl,
      verifiedOn: leg.verifiedOn,
      confidence: leg.confidence,
    },
    limits: atStart.limits,
    endsDuringAssignmentOn: authorised ? endsDuring(atStart, assignment) : null,
    pending: !authorised && route !== undefined && route !== null,
    corpusVersion: atStart.corpusVersion,
  };
};
