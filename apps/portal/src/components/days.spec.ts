import { dayBefore, daysLater } from './days.js';

describe('days beside a day', () => {
  it('go over months, leap days and years', () => {
    expect([dayBefore('2027-01-01'), dayBefore('2028-03-01'), dayBefore('2027-03-01')]).toEqual([
      ...['2026-12-31', '2028-02-29', '2027-02-28'],
    ]);
    expect([daysLater('2027-12-31', 1), daysLater('2028-02-28', 1), daysLater('2027-02-28', 1)]).toEqual([
      ...['2028-01-01', '2028-02-29', '2027-03-01'],
    ]);
  });

  it('take each other back, also while a year is only half typed', () => {
    for (const day of ['0002-01-01', '0202-12-31', '2027-10-31']) expect(dayBefore(daysLater(day, 1))).toBe(day);
  });
});
