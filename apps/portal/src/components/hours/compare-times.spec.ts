import { compareTimes } from './compare-times.js';
import type { StatedTime } from './timecard.js';

const time = (day: string, changes: Partial<StatedTime> = {}): StatedTime => ({
  ...{ startsAt: `2027-01-${day}T12:00:00.000Z`, endsAt: `2027-01-${day}T20:00:00.000Z`, breakMinutes: 30, hours: 7.5 },
  ...{ localStartsAt: `2027-01-${day}T07:00-05:00`, localEndsAt: `2027-01-${day}T15:00-05:00` },
  ...({ kind: 'regular', charge: false, shiftId: null } as const),
  ...changes,
});
const differs = (before: StatedTime[], after: StatedTime[]) =>
  compareTimes(before, after).times.map((compared) => compared.differs);

describe('what one side says beside what the other said', () => {
  it('differs nowhere where it is the same', () => expect(differs([time('04')], [time('04')])).toEqual([[]]));

  it('differs in the parts that are another', () => {
    const later = time('04', { endsAt: '2027-01-04T21:00:00.000Z', kind: 'holiday' });
    expect(differs([time('04'), time('05')], [later, time('05', { breakMinutes: 0 })])).toEqual([
      ['endsAt', 'kind'],
      ['breakMinutes'],
    ]);
  });

  it('follows a shift wherever it was moved to', () => {
    const moved = time('06', { shiftId: 'a' });
    expect(differs([time('04', { shiftId: 'a' })], [moved])).toEqual([['startsAt', 'endsAt']]);
  });

  it('names what came and what went', () => {
    const { times, leftOut } = compareTimes([time('04'), time('05')], [time('05'), time('06')]);
    expect(times.map((compared) => compared.differs)).toEqual([[], 'added']);
    expect(leftOut).toEqual([time('04')]);
  });

  it('takes time on call and the call-back within it for two things', () => {
    const onCall = time('04', { kind: 'on-call' });
    const calledBack = time('04', { kind: 'call-back', startsAt: '2027-01-04T13:00:00.000Z' });
    expect(differs([onCall], [onCall, calledBack])).toEqual([[], 'added']);
  });
});
