import fc from 'fast-check';
import { afterQuietHours, nextDigestAt } from './delivery-time.js';

const quiet = (from: number, until: number, timeZone: string) => ({ quietHours: { from, until }, timeZone });
const after = (instant: string, ...hours: Parameters<typeof quiet>): string =>
  afterQuietHours(new Date(instant), quiet(...hours)).toISOString();
const digest = (instant: string, digestHour: number, timeZone: string): string =>
  nextDigestAt(new Date(instant), { digestHour, timeZone }).toISOString();

describe('quiet hours', () => {
  it('hold from their first minute to the last one before their end, over midnight too', () => {
    expect(after('2026-11-26T20:59:59.999Z', 22, 7, 'Europe/Paris')).toBe('2026-11-26T20:59:59.999Z');
    expect(after('2026-11-26T21:00:00Z', 22, 7, 'Europe/Paris')).toBe('2026-11-27T06:00:00.000Z');
    expect(after('2026-11-27T05:59:59Z', 22, 7, 'Europe/Paris')).toBe('2026-11-27T06:00:00.000Z');
    expect(after('2026-11-27T06:00:00Z', 22, 7, 'Europe/Paris')).toBe('2026-11-27T06:00:00.000Z');
  });

  it('may lie within one day', () => {
    expect(after('2026-11-26T13:30:00Z', 13, 15, 'UTC')).toBe('2026-11-26T15:00:00.000Z');
    expect(after('2026-11-26T15:30:00Z', 13, 15, 'UTC')).toBe('2026-11-26T15:30:00.000Z');
  });

  it('end by the clock on the wall in the nights in which it is changed', () => {
    // New York: from 2 to 3 on 8 March 2026, from 2 back to 1 on 1 November 2026.
    expect(after('2026-03-08T04:00:00Z', 22, 7, 'America/New_York')).toBe('2026-03-08T11:00:00.000Z');
    expect(after('2026-11-01T04:00:00Z', 22, 7, 'America/New_York')).toBe('2026-11-01T12:00:00.000Z');
  });

  it('that end in an hour that is skipped end an hour later', () => {
    expect(after('2026-03-08T06:30:00Z', 22, 2, 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });

  it('that end in an hour that comes twice end with the first, and do not put off into the past', () => {
    expect(after('2026-11-01T04:30:00Z', 22, 1, 'America/New_York')).toBe('2026-11-01T05:00:00.000Z');
    expect(after('2026-11-01T06:30:00Z', 22, 2, 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
  });

  it('never bring anything forward, and never put off by more than a day and an hour', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    const hour = fc.integer({ min: 0, max: 23 });
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    fc.assert(
      fc.property(instants, hour, hour, zones, (instant, from, until, timeZone) => {
        if (from === until) return;
        const late = afterQuietHours(instant, quiet(from, until, timeZone)).getTime() - instant.getTime();
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });
});

describe('the digest', () => {
  it('is the next one at its local hour, this instant included', () => {
    expect(digest('2026-11-26T06:00:00Z', 7, 'Europe/Paris')).toBe('2026-11-26T06:00:00.000Z');
    expect(digest('2026-11-26T06:00:00.001Z', 7, 'Europe/Paris')).toBe('2026-11-27T06:00:00.000Z');
  });

  it('keeps its hour on the wall when the clocks change', () => {
    expect(digest('2026-03-28T07:00:00Z', 7, 'Europe/Paris')).toBe('2026-03-29T05:00:00.000Z');
    expect(digest('2026-10-24T06:00:00Z', 7, 'Europe/Paris')).toBe('2026-10-25T06:00:00.000Z');
  });

  it('comes once in a night that has its hour twice, and an hour later in one that skips it', () => {
    expect(digest('2026-11-01T05:30:00.001Z', 1, 'America/New_York')).toBe('2026-11-02T06:00:00.000Z');
    expect(digest('2026-03-08T05:00:00Z', 2, 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });
});
