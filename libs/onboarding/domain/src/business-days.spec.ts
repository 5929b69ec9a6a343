import { localDate, weekday, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import {
  addBusinessDays,
  businessDaysBetween,
  finishAfter,
  onOrAfter,
  onOrBefore,
  startBefore,
} from './business-days.js';

const day = (raw: string): LocalDate => localDate(raw);
// Canada Day 2026 is Wednesday, 1 July.
const closed = new Set<string>(['2026-07-01']);
const isBusinessDay = (on: LocalDate): boolean => weekday(on) <= 5 && !closed.has(on);

describe('business days', () => {
  it('jump over the weekend: one business day after Friday is Monday', () => {
    expect(addBusinessDays(day('2026-06-26'), 1, isBusinessDay)).toBe('2026-06-29');
  });

  it('jump over a public holiday in the middle of the week', () => {
    expect(addBusinessDays(day('2026-06-30'), 1, isBusinessDay)).toBe('2026-07-02');
    expect(addBusinessDays(day('2026-07-02'), -1, isBusinessDay)).toBe('2026-06-30');
  });

  it('count from a Saturday as from the Friday before', () => {
    expect(addBusinessDays(day('2026-06-27'), 1, isBusinessDay)).toBe('2026-06-29');
    expect(addBusinessDays(day('2026-06-26'), 1, isBusinessDay)).toBe('2026-06-29');
  });

  it('are themselves the nearest business day in both directions, and a weekend is not', () => {
    expect(onOrBefore(day('2026-06-29'), isBusinessDay)).toBe('2026-06-29');
    expect(onOrBefore(day('2026-06-28'), isBusinessDay)).toBe('2026-06-26');
    expect(onOrAfter(day('2026-06-28'), isBusinessDay)).toBe('2026-06-29');
    expect(onOrAfter(day('2026-07-01'), isBusinessDay)).toBe('2026-07-02');
  });

  it('between two days count the later and not the earlier, and are negative backwards', () => {
    expect(businessDaysBetween(day('2026-06-30'), day('2026-07-02'), isBusinessDay)).toBe(1);
    expect(businessDaysBetween(day('2026-07-02'), day('2026-06-30'), isBusinessDay)).toBe(-1);
    expect(businessDaysBetween(day('2026-07-02'), day('2026-07-02'), isBusinessDay)).toBe(0);
  });

  it('make calendar days end on a business day: forwards on the next, backwards on the last', () => {
    const threeDays = { days: 3, unit: 'calendar' } as const;
    expect(finishAfter(day('2026-06-24'), threeDays, isBusinessDay)).toBe('2026-06-29');
    expect(startBefore(day('2026-06-30'), threeDays, isBusinessDay)).toBe('2026-06-26');
  });

  it('refuse a calendar in which nobody ever works, instead of searching for ever', () => {
    expect(() => onOrAfter(day('2026-06-28'), () => false)).toThrow(/no business day within/);
  });

  it('the latest start is exact: begun then, work is done by the due day; begun a business day later, it is not', () => {
    const days = fc
      .integer({ min: 0, max: 3000 })
      .map((offset) => addBusinessDays(day('2026-01-01'), offset, isBusinessDay));
    const durations = fc.record({
      days: fc.integer({ min: 1, max: 120 }),
      unit: fc.constantFrom('business' as const, 'calendar' as const),
    });
    fc.assert(
      fc.property(days, durations, (due, duration) => {
        const start = startBefore(due, duration, isBusinessDay);
        const tooLate = addBusinessDays(start, 1, isBusinessDay);
        expect(finishAfter(start, duration, isBusinessDay) <= due).toBe(true);
        expect(finishAfter(tooLate, duration, isBusinessDay) > due).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
