import { fixedClock, sequentialIds } from './sources.js';

describe('fixedClock', () => {
  it('stands still until it is told otherwise', () => {
    const clock = fixedClock('2026-11-22T23:30:00Z');
    expect(clock.now()).toEqual(clock.now());
    clock.advance(30 * 60_000);
    expect(clock.now().toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect([clock.today(), clock.today('America/Toronto')]).toEqual(['2026-11-23', '2026-11-22']);
  });
});

describe('sequentialIds', () => {
  it('counts in UUIDs', () => {
    const ids = sequentialIds();
    expect([ids.next(), ids.next()]).toEqual([
      '00000000-0000-7000-8000-000000000001',
      '00000000-0000-7000-8000-000000000002',
    ]);
  });
});
