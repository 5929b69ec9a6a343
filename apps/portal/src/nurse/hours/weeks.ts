import { dayBefore, daysLater } from '../../components/days.js';

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => daysLater(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The first day of the next week. */
export const weekAfter = (monday: string): string => daysLater(monday, 7);

/** The Mondays of the weeks of an assignment that have begun, newest first. @param endsOn the first day after it */
export const begunWeeks = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string): string[] => {
  const weeks: string[] = [];
  const last = today < endsOn ? today : dayBefore(endsOn);
  for (let monday = mondayOf(startsOn); startsOn <= last && monday <= last; monday = weekAfter(monday)) {
    weeks.unshift(monday);
  }
  return weeks;
};

/** The same time on the next day, for a shift that comes after the last one. @param clock 2027-01-04T19:00 */
export const nextDay = (clock: string): string => `${daysLater(clock.slice(0, 10), 1)}${clock.slice(10)}`;
