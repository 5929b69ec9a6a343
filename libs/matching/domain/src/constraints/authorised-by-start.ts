import type { FailedConstraint, MatchReason } from '@crossward/contracts';
import { soonestRoute } from '../authorisation.js';
import type { LawCase, LawConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

const fails = (reason: MatchReason, remedy: MatchReason | null): FailedConstraint =>
  failing('authorised-by-start', reason, remedy);

const MOST_FACTS = 5;

const unknownFacts = ({ decisions }: LawCase): MatchReason => {
  const facts = decisions.atStart.missing.map(({ fact }) => fact).slice(0, MOST_FACTS);
  return facts.length > 0
    ? reasonOf('authorised.facts', { facts, count: facts.length })
    : reasonOf('authorised.unsettled');
};

const byPendingRoute = (match: LawCase): FailedConstraint | null => {
  const { gap, decisions } = match;
  const [startsOn, place] = [gap.assignment.from, gap.jurisdiction];
  if (decisions.asOfToday?.verdict === 'authorised')
    return fails(reasonOf('authorised.ends', { place, startsOn }), reasonOf('authorised.renewal'));
  const route = soonestRoute(decisions);
  const last = (route ?? decisions.asOfToday?.route ?? decisions.atStart.route)?.legs.at(-1)?.arrangement;
  const arrangement = last === undefined ? [] : [last];
  if (!gap.requirements.acceptsPendingLicence)
    return fails(
      reasonOf('authorised.route-only', { arrangement, place, startsOn }),
      reasonOf('authorised.route-gone'),
    );
  if (!route)
    return fails(reasonOf('authorised.no-duration', { arrangement, place }), reasonOf('authorised.regulator'));
  const { typical, max: latest } = route.earliestStart;
  if (typical <= startsOn) return null;
  return fails(
    reasonOf('authorised.late', { arrangement, typical, latest, startsOn }),
    reasonOf('authorised.later-start', { typical }),
  );
};

/**
 * A right to practise on the first day; or, if the gap accepts a pending licence, a route begun today whose typical end
 * (not the shortest, not the longest) is on or before the first day. What the law leaves undetermined fails.
 */
export const authorisedByStart: LawConstraint = (match) => {
  const { gap, decisions } = match;
  const [startsOn, place] = [gap.assignment.from, gap.jurisdiction];
  switch (decisions.atStart.verdict) {
    case 'authorised':
      return null;
    case 'pathway':
      return byPendingRoute(match);
    case 'barred':
      return fails(reasonOf('authorised.barred', { place, profession: gap.profession, startsOn }), null);
    case 'undetermined': {
      const facts = decisions.atStart.unreadable;
      return facts
        ? fails(reasonOf('authorised.unreadable', { facts: [...facts], place }), reasonOf('authorised.save-again'))
        : fails(reasonOf('authorised.undetermined', { place, startsOn }), unknownFacts(match));
    }
  }
};
