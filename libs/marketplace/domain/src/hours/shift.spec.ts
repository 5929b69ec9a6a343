import { standardClauses } from '@crossward/contracts';
import { instantAt, localDate } from '@crossward/kernel';
import { checkFloat, checkTimes, checkWithinPlacement, shiftHundredths, shiftLifecycle } from './shift-lifecycle.js';
import { workWeek } from './work-week.js';

const night = (from: string, until: string, zone: string, breakMinutes = 0) => ({
  startsAt: instantAt(from, zone),
  endsAt: instantAt(until, zone),
  breakMinutes,
});
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a shift', () => {
  it('has one hour less on the night when clocks go forward, one more when they go back', () => {
    expect(shiftHundredths(night('2026-03-28T19:00', '2026-03-29T07:00', 'Europe/Paris'))).toBe(1100);
    expect(shiftHundredths(night('2026-03-27T19:00', '2026-03-28T07:00', 'Europe/Paris'))).toBe(1200);
    expect(shiftHundredths(night('2026-10-31T19:00', '2026-11-01T07:00', 'America/New_York'))).toBe(1300);
    expect(shiftHundredths(night('2026-10-31T19:00', '2026-11-01T07:00', 'America/Phoenix'))).toBe(1200);
  });

  it('is paid less its break, and a started hundredth of an hour as a whole one', () => {
    expect(shiftHundredths(night('2026-11-22T07:00', '2026-11-22T19:00', 'Europe/Paris', 45))).toBe(1125);
    expect(shiftHundredths(night('2026-11-22T07:00', '2026-11-22T07:20', 'Europe/Paris'))).toBe(34);
  });

  it.each([
    ['ends before it starts', '2026-11-22T19:00', '2026-11-22T07:00', 0],
    ['takes no time', '2026-11-22T19:00', '2026-11-22T19:00', 0],
    ['takes 25 hours', '2026-11-22T07:00', '2026-11-23T08:00', 0],
    ['is all break', '2026-11-22T07:00', '2026-11-22T08:00', 60],
    ['has less than no break', '2026-11-22T07:00', '2026-11-22T08:00', -1],
  ])('is refused when it %s', (_what, from, until, breakMinutes) =>
    expect(() => checkTimes(night(from, until, 'Europe/Paris', breakMinutes))).toThrow(code('TIMES_IMPOSSIBLE')),
  );

  it('may take 24 hours, and not a minute more', () => {
    expect(() => checkTimes(night('2026-11-22T07:00', '2026-11-23T07:00', 'Europe/Paris'))).not.toThrow();
    expect(() => checkTimes(night('2026-11-22T07:00', '2026-11-23T07:01', 'Europe/Paris'))).toThrow();
  });

  it('starts on a day of the placement by the clock of the facility, and may run over its last midnight', () => {
    const placement = { startsOn: localDate('2026-11-02'), endsOn: localDate('2026-11-09') };
    const at = (time: string) => () =>
      checkWithinPlacement(instantAt(time, 'America/New_York'), placement, 'America/New_York');
    expect(at('2026-11-02T00:00')).not.toThrow();
    expect(at('2026-11-08T23:59')).not.toThrow();
    expect(at('2026-11-01T23:59')).toThrow(code('OUTSIDE_THE_PLACEMENT'));
    expect(at('2026-11-09T00:00')).toThrow(code('OUTSIDE_THE_PLACEMENT'));
  });

  it('is on another unit only where the float clause names it, and only so often a week', () => {
    const monday = localDate('2026-11-23');
    const clauses = [{ kind: 'float' as const, unitNames: ['Step-down'], mostShiftsPerWeek: 2 }];
    const sunday = localDate('2026-11-29');
    expect(() => checkFloat('Step-down', sunday, { clauses }, [monday])).not.toThrow();
    expect(() => checkFloat('Step-down', sunday, { clauses }, [monday, monday])).toThrow(code('FLOAT_NOT_AGREED'));
    expect(() => checkFloat('Step-down', localDate('2026-11-30'), { clauses }, [monday, monday])).not.toThrow();
    expect(() => checkFloat('Surgery', monday, { clauses }, [])).toThrow(code('FLOAT_NOT_AGREED'));
    expect(() => checkFloat('Step-down', monday, { clauses: standardClauses(36) }, [])).toThrow();
    expect(() => checkFloat('Step-down', monday, { clauses: [] }, [])).toThrow();
  });

  it('is settled once it is no longer planned', () => {
    for (const state of ['worked', 'called_off', 'absent', 'cancelled'] as const) {
      expect(shiftLifecycle.move('planned', state)).toBe(state);
      expect(shiftLifecycle.isFinal(state)).toBe(true);
    }
  });
});

describe('a week of a placement', () => {
  const placement = { startsOn: localDate('2026-11-04'), endsOn: localDate('2026-11-17') };
  it('starts on a Monday and holds the days of the placement alone', () => {
    expect(workWeek(placement, localDate('2026-11-02'))).toMatchObject({ from: '2026-11-04', daysWith: 5, index: 0 });
    expect(workWeek(placement, localDate('2026-11-09'))).toMatchObject({ daysBefore: 5, daysWith: 12, index: 1 });
    expect(workWeek(placement, localDate('2026-11-16'))).toMatchObject({ daysBefore: 12, daysWith: 13, index: 2 });
  });
  it.each(['2026-11-03', '2026-10-26', '2026-11-23', '2026-11-04'])('is refused as (%s)', (day) =>
    expect(() => workWeek(placement, localDate(day))).toThrow(code('NOT_A_WEEK_OF_THE_PLACEMENT')),
  );
});
