import { runningOut, type Placement } from './running-out.js';

const placement = { id: 'p', startsOn: '2027-03-01', endsOn: '2027-06-01' } as Placement;
const item = (goodUntil: string | null) => ({
  requirement: `licence-${goodUntil ?? 'open'}`,
  kind: 'licence' as const,
  licence: null,
  label: 'Licence',
  state: 'established' as const,
  goodUntil,
  simulated: false,
  verificationId: 'v',
});
const uncovered = (goodUntil: string | null): number[] =>
  runningOut([{ placement, items: [item(goodUntil)] }]).map(({ uncoveredDays }) => uncoveredDays);

describe('what runs out during an assignment', () => {
  it('is not what is good on its last day', () => expect(uncovered('2027-05-31')).toEqual([]));
  it('is what ends one day before', () => expect(uncovered('2027-05-30')).toEqual([1]));
  it('leaves the whole assignment uncovered where it ends before its start', () =>
    expect(uncovered('2027-01-31')).toEqual([92]));
  it('is not what has no end', () => expect(uncovered(null)).toEqual([]));
  it('comes with the earliest end first', () => {
    const items = [item('2027-05-01'), item('2027-04-01')];
    expect(runningOut([{ placement, items }]).map((each) => each.item.goodUntil)).toEqual(['2027-04-01', '2027-05-01']);
  });
});
