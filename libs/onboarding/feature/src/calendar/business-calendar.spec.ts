import { jurisdictionCode, localDate } from '@crossward/kernel';
import { businessCalendarOf } from './business-calendar.js';

const works = (place: string, day: string): boolean => businessCalendarOf(jurisdictionCode(place))(localDate(day));

describe('the business days of a place', () => {
  it('leave out its public holidays, and those of the province alone', () => {
    expect(works('CA-ON', '2026-07-01')).toBe(false); // Canada Day
    expect(works('CA-ON', '2026-02-16')).toBe(false); // Family Day of Ontario
    expect(works('CA-QC', '2026-02-16')).toBe(true);
    expect(works('CA-ON', '2026-07-02')).toBe(true);
  });

  it('leave out the day on which a holiday of the weekend is observed', () => {
    expect(works('US-TX', '2027-07-05')).toBe(false); // 4 July 2027 is a Sunday
  });

  it('do not leave out days that are only observed, such as Groundhog Day', () => {
    expect(works('CA-ON', '2026-02-02')).toBe(true);
  });

  it('follow the weekend of the country: Friday and Saturday in Saudi Arabia', () => {
    expect(works('SA', '2026-11-20')).toBe(false);
    expect(works('SA', '2026-11-22')).toBe(true);
    expect(works('DE', '2026-11-20')).toBe(true);
    expect(works('DE', '2026-11-22')).toBe(false);
  });

  it('leave out each day of a holiday of several days', () => {
    const eid = ['2026-05-26', '2026-05-27', '2026-05-28'].map((day) => works('SA', day));
    expect(eid).toEqual([false, false, false]);
  });

  it('are weekdays alone where no holidays are known', () => {
    expect(works('AQ', '2026-12-25')).toBe(true);
    expect(works('AQ', '2026-12-26')).toBe(false);
  });
});
