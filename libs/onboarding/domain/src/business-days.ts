import { addDays, DomainError, type LocalDate } from '@crossward/kernel';
import type { TaskDuration } from './template.js';

/** Whether people at the place work on this day. The adapter knows weekends and public holidays. */
export type BusinessCalendar = (day: LocalDate) => boolean;

// The longest closures of any country are below two weeks; a calendar that says no for a year is broken.
const LONGEST_CLOSURE = 366;

const nearest = (day: LocalDate, step: 1 | -1, isBusinessDay: BusinessCalendar): LocalDate => {
  let candidate = day;
  for (let tried = 0; tried < LONGEST_CLOSURE; tried += 1) {
    if (isBusinessDay(candidate)) return candidate;
    candidate = addDays(candidate, step);
  }
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CALENDAR_WITHOUT_BUSINESS_DAYS',
    message: `The calendar has no business day within (${LONGEST_CLOSURE}) days of (${day}).`,
    nextStep: 'Correct the calendar of the place.',
    facts: { day },
  });
};

/** The day itself when people work, otherwise the next day on which they do. */
export const onOrAfter = (day: LocalDate, isBusinessDay: BusinessCalendar): LocalDate => nearest(day, 1, isBusinessDay);

/** The day itself when people work, otherwise the last day before on which they do. */
export const onOrBefore = (day: LocalDate, isBusinessDay: BusinessCalendar): LocalDate =>
  nearest(day, -1, isBusinessDay);

/** The nth business day after (or, with a negative count, before) a day; the day itself is not counted. */
export const addBusinessDays = (day: LocalDate, count: number, isBusinessDay: BusinessCalendar): LocalDate => {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) reached = nearest(addDays(reached, step), step, isBusinessDay);
  return reached;
};

/** Business days after `from` up to and including `to`; negative when `to` lies before `from`. */
export const businessDaysBetween = (from: LocalDate, to: LocalDate, isBusinessDay: BusinessCalendar): number => {
  if (to < from) return -businessDaysBetween(to, from, isBusinessDay);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day)) count += 1;
  return count;
};

/** The business day on which work that can begin after `ready` is finished at the earliest. */
export const finishAfter = (
  ready: LocalDate,
  { days, unit }: TaskDuration,
  isBusinessDay: BusinessCalendar,
): LocalDate =>
  unit === 'business' ? addBusinessDays(ready, days, isBusinessDay) : onOrAfter(addDays(ready, days), isBusinessDay);

/** The last business day on which work must be ready to begin so that it is finished by `due`; inverse of finishAfter. */
export const startBefore = (
  due: LocalDate,
  { days, unit }: TaskDuration,
  isBusinessDay: BusinessCalendar,
): LocalDate =>
  unit === 'business' ? addBusinessDays(due, -days, isBusinessDay) : onOrBefore(addDays(due, -days), isBusinessDay);
