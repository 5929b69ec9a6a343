import { addDays, dayBegins, type LocalDate } from '@crossward/kernel';
import { shiftHundredths } from './shift-lifecycle.js';
import type { WorkWeek } from './work-week.js';
import type { WorkedTime } from './worked-time.js';

export interface Holiday {
  day: LocalDate;
  name: string;
}

/** Public holidays that bear on one week, and who says so. */
export interface HolidaysOfWeek {
  /** Name and version of the calendar; null where the holidays of the place are not known: then nobody's are paid so. */
  calendar: string | null;
  jurisdiction: string;
  days: Holiday[];
}

export interface Span {
  from: Date;
  until: Date;
}

/** Days that work of this week can lie on: a shift that begins on the last of them ends on the one after. */
export const daysOfWorkIn = ({ from, until }: Pick<WorkWeek, 'from' | 'until'>): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};

/** A holiday lasts from midnight to midnight by the clock of the place: 23 or 25 hours where clocks change on it. */
export const spansOf = (days: readonly Holiday[], timeZone: string): Span[] =>
  days.map(({ day }) => ({ from: dayBegins(day, timeZone), until: dayBegins(addDays(day, 1), timeZone) }));

/**
 * Hundredths of a time at work that lie on holidays. Nobody knows when the break was: it is taken out of both parts by
 * their length, and what is left adds up to the whole.
 */
export const holidayHundredths = (time: WorkedTime, holidays: readonly Span[]): number => {
  const { startsAt, endsAt } = time;
  const length = endsAt.getTime() - startsAt.getTime();
  const within = holidays
    .map(
      ({ from, until }) => Math.min(endsAt.getTime(), until.getTime()) - Math.max(startsAt.getTime(), from.getTime()),
    )
    .filter((overlap) => overlap > 0)
    .reduce((sum, overlap) => sum + overlap, 0);
  return Math.round((shiftHundredths(time) * within) / length);
};
