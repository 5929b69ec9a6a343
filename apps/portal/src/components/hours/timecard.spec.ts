import { decimalsOf, sumOfHours, sumOnCall } from './timecard.js';

const WEEK = [
  { kind: 'regular', hours: 12 },
  { kind: 'holiday', hours: 0.1 },
  { kind: 'on-call', hours: 3 },
  { kind: 'call-back', hours: 1.2 },
] as const;

describe('the hours of a statement', () => {
  it('are those at work: a call-back within the time on call is not told twice', () => {
    expect(sumOfHours(WEEK)).toBe(13.3);
    expect(sumOnCall(WEEK)).toBe(3);
  });

  it('have decimals in a column where one of them has', () => {
    expect(decimalsOf([{ hours: 12 }, { hours: null }])).toEqual({});
    expect(decimalsOf([{ hours: 12 }, { hours: 7.5 }])).toEqual({ minimumFractionDigits: 2 });
  });
});
