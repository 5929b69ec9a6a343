import { clockAt, instantOf, sameClock, workedHours } from './clock-hours.js';

const FLORIDA = 'America/New_York';
const shift = (startsAt: string, endsAt: string, breakMinutes = 0) => ({ startsAt, endsAt, breakMinutes });

describe('hours between two times of a clock on the wall', () => {
  it('are those between them, less the break', () => {
    expect(workedHours(shift('2027-01-04T19:00', '2027-01-05T07:20', 30), FLORIDA)).toBe(11.84);
    expect(workedHours(shift('2027-01-04T00:00', '2027-01-04T04:38'), FLORIDA)).toBe(4.64);
  });

  it('are those that truly pass in the nights in which clocks change', () => {
    expect(workedHours(shift('2027-03-13T19:00', '2027-03-14T07:00'), FLORIDA)).toBe(11);
    expect(workedHours(shift('2026-10-31T19:00', '2026-11-01T07:00'), FLORIDA)).toBe(13);
    expect(workedHours(shift('2026-11-01T01:30-04:00', '2026-11-01T01:30-05:00'), FLORIDA)).toBe(1);
  });

  it.each([
    ['nothing typed', shift('', '2027-01-05T07:00')],
    ['an end before its beginning', shift('2027-01-05T07:00', '2027-01-05T06:00')],
    ['more than a day', shift('2027-01-04T07:00', '2027-01-05T07:01')],
    ['a break as long as the work', shift('2027-01-04T07:00', '2027-01-04T08:00', 60)],
  ])('are not told of %s', (_what, times) => expect(workedHours(times, FLORIDA)).toBeNull());
});

describe('a clock on the wall', () => {
  it('shows what it shows, there and back', () => {
    const instant = instantOf('2027-07-01T23:45', 'Asia/Kolkata')!;
    expect(new Date(instant).toISOString()).toBe('2027-07-01T18:15:00.000Z');
    expect(clockAt(instant, 'Asia/Kolkata')).toBe('2027-07-01T23:45');
  });

  it('is the same in two zones as long as they are as far ahead', () => {
    const [winter, summer] = [Date.parse('2027-01-01T12:00Z'), Date.parse('2027-07-01T12:00Z')];
    expect(sameClock('Europe/London', 'UTC', winter)).toBe(true);
    expect(sameClock('Europe/London', 'UTC', summer)).toBe(false);
  });
});
