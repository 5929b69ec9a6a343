import fc from 'fast-check';
import { FAILING_AT_MOST_MS, isTakenForDead, nextAttemptAt, RETRY_PAUSES_MS, retryAfterMs } from './retry-schedule.js';

const AT = new Date('2026-11-26T12:00:00.000Z');
const after = (failed: number, random: number, patience: number | null = null): number | null => {
  const next = nextAttemptAt(failed, AT, { random, retryAfterMs: patience });
  return next && next.getTime() - AT.getTime();
};

describe('the schedule of retries', () => {
  it('pauses 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, and then no more', () => {
    const hours = [5 / 3_600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24, null];
    expect(hours.map((_, n) => after(n + 1, 0))).toEqual(hours.map((h) => h && Math.round(h * 3_600_000)));
  });

  it('spreads each pause over a fifth of it and never shortens it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (failed, random) => {
        const pause = RETRY_PAUSES_MS[failed - 1]!;
        const actual = after(failed, random)!;
        return actual >= pause && actual <= Math.round(pause * 1.2);
      }),
    );
  });

  it('waits longer when the receiver asks, but no longer than a day, and not shorter', () => {
    expect(after(1, 0, 60_000)).toBe(60_000);
    expect(after(1, 0, 1_000)).toBe(5_000);
    expect(after(1, 0, 90_000_000)).toBe(86_400_000);
    expect(after(10, 0, 60_000)).toBeNull();
  });

  it('reads Retry-After as seconds or as a date, and nothing else', () => {
    expect(retryAfterMs('120', AT)).toBe(120_000);
    expect(retryAfterMs('Thu, 26 Nov 2026 12:01:00 GMT', AT)).toBe(60_000);
    expect(retryAfterMs('Thu, 26 Nov 2026 11:00:00 GMT', AT)).toBe(0);
    expect([retryAfterMs('soon', AT), retryAfterMs(undefined, AT)]).toEqual([null, null]);
  });

  it('takes an endpoint for dead at three days, not a millisecond sooner', () => {
    const since = (ms: number) => isTakenForDead(new Date(AT.getTime() - ms), AT);
    expect([since(FAILING_AT_MOST_MS - 1), since(FAILING_AT_MOST_MS), isTakenForDead(null, AT)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
