import { createRequire } from 'node:module';
import { addDays, localDate, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { Holiday, HolidaysOfWeek } from '@crossward/marketplace-domain';
import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;
const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };

/** What a timecard keeps: another release of the calendar may know other days. */
const CALENDAR = `date-holidays ${version}`;

type DaysOfYear = ReadonlyMap<LocalDate, string>;

/** Public holidays that last several days (Eid, Golden Week) count with each of their days. */
const daysOf = (rules: Holidays, year: number): DaysOfYear => {
  const days = new Map<LocalDate, string>();
  for (const { type, name, date, start, end } of rules.getHolidays(year) || []) {
    if (type !== 'public') continue;
    const first = localDate(date.slice(0, 10));
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    for (let offset = 0; offset < length; offset += 1) days.set(addDays(first, offset), name);
  }
  return days;
};

const years = new Map<string, DaysOfYear>();

const holidaysOfYear = (jurisdiction: JurisdictionCode, year: number): DaysOfYear => {
  const key = `${jurisdiction} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const [country, subdivision] = jurisdiction.split('-') as [string, string | undefined];
  const rules = subdivision === undefined ? new Holidays(country) : new Holidays(country, subdivision);
  // A holiday that begins in December may last into January.
  const days = new Map([...daysOf(rules, year - 1), ...daysOf(rules, year)]);
  years.set(key, days);
  return days;
};

const isKnown = (jurisdiction: JurisdictionCode): boolean =>
  Object.hasOwn(new Holidays().getCountries(), jurisdiction.slice(0, 2));

/** Which of these days are public holidays at the place, those of its state or province included. */
export const holidaysAmong = (jurisdiction: JurisdictionCode, days: readonly LocalDate[]): HolidaysOfWeek => {
  if (!isKnown(jurisdiction)) return { calendar: null, jurisdiction, days: [] };
  const found = days.flatMap((day): Holiday[] => {
    const name = holidaysOfYear(jurisdiction, Number(day.slice(0, 4))).get(day);
    return name === undefined ? [] : [{ day, name }];
  });
  return { calendar: CALENDAR, jurisdiction, days: found };
};
