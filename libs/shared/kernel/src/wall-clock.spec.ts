import { instantAt, wallClockAt } from './wall-clock.js';

describe('what clocks of a place show', () => {
  it.each([
    ['2026-03-29T07:00', 'Europe/Paris', '2026-03-29T05:00:00.000Z'],
    ['2026-03-28T19:00', 'Europe/Paris', '2026-03-28T18:00:00.000Z'],
    ['2026-11-01T01:30-04:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T01:30-05:00', 'America/New_York', '2026-11-01T06:30:00.000Z'],
    ['2026-11-01T06:30Z', 'America/New_York', '2026-11-01T06:30:00.000Z'],
  ])('is one instant (%s in %s)', (raw, zone, instant) => expect(instantAt(raw, zone).toISOString()).toBe(instant));

  it.each([
    ['2026-03-29T02:30', 'Europe/Paris'],
    ['2026-11-01T01:30', 'America/New_York'],
    ['2026-11-01T01:30-07:00', 'America/New_York'],
    ['2026-02-30T10:00', 'Europe/Paris'],
    ['2026-02-28T24:30', 'Europe/Paris'],
    ['2026-02-28', 'Europe/Paris'],
  ])('is refused where it is skipped, shown twice or never (%s in %s)', (raw, zone) =>
    expect(() => instantAt(raw, zone)).toThrow(expect.objectContaining({ code: 'NO_SUCH_TIME' })),
  );

  it('comes back with the offset of the day', () => {
    expect(wallClockAt(new Date('2026-11-01T06:30:00Z'), 'America/New_York')).toBe('2026-11-01T01:30-05:00');
    expect(wallClockAt(new Date('2026-03-29T05:00:00Z'), 'Europe/Paris')).toBe('2026-03-29T07:00+02:00');
  });
});
