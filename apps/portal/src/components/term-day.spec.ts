import { termDay } from './term-day.js';

const words = { day: (day: string) => `on ${day}`, lastDay: (day: string) => `before ${day}` };

describe('a day among the terms of a contract', () => {
  it('is told as it stands, but the end by its last day', () => {
    expect(termDay(words, 'startsOn', '2027-01-04')).toBe('on 2027-01-04');
    expect(termDay(words, 'endsOn', '2027-04-05')).toBe('before 2027-04-05');
  });

  it('is told from what is no day', () => {
    expect(termDay(words, 'shiftPattern', 'nights')).toBe('nights');
  });
});
