import { ageOf } from './age.js';

describe('an age', () => {
  it.each([
    [0.4, 0, 'second'],
    [59.9, 59, 'second'],
    [60, 1, 'minute'],
    [3_599, 59, 'minute'],
    [3_600, 1, 'hour'],
    [200_000, 2, 'day'],
  ] as const)('of %s seconds is told in the largest whole unit', (seconds, value, unit) => {
    expect(ageOf(seconds)).toEqual({ value, unit });
  });
});
