import { typedTime, type TypedTime } from '../../components/hours/typed-time.js';
import { plannedIn, takenUp } from './hours-draft.js';

const planned = (day: string): TypedTime =>
  typedTime({
    ...{ localStartsAt: `2027-01-${day}T07:00-05:00`, localEndsAt: `2027-01-${day}T19:00-05:00`, breakMinutes: 30 },
    ...{ kind: 'regular', charge: false, shiftId: `shift of ${day}` },
  });
const [monday, tuesday] = [planned('04'), planned('05')];
const draftOf = (typed: unknown, version = 3) => ({ at: 0, version, typed });
const half = { entries: [{ ...monday, endsAt: '2027-01-04T20:15' }], note: 'late', planned: plannedIn([monday]) };

describe('hours that are half typed', () => {
  it('come back as they were typed', () => {
    expect(takenUp(draftOf(half), 3, [monday])).toEqual({ entries: half.entries, note: 'late' });
  });

  it('are followed by the shifts that ended since, and by none that was there before', () => {
    expect(takenUp(draftOf(half), 3, [monday, tuesday])?.entries).toEqual([...half.entries, tuesday]);
    const theirs = { ...half, entries: [{ ...monday, shiftId: null }] };
    expect(takenUp(draftOf(theirs), 3, [monday])?.entries).toEqual(theirs.entries);
  });

  it('do not come back to a week that has changed since', () => {
    expect(takenUp(draftOf(half), 4, [monday])).toBeNull();
    expect(takenUp(null, 3, [monday])).toBeNull();
  });

  it('are none where something else was kept', () => {
    const others = [null, {}, { ...half, note: 1 }, { ...half, entries: [{ ...monday, kind: 'sleep' }] }];
    for (const other of others) expect(takenUp(draftOf(other), 3, [monday])).toBeNull();
    expect(takenUp(draftOf({ ...half, entries: [{ ...monday, startsAt: null }] }), 3, [monday])).toBeNull();
  });
});
