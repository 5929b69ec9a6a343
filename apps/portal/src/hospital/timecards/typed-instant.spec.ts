import { typedInstant } from './typed-instant.js';

describe('an instant in a field', () => {
  it('comes back to the minute whatever the time zone', () => {
    for (const instant of ['2027-01-04T19:00:00.000Z', '2027-07-31T23:59:00.000Z'])
      expect(new Date(typedInstant(instant)).toISOString()).toBe(instant);
  });
});
