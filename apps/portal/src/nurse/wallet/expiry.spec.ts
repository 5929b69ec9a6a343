import { expiryOf } from './expiry.js';

describe('how a last good day stands', () => {
  it.each([
    [undefined, 'none'],
    [null, 'none'],
    ['2026-11-25', 'over'],
    ['2026-11-26', 'soon'],
    ['2027-02-24', 'soon'],
    ['2027-02-25', 'good'],
  ])('tells of %s on the 26th of November 2026: %s', (lastDay, stands) => {
    expect(expiryOf(lastDay, '2026-11-26')).toBe(stands);
  });
});
