import type { Verdict } from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import type { Group } from './comparison.js';
import { intersection, type Days } from './law/days.js';
import type { Plan } from './law/plan.js';
import type { Asked } from './profile/class-table.js';

const daysIn = (days: readonly Days[]): LocalDate[] =>
  days.flatMap(({ from, until }) => {
    const all: LocalDate[] = [];
    for (let day = from; day < until; day = addDays(day, 1)) all.push(day);
    return all;
  });

/** The days on which anything can begin to differ: where a difference is possible at all, each change of law or nurse. */
export const candidates = (plan: Plan, asked: Asked, days: readonly Days[]): LocalDate[] => {
  const found: LocalDate[] = [];
  for (const { from, until } of days) {
    found.push(from);
    for (const day of plan.lawDays) if (day > from && day < until) found.push(day);
    for (const day of asked.turns) if (day !== undefined && day > from && day < until) found.push(day);
  }
  if (asked.everyDayOf.length > 0) found.push(...daysIn(intersection(days, asked.everyDayOf)));
  if (found.length < 2) return found;
  found.sort();
  return found.filter((day, index) => index === 0 || found[index - 1] !== day);
};

/**
 * The first day of these on which the two verdicts differ in the way asked for. Between two candidates nothing that
 * enters a verdict changes, so that no day is left out.
 */
export const firstDifference = (
  { plan, classes }: Group,
  asked: Asked,
  days: readonly Days[],
  accepts: (before: Verdict, after: Verdict) => boolean,
): LocalDate | undefined =>
  days.length === 0
    ? undefined
    : candidates(plan, asked, days).find((on) => {
        const { base, head } = classes.verdicts(asked, on);
        return base !== head && accepts(base, head);
      });
