import { Temporal } from 'temporal-polyfill';
import { DomainError } from './domain-error.js';
import { shownValue } from './shown-value.js';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Plain string comparison orders days. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

// Asked for every day of every query, therefore without making a Date.
export const isLocalDate = (raw: unknown): raw is LocalDate => {
  if (typeof raw !== 'string' || !SHAPE.test(raw)) return false;
  const month = Number(raw.slice(5, 7));
  const day = Number(raw.slice(8, 10));
  const days = month === 2 && isLeapYear(Number(raw.slice(0, 4))) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
};

/** Reads a day and refuses the impossible (2025-02-30) as well as the misspelt (30.2.2025). */
export const localDate = (raw: unknown, at = 'day'): LocalDate => {
  if (isLocalDate(raw)) return raw;
  throw new DomainError({
    kind: 'invalid',
    code: 'IMPOSSIBLE_DATE',
    message: `${at} (${shownValue(raw)}) is not a day of the calendar.`,
    nextStep: 'Write the day as YYYY-MM-DD, for example 2026-11-22.',
    facts: { at, value: shownValue(raw) },
  });
};

const plain = (day: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(day);
const from = (date: Temporal.PlainDate): LocalDate => date.toString() as LocalDate;

/** Whole days since 1970-01-01; negative before. */
export const dayNumber = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

// Part by part: `toISOString` takes three times as long, and every route of every decision counts days.
export const fromDayNumber = (number: number): LocalDate => {
  const date = new Date(number * 86_400_000);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as LocalDate;
};

export const addDays = (day: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(day) + days);

/** Months of the calendar; the day is clamped to the month's end (31 January + 1 month = 28 or 29 February). */
export const addMonths = (day: LocalDate, months: number): LocalDate =>
  from(plain(day).add({ months }, { overflow: 'constrain' }));

export const addYears = (day: LocalDate, years: number): LocalDate => addMonths(day, years * 12);

/** Days from the first to the second; negative when the second lies before. */
export const daysBetween = (first: LocalDate, second: LocalDate): number => dayNumber(second) - dayNumber(first);

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekday = (day: LocalDate): number => plain(day).dayOfWeek;

/** The day it is at this instant in this IANA time zone. */
export const dayIn = (instant: Date, timeZone: string): LocalDate =>
  from(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate());

/** The first instant of a day, by the clock of the place; not midnight where clocks skip it. */
export const dayBegins = (day: LocalDate, timeZone: string): Date =>
  new Date(plain(day).toZonedDateTime(timeZone).epochMilliseconds);
