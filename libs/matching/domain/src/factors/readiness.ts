import { daysBetween } from '@crossward/kernel';
import { soonestRoute } from '../authorisation.js';
import type { Factor, LawCase } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

/** A route that typically ends this long before the start is as good as a pending one gets. */
const COMFORTABLE_DAYS = 90;

/** 1 with a right on the first day; with a route, up to one half by the days between its typical end and the start. */
export const readiness = ({ gap, decisions }: LawCase): ReturnType<Factor> => {
  if (decisions.atStart.verdict === 'authorised') return { value: 1, reason: reasonOf('readiness.right') };
  const route = decisions.atStart.verdict === 'pathway' ? soonestRoute(decisions) : null;
  if (!route) return { value: 0, reason: reasonOf('readiness.none') };
  const spare = daysBetween(route.earliestStart.typical, gap.assignment.from);
  return {
    value: unit(spare / COMFORTABLE_DAYS) / 2,
    reason: reasonOf('readiness.route', { typical: route.earliestStart.typical, days: spare }),
  };
};
