import { earlier, type LocalDate } from '@crossward/kernel';
import { soonestRoute } from '../authorisation.js';
import type { AuthorisationSummary, MatchDecisions } from '../match.js';

export type StartWindow = NonNullable<AuthorisationSummary['earliestStart']>;

const on = (day: LocalDate): StartWindow => ({ min: day, typical: day, max: day });

/**
 * From when a nurse could practise, at the latest on `day`: today with a right today, else at the end of the route that is
 * begun today, else on the day itself where the right is there by then.
 */
export const startWindow = (
  onTheDay: MatchDecisions,
  atOnce: MatchDecisions,
  { day, today }: { day: LocalDate; today: LocalDate },
): StartWindow | null => {
  if (atOnce.atStart.verdict === 'authorised') return on(today);
  const readyThen = onTheDay.atStart.verdict === 'authorised';
  const route = soonestRoute(readyThen ? { ...atOnce, asOfToday: atOnce.atStart } : onTheDay);
  if (!route) return readyThen ? on(day) : null;
  const { min, typical, max } = route.earliestStart;
  return readyThen
    ? { min: earlier(min, day), typical: earlier(typical, day), max: earlier(max, day) }
    : { min, typical, max };
};
