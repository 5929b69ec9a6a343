import { daysBetween } from '@crossward/kernel';
import { soonestRoute } from '../authorisation.js';
import type { Factor, LawCase } from '../match.js';
import { unit } from './unit.js';

/** A route that typically ends this long before the start is as good as a pending one gets. */
const COMFORTABLE_DAYS = 90;

/** 1 with a right on the first day; with a route, up to one half by the days between its typical end and the start. */
export const readiness = ({ gap, decisions }: LawCase): ReturnType<Factor> => {
  if (decisions.atStart.verdict === 'authorised') return { value: 1, because: 'May practise on the first day.' };
  const route = decisions.atStart.verdict === 'pathway' ? soonestRoute(decisions) : null;
  if (!route) return { value: 0, because: 'No right and no dated route.' };
  const spare = daysBetween(route.earliestStart.typical, gap.assignment.from);
  return {
    value: unit(spare / COMFORTABLE_DAYS) / 2,
    because: `The route typically ends on ${route.earliestStart.typical}, ${spare} days before the start.`,
  };
};
