import type { LocalDate } from '@crossward/kernel';
import { effectiveDayOf, type EffectiveDayGiven } from './effective-day.js';

const TODAY = '2027-03-31' as LocalDate;
const day = (text: string): LocalDate => text as LocalDate;
const LATE = { lateReason: 'The ward told us by telephone.' };

const outcome = (given: EffectiveDayGiven, since = '2027-01-04'): string => {
  try {
    const { effectiveOn, lateReason } = effectiveDayOf(given, { since: day(since), today: TODAY });
    return `${effectiveOn} ${lateReason === null ? 'in time' : 'late'}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the day from which a change holds', () => {
  it('is today unless told, and today needs no reason', () => {
    expect(outcome({})).toBe('2027-03-31 in time');
    expect(outcome({ effectiveOn: TODAY })).toBe('2027-03-31 in time');
    expect(outcome({ effectiveOn: TODAY, ...LATE })).toBe('2027-03-31 in time');
  });

  it('needs a reason from the day before on', () => {
    expect(outcome({ effectiveOn: day('2027-03-30') })).toBe('LATE_REASON_MISSING');
    expect(outcome({ effectiveOn: day('2027-03-30'), lateReason: ' \n' })).toBe('LATE_REASON_MISSING');
    expect(outcome({ effectiveOn: day('2027-03-30'), ...LATE })).toBe('2027-03-30 late');
  });

  it('lies at most 30 days back', () => {
    expect(outcome({ effectiveOn: day('2027-03-01'), ...LATE })).toBe('2027-03-01 late');
    expect(outcome({ effectiveOn: day('2027-02-28'), ...LATE })).toBe('EFFECTIVE_DAY_INVALID');
  });

  it('lies not before the stage that it ends, and never ahead', () => {
    expect(outcome({ effectiveOn: day('2027-03-20'), ...LATE }, '2027-03-20')).toBe('2027-03-20 late');
    expect(outcome({ effectiveOn: day('2027-03-19'), ...LATE }, '2027-03-20')).toBe('EFFECTIVE_DAY_INVALID');
    expect(outcome({ effectiveOn: day('2027-04-01'), ...LATE })).toBe('EFFECTIVE_DAY_INVALID');
  });

  it('is today even where the record of the stage is of another time zone, which already has tomorrow', () => {
    expect(outcome({}, '2027-04-01')).toBe('2027-03-31 in time');
    expect(outcome({ effectiveOn: TODAY }, '2027-04-01')).toBe('2027-03-31 in time');
  });
});
