import { addDays, daysBetween, type LocalDate } from '@crossward/kernel';
import type { Days } from './days.js';
import { STAY, type Move } from './expression.js';

/** The first day of the window on which `asked` has come to a day, or (strict) is past it; undefined: on none. */
export const firstTurn = (
  asked: Move,
  day: LocalDate,
  strict: boolean,
  { from, until }: Days,
): LocalDate | undefined => {
  if (asked.key === STAY.key) {
    const first = strict ? addDays(day, 1) : day;
    return first >= until ? undefined : first < from ? from : first;
  }
  const holds = (on: LocalDate): boolean => (strict ? asked.apply(on) > day : asked.apply(on) >= day);
  // Nearly always it has turned long before, or will not for long.
  if (holds(from)) return from;
  if (!holds(addDays(until, -1))) return undefined;
  let [low, high] = [from, until];
  // Moves never turn two days round, so that halving finds the one day.
  while (low < high) {
    const middle = addDays(low, Math.floor(daysBetween(low, high) / 2));
    if (holds(middle)) high = middle;
    else low = addDays(middle, 1);
  }
  return low;
};
