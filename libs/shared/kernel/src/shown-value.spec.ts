import { jurisdictionCode } from './jurisdiction.js';
import { localDate } from './local-date.js';
import { shownValue } from './shown-value.js';

describe('a value in a message', () => {
  it('is its first 40 characters', () => {
    expect(['x'.repeat(50), 7, null, undefined, true].map(shownValue)).toEqual([
      'x'.repeat(40),
      '7',
      'null',
      'undefined',
      'true',
    ]);
  });

  it.each([[{ toString: 1 }], [[{ toString: null }]], [Object.create(null) as object]])(
    'is only named when it cannot be told as text',
    (value) => {
      expect(shownValue(value)).toMatch(/^(an object|a list)$/);
      expect(() => localDate(value)).toThrow(/is not a day of the calendar/);
      expect(() => jurisdictionCode(value)).toThrow(/is not an ISO 3166 code/);
    },
  );
});
