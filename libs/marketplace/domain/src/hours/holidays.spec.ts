import type { LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { daysOfWorkIn, holidayHundredths, spansOf } from './holidays.js';
import { hoursAtWork, workedHours, type WorkedTime } from './worked-time.js';

const TORONTO = 'America/Toronto';
const day = (text: string): LocalDate => text as LocalDate;
const holidays = (...days: string[]) =>
  spansOf(
    days.map((text) => ({ day: day(text), name: text })),
    TORONTO,
  );
const work = (from: string, until: string, breakMinutes = 0, more: Partial<WorkedTime> = {}): WorkedTime => ({
  ...{ startsAt: new Date(from), endsAt: new Date(until), breakMinutes, kind: 'regular', charge: false, shiftId: null },
  ...more,
});
const CANADA_DAY = holidays('2027-07-01');

describe('hours on a holiday', () => {
  it('begin and end at midnight of the place, to the minute', () => {
    expect(holidayHundredths(work('2027-06-30T19:00-04:00', '2027-07-01T00:00-04:00'), CANADA_DAY)).toBe(0);
    expect(holidayHundredths(work('2027-06-30T19:00-04:00', '2027-07-01T00:30-04:00'), CANADA_DAY)).toBe(50);
    expect(holidayHundredths(work('2027-06-30T19:00-04:00', '2027-07-01T07:00-04:00'), CANADA_DAY)).toBe(700);
    expect(holidayHundredths(work('2027-07-01T19:00-04:00', '2027-07-02T07:00-04:00'), CANADA_DAY)).toBe(500);
    expect(holidayHundredths(work('2027-07-02T00:00-04:00', '2027-07-02T07:00-04:00'), CANADA_DAY)).toBe(0);
  });

  it('are those that truly pass where clocks change on the holiday', () => {
    // Clocks went forward on 2027-03-14 and go back on 2027-11-07.
    const short = holidays('2027-03-14');
    expect(short[0]!.until.getTime() - short[0]!.from.getTime()).toBe(23 * 3_600_000);
    expect(holidayHundredths(work('2027-03-13T19:00-05:00', '2027-03-14T07:00-04:00'), short)).toBe(600);
    const long = holidays('2027-11-07');
    expect(holidayHundredths(work('2027-11-06T19:00-04:00', '2027-11-07T07:00-05:00'), long)).toBe(800);
  });

  it('of two holidays in a row are counted once each', () => {
    const both = holidays('2027-12-25', '2027-12-26');
    expect(holidayHundredths(work('2027-12-25T19:00-05:00', '2027-12-26T07:00-05:00'), both)).toBe(1200);
  });

  it('bear their part of the break', () => {
    expect(holidayHundredths(work('2027-06-30T19:00-04:00', '2027-07-01T07:00-04:00', 60), CANADA_DAY)).toBe(642);
  });

  it('are taken out of regular hours alone: what is called back, on call or stated as a holiday stays what it is', () => {
    const times = [
      work('2027-07-01T07:00-04:00', '2027-07-01T12:00-04:00', 0, { charge: true }),
      work('2027-07-01T12:00-04:00', '2027-07-01T20:00-04:00', 0, { kind: 'on-call' }),
      work('2027-07-01T13:00-04:00', '2027-07-01T15:00-04:00', 0, { kind: 'call-back' }),
      work('2027-07-02T07:00-04:00', '2027-07-02T08:00-04:00', 0, { kind: 'holiday' }),
    ];
    expect(workedHours(times, CANADA_DAY)).toEqual({
      ...{ regular: 0, holiday: 600, 'call-back': 200, 'on-call': 800, charge: 500 },
    });
  });

  it('never make more or fewer hours at work than there were', () => {
    const start = Date.parse('2027-06-29T00:00:00Z');
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 61, max: 1440 }), fc.nat(60), (offset, minutes, breakMinutes) => {
        const from = start + offset * 60_000;
        const time = work(new Date(from).toISOString(), new Date(from + minutes * 60_000).toISOString(), breakMinutes);
        const part = holidayHundredths(time, CANADA_DAY);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(hoursAtWork(workedHours([time], CANADA_DAY))).toBe(hoursAtWork(workedHours([time])));
      }),
    );
  });

  it('of a week include the morning after its last day', () => {
    expect(daysOfWorkIn({ from: day('2027-01-06'), until: day('2027-01-08') })).toEqual([
      ...['2027-01-06', '2027-01-07', '2027-01-08'],
    ]);
  });
});
