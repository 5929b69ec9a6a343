import { countryOf, weekday, type JurisdictionCode } from '@crossward/kernel';
import type { BusinessCalendar } from '@crossward/onboarding-domain';
import { publicHolidaysOf } from '@crossward/platform-calendar';

/** Unicode CLDR's weekend of a territory as ISO weekdays, for example 5 and 6 in Saudi Arabia. */
const weekendOf = (jurisdiction: JurisdictionCode): ReadonlySet<number> => {
  const locale = new Intl.Locale(`und-${countryOf(jurisdiction)}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] };
    getWeekInfo?: () => { weekend: number[] };
  };
  return new Set((locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7]);
};

const calendars = new Map<JurisdictionCode, BusinessCalendar>();

/**
 * Business days of a place: its weekend (Unicode CLDR) and its public holidays, those of the state or province included.
 * Where holidays are not known only the weekends count.
 */
export const businessCalendarOf = (jurisdiction: JurisdictionCode): BusinessCalendar => {
  const known = calendars.get(jurisdiction);
  if (known) return known;
  const weekend = weekendOf(jurisdiction);
  const calendar: BusinessCalendar = (day) =>
    !weekend.has(weekday(day)) && !publicHolidaysOf(jurisdiction, Number(day.slice(0, 4))).has(day);
  calendars.set(jurisdiction, calendar);
  return calendar;
};
