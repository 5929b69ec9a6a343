import { clockOf, typedClock } from './typed-clock.js';

describe('a time of the clock of the facility in a field', () => {
  it('stands there as the clock shows it', () => expect(typedClock('2026-11-01T01:30-05:00')).toBe('2026-11-01T01:30'));

  it('keeps its offset as long as nobody types another', () => {
    expect(clockOf('2026-11-01T01:30', '2026-11-01T01:30-05:00')).toBe('2026-11-01T01:30-05:00');
    expect(clockOf('2026-11-01T02:15', '2026-11-01T01:30-05:00')).toBe('2026-11-01T02:15');
  });
});
