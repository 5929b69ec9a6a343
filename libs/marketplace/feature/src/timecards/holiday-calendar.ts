import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { Holiday, HolidaysOfWeek } from '@crossward/marketplace-domain';
import { HOLIDAY_CALENDAR, knowsPublicHolidays, publicHolidaysOf } from '@crossward/platform-calendar';

/** Which of these days are public holidays at the place, with the calendar that the timecard keeps. */
export const holidaysAmong = (jurisdiction: JurisdictionCode, days: readonly LocalDate[]): HolidaysOfWeek => {
  if (!knowsPublicHolidays(jurisdiction)) return { calendar: null, jurisdiction, days: [] };
  const found = days.flatMap((day): Holiday[] => {
    const name = publicHolidaysOf(jurisdiction, Number(day.slice(0, 4))).get(day);
    return name === undefined ? [] : [{ day, name }];
  });
  return { calendar: HOLIDAY_CALENDAR, jurisdiction, days: found };
};
