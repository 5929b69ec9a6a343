import { begunWeeks, mondayOf, nextDay } from './weeks.js';

const placement = { startsOn: '2027-01-06', endsOn: '2027-01-26' };

describe('the weeks of an assignment', () => {
  it('begin on Mondays, with the one in which it starts', () => {
    expect(['2027-01-03', '2027-01-04', '2027-01-10'].map(mondayOf)).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-04',
    ]);
  });

  it('are there once they have begun, newest first', () => {
    expect(begunWeeks(placement, '2027-01-05')).toEqual([]);
    expect(begunWeeks(placement, '2027-01-06')).toEqual(['2027-01-04']);
    expect(begunWeeks(placement, '2027-01-18')).toEqual(['2027-01-18', '2027-01-11', '2027-01-04']);
  });

  it('end with the last day that belongs to it', () => {
    expect(begunWeeks(placement, '2027-03-01')).toHaveLength(4);
    expect(begunWeeks({ ...placement, endsOn: '2027-01-25' }, '2027-03-01')).toHaveLength(3);
  });
});

it('the next day has the same clock, also over the end of a month', () => {
  expect(nextDay('2027-01-31T19:00')).toBe('2027-02-01T19:00');
});
