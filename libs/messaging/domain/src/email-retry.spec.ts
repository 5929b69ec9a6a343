import { EMAIL_ATTEMPTS, emailPause } from './email-retry.js';

describe('the pause between attempts', () => {
  it('grows fourfold up to a bit more than four hours, of which half is certain', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => (emailPause(attempt, 1) as number) / 60_000)).toEqual([
      1, 4, 16, 64, 256, 256,
    ]);
    expect(emailPause(1, 0)).toBe(30_000);
  });

  it('ends with the last attempt', () => {
    expect(emailPause(EMAIL_ATTEMPTS - 1, 0)).not.toBeNull();
    expect(emailPause(EMAIL_ATTEMPTS, 0)).toBeNull();
  });
});
