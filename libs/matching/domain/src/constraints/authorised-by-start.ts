import type { FailedConstraint } from '@crossward/contracts';
import { soonestRoute } from '../authorisation.js';
import type { LawCase, LawConstraint } from '../match.js';

const fails = (because: string, wouldChange: string | null): FailedConstraint => ({
  constraint: 'authorised-by-start',
  because,
  wouldChange,
});

const unknownFacts = ({ decisions }: LawCase): string => {
  const facts = decisions.atStart.missing.map(({ fact }) => fact);
  return facts.length > 0
    ? facts.slice(0, 5).join(', ')
    : 'none that the nurse could give: the law is not settled there';
};

const byPendingRoute = (match: LawCase): FailedConstraint | null => {
  const { gap, decisions } = match;
  const startsOn = gap.assignment.from;
  if (decisions.asOfToday?.verdict === 'authorised') {
    return fails(
      `The right to practise in (${gap.jurisdiction}) that the nurse has today is no longer there on (${startsOn}).`,
      'A renewal, or a licence of the place, that is good on the first day.',
    );
  }
  const route = soonestRoute(decisions);
  const arrangement = (route ?? decisions.asOfToday?.route ?? decisions.atStart.route)?.legs.at(-1)?.arrangement;
  if (!gap.requirements.acceptsPendingLicence) {
    return fails(
      `There is only a route (${arrangement ?? 'unnamed'}) to (${gap.jurisdiction}), and the gap asks for a right on (${startsOn}).`,
      'The route gone to its end, or a gap that accepts a pending licence.',
    );
  }
  if (!route) {
    return fails(
      `The route (${arrangement ?? 'unnamed'}) to (${gap.jurisdiction}) has no known duration.`,
      'An answer of the regulator on how long it takes.',
    );
  }
  const { typical, max } = route.earliestStart;
  if (typical <= startsOn) return null;
  return fails(
    `The route (${arrangement ?? 'unnamed'}) typically ends on (${typical}), at the latest on (${max}), after the start on (${startsOn}).`,
    `A start on (${typical}) or later.`,
  );
};

/** Says where to look and not what stands there: hospitals read this. */
const notReadable = ({ gap }: LawCase, facts: readonly string[]): FailedConstraint =>
  fails(
    `Undetermined: the profile holds facts (${facts.join(', ')}) that the law for (${gap.jurisdiction}) no longer reads.`,
    'The profile saved again, with the terms of the vocabulary that is in force.',
  );

/**
 * A right to practise on the first day; or, if the gap accepts a pending licence, a route begun today whose typical end
 * (not the shortest, not the longest) is on or before the first day. What the law leaves undetermined fails.
 */
export const authorisedByStart: LawConstraint = (match) => {
  const { gap, decisions } = match;
  switch (decisions.atStart.verdict) {
    case 'authorised':
      return null;
    case 'pathway':
      return byPendingRoute(match);
    case 'barred':
      return fails(
        `No arrangement leads to (${gap.jurisdiction}) for a ${gap.profession} with these facts on (${gap.assignment.from}).`,
        null,
      );
    case 'undetermined':
      if (decisions.atStart.unreadable) return notReadable(match, decisions.atStart.unreadable);
      return fails(
        `Whether the nurse may practise in (${gap.jurisdiction}) on (${gap.assignment.from}) is undetermined.`,
        `Facts still unknown: ${unknownFacts(match)}.`,
      );
  }
};
