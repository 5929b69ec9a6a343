import { createRequire } from 'node:module';
import { addDays, countryOf, localDate, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;
const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };

/** With its version: another release of the calendar may know other days. */
export const HOLIDAY_CALENDAR = `date-holidays ${version}`;

/** Whether the holidays of the place are known. */
export const knowsPublicHolidays = (jurisdiction: JurisdictionCode): boolean =>
  Object.hasOwn(new Holidays().getCountries(), countryOf(jurisdiction));

const rulesOf = (jurisdiction: JurisdictionCode): Holidays => {
  const [country, subdivision] = jurisdiction.split('-') as [string, string | undefined];
  return subdivision === undefined ? new Holidays(country) : new Holidays(country, subdivision);
};

/** Public holidays that last several days (Eid, Golden Week) count with each of their days. */
const daysOf = (rules: Holidays, year: number): [LocalDate, string][] =>
  (rules.getHolidays(year) || []).flatMap(({ type, name, date, start, end }) => {
    if (type !== 'public') return [];
    const first = localDate(date.slice(0, 10));
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    return Array.from({ length }, (_, offset): [LocalDate, string] => [addDays(first, offset), name]);
  });

const years = new Map<string, ReadonlyMap<LocalDate, string>>();

/** The public holidays of a year by day, those of the state or province included; none where they are not known. */
export const publicHolidaysOf = (jurisdiction: JurisdictionCode, year: number): ReadonlyMap<LocalDate, string> => {
  const key = `${jurisdiction} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const rules = rulesOf(jurisdiction);
  // A holiday that begins in December may last into January.
  const days = new Map([...daysOf(rules, year - 1), ...daysOf(rules, year)]);
  years.set(key, days);
  return days;
};
