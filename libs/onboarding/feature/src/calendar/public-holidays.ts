import { addDays, countryOf, localDate, weekday, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { BusinessCalendar } from '@crossward/onboarding-domain';
import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;

/** Unicode CLDR's weekend of a territory as ISO weekdays, for example 5 and 6 in Saudi Arabia. */
const weekendOf = (jurisdiction: JurisdictionCode): ReadonlySet<number> => {
  const locale = new Intl.Locale(`und-${countryOf(jurisdiction)}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] };
    getWeekInfo?: () => { weekend: number[] };
  };
  return new Set((locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7]);
};

const ruleBook = (jurisdiction: JurisdictionCode): Holidays => {
  const [country, subdivision] = jurisdiction.split('-') as [string, string | undefined];
  return subdivision === undefined ? new Holidays(country) : new Holidays(country, subdivision);
};

/** Public holidays that last several days (Eid, Golden Week) count with each of their days. */
const holidaysOf = (rules: Holidays, year: number): Set<string> => {
  const days = new Set<string>();
  for (const { type, date, start, end } of rules.getHolidays(year) || []) {
    if (type !== 'public') continue;
    const first = localDate(date.slice(0, 10));
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    for (let offset = 0; offset < length; offset += 1) days.add(addDays(first, offset));
  }
  return days;
};

const calendars = new Map<JurisdictionCode, BusinessCalendar>();

/** Whether the holidays of the place are known; where they are not, only its weekends count. */
export const knowsHolidays = (jurisdiction: JurisdictionCode): boolean =>
  Object.hasOwn(new Holidays().getCountries(), countryOf(jurisdiction));

/**
 * Business days of a place: its weekend (Unicode CLDR) and its public holidays (package `date-holidays`), those of
 * the state or province included.
 */
export const businessCalendarOf = (jurisdiction: JurisdictionCode): BusinessCalendar => {
  const known = calendars.get(jurisdiction);
  if (known) return known;
  const weekend = weekendOf(jurisdiction);
  const rules = ruleBook(jurisdiction);
  const years = new Map<string, Set<string>>();
  const calendar: BusinessCalendar = (day: LocalDate) => {
    if (weekend.has(weekday(day))) return false;
    const year = day.slice(0, 4);
    // A holiday that begins in December may last into January.
    const holidays =
      years.get(year) ?? new Set([...holidaysOf(rules, Number(year) - 1), ...holidaysOf(rules, Number(year))]);
    years.set(year, holidays);
    return !holidays.has(day);
  };
  calendars.set(jurisdiction, calendar);
  return calendar;
};
