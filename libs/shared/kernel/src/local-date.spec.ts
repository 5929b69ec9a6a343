import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dayIn,
  daysBetween,
  isLocalDate,
  localDate,
  weekday,
  type LocalDate,
} from './local-date.js';

const day = (raw: string): LocalDate => localDate(raw);
const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as LocalDate);

describe('localDate', () => {
  it.each([
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '30.2.2025',
    '2025-2-3',
    '2025-02-03T00:00:00Z',
    '',
    null,
    20250203,
  ])('refuses %p and says how to write a day', (raw) => {
    expect(() => localDate(raw, 'on')).toThrow(expect.objectContaining({ code: 'IMPOSSIBLE_DATE', kind: 'invalid' }));
  });

  it('agrees with the calendar on every day of eight hundred years, and on no other', () => {
    for (let year = 1600; year < 2400; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const raw = [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
          const at = new Date(`${raw}T00:00:00Z`);
          const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(raw);
          if (isLocalDate(raw) !== exists) throw new Error(raw);
        }
      }
    }
  });

  it('knows leap days', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(isLocalDate('2023-02-29')).toBe(false);
    expect(isLocalDate('1900-02-29')).toBe(false);
    expect(isLocalDate('2000-02-29')).toBe(true);
  });
});

describe('calendar arithmetic', () => {
  it('clamps a month to its end', () => {
    expect(addMonths(day('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('orders days as strings do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it('names Sunday 7', () => {
    expect(weekday(day('2026-11-22'))).toBe(7);
    expect(weekday(day('2026-11-23'))).toBe(1);
  });

  it('gives the local day of an instant on both sides of midnight', () => {
    const instant = new Date('2026-03-01T04:59:59Z');
    expect(dayIn(instant, 'America/Detroit')).toBe('2026-02-28');
    expect(dayIn(new Date('2026-03-01T05:00:00Z'), 'America/Detroit')).toBe('2026-03-01');
    expect(dayIn(instant, 'Australia/Sydney')).toBe('2026-03-01');
  });
});
