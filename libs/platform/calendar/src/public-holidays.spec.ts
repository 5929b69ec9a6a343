import { jurisdictionCode, localDate } from '@crossward/kernel';
import { HOLIDAY_CALENDAR, knowsPublicHolidays, publicHolidaysOf } from './public-holidays.js';

const nameOf = (place: string, day: string): string | undefined =>
  publicHolidaysOf(jurisdictionCode(place), Number(day.slice(0, 4))).get(localDate(day));

describe('the public holidays of a place', () => {
  it('are those of the country and of the state or province, and not of its neighbour', () => {
    expect(nameOf('CA-ON', '2026-07-01')).toBe('Canada Day');
    expect(nameOf('CA-ON', '2026-02-16')).toBe('Family Day');
    expect(nameOf('CA-QC', '2026-02-16')).toBeUndefined();
  });

  it('leave out days that are only observed', () => {
    expect(nameOf('CA-ON', '2026-02-02')).toBeUndefined(); // Groundhog Day
  });

  it('have each day of those that last several, and those that began in the year before', () => {
    const eid = ['2026-05-26', '2026-05-27', '2026-05-28'].map((day) => nameOf('SA', day));
    expect(new Set(eid).size).toBe(1);
    expect(eid[0]).toBeDefined();
    const lasting = [...publicHolidaysOf(jurisdictionCode('SA'), 2026).keys()];
    expect(lasting.some((day) => day < '2026-01-01')).toBe(true);
  });

  it('are told to be unknown where they are, and there are none', () => {
    expect([knowsPublicHolidays(jurisdictionCode('US-TX')), knowsPublicHolidays(jurisdictionCode('AQ'))]).toEqual([
      ...[true, false],
    ]);
    expect(publicHolidaysOf(jurisdictionCode('AQ'), 2026).size).toBe(0);
  });

  it('name the calendar with its version', () => {
    expect(HOLIDAY_CALENDAR).toMatch(/^date-holidays \d+\.\d+\.\d+$/);
  });
});
