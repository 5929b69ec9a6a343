import { addDays, dayIn, instantAt, localDate, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { checkTimes, shiftHundredths } from './shift-lifecycle.js';
import { checkTimesElsewhere, checkWorkedTimes, workedHours, type WorkedTime } from './worked-time.js';
import { mondayOf, workWeek } from './work-week.js';

const time = (zone: string, from: string, until: string): WorkedTime => ({
  ...{ startsAt: instantAt(from, zone), endsAt: instantAt(until, zone), breakMinutes: 0 },
  ...{ kind: 'regular', charge: false, shiftId: null },
});
/** Of a long placement, as it stands long afterwards. */
const check = (zone: string, day: LocalDate, times: readonly WorkedTime[]): void => {
  const placement = { startsOn: addDays(day, -60), endsOn: addDays(day, 60) };
  checkWorkedTimes(times, workWeek(placement, mondayOf(day)), zone, new Date('2040-01-01T00:00:00Z'));
};
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    const { code, problems = [] } = error as { code: string; problems?: { code: string }[] };
    return [code, ...problems.map((problem) => problem.code)].join(' ');
  }
};

describe('a timecard over a change of clocks', () => {
  it.each([
    ['spring, north', 'America/New_York', '2027-03-13', 11],
    ['autumn, north', 'America/New_York', '2027-11-06', 13],
    ['spring, Europe', 'Europe/Paris', '2027-03-27', 11],
    ['autumn, Europe', 'Europe/Paris', '2027-10-30', 13],
    ['autumn, south', 'Australia/Sydney', '2027-04-03', 13],
    ['spring, south', 'Australia/Sydney', '2027-10-02', 11],
    ['half an hour back', 'Australia/Lord_Howe', '2027-04-03', 12.5],
    ['half an hour forward', 'Australia/Lord_Howe', '2027-10-02', 11.5],
    ['no change', 'America/Phoenix', '2027-03-13', 12],
  ])('pays the hours that truly pass in the night (%s: %s, %s): (%d)', (_what, zone, day, hours) => {
    const night = time(zone, `${day}T19:00`, `${addDays(localDate(day), 1)}T07:00`);
    expect(codeOf(() => check(zone, localDate(day), [night]))).toBe('none');
    expect(workedHours([night]).regular).toBe(hours * 100);
  });

  it('takes the hour that clocks show twice only with its offset, and pays both', () => {
    const zone = 'America/New_York';
    expect(codeOf(() => time(zone, '2027-11-07T01:30', '2027-11-07T03:00'))).toBe('NO_SUCH_TIME');
    const both = [
      time(zone, '2027-11-07T01:00-04:00', '2027-11-07T01:00-05:00'),
      time(zone, '2027-11-07T01:00-05:00', '2027-11-07T02:00'),
    ];
    expect(codeOf(() => check(zone, localDate('2027-11-07'), both))).toBe('none');
    expect(workedHours(both).regular).toBe(200);
    // By the clock alone they would touch in the wrong order.
    const twice = [both[0] as WorkedTime, time(zone, '2027-11-07T01:59-04:00', '2027-11-07T02:00')];
    expect(codeOf(() => check(zone, localDate('2027-11-07'), twice))).toBe('TIMECARD_INVALID OVERLAPPING_TIMES');
  });

  it.each([
    ['America/New_York', '2027-03-14T02:30'],
    ['Australia/Sydney', '2027-10-03T02:30'],
    ['Australia/Lord_Howe', '2027-10-03T02:15'],
    ['Pacific/Apia', '2011-12-30T07:00'],
    ['Pacific/Apia', '2011-12-30T23:59'],
  ])('takes no time that clocks in (%s) skip: (%s)', (zone, skipped) =>
    expect(codeOf(() => instantAt(skipped, zone))).toBe('NO_SUCH_TIME'),
  );

  it('counts a night over a day that a zone skipped as what it was', () => {
    const zone = 'Pacific/Apia';
    const night = time(zone, '2011-12-29T19:00', '2011-12-31T07:00');
    expect(codeOf(() => check(zone, localDate('2011-12-29'), [night]))).toBe('none');
    expect(workedHours([night]).regular).toBe(1200);
    expect(dayIn(new Date(night.startsAt.getTime() + 5 * 3_600_000), zone)).toBe('2011-12-31');
  });

  it('is refused with a shift that has no length, or none left after its break', () => {
    const zone = 'Europe/Paris';
    const none = time(zone, '2027-03-01T07:00', '2027-03-01T07:00');
    expect(codeOf(() => checkTimes(none))).toBe('TIMES_IMPOSSIBLE');
    const pause = { ...time(zone, '2027-03-01T07:00', '2027-03-01T08:00'), breakMinutes: 60 };
    expect(codeOf(() => check(zone, localDate('2027-03-01'), [pause]))).toBe('TIMECARD_INVALID TIMES_IMPOSSIBLE');
  });
});

describe('the hours of a week', () => {
  const zones = ['America/New_York', 'Europe/Paris', 'Australia/Sydney', 'Pacific/Apia', 'Asia/Kolkata'];
  const drawn = fc.record({
    zone: fc.constantFrom(...zones),
    monday: fc.nat(300).map((week) => addDays(localDate('2024-01-01'), 7 * week)),
    times: fc.array(fc.tuple(fc.nat(7 * 96), fc.integer({ min: 1, max: 96 })), { maxLength: 12 }),
  });

  it('are never more than there are: what is taken is apart, and begins within the week', () => {
    let taken = 0;
    fc.assert(
      fc.property(drawn, ({ zone, monday, times }) => {
        const start = instantAt(`${monday}T12:00`, zone).getTime() - 12 * 3_600_000;
        const card = times.map(([from, long]): WorkedTime => {
          const startsAt = new Date(start + from * 900_000);
          const endsAt = new Date(startsAt.getTime() + long * 900_000);
          return { startsAt, endsAt, breakMinutes: 0, kind: 'regular', charge: false, shiftId: null };
        });
        if (codeOf(() => check(zone, monday, card)) !== 'none') return;
        taken += 1;
        // A shift that begins in the last minute of Sunday may run a day into the next week.
        const span = instantAt(`${addDays(monday, 7)}T12:00`, zone).getTime() - start + 12 * 3_600_000;
        expect(workedHours(card).regular).toBeLessThanOrEqual(span / 36_000);
        for (const day of card) expect(shiftHundredths(day)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('of a card that runs into the next week are not told again on that one', () => {
    const zone = 'Europe/Paris';
    const sunday = time(zone, '2027-03-07T19:00', '2027-03-08T07:00');
    const told = (from: string): string =>
      codeOf(() => checkTimesElsewhere([time(zone, from, '2027-03-08T19:00')], [sunday]));
    expect(told('2027-03-08T06:59')).toBe('TIMECARD_INVALID OVERLAPPING_TIMES');
    expect(told('2027-03-08T07:00')).toBe('none');
  });
});
