import { contains, covers, dateRange, intersection, overlaps } from './date-range.js';
import { localDate } from './local-date.js';

const range = (from: string, until: string | null) =>
  dateRange(localDate(from), until === null ? null : localDate(until));

describe('a date range', () => {
  it('holds its first day and not the day on which it ends', () => {
    const year = range('2026-01-01', '2027-01-01');
    expect(covers(year, localDate('2025-12-31'))).toBe(false);
    expect(covers(year, localDate('2026-01-01'))).toBe(true);
    expect(covers(year, localDate('2026-12-31'))).toBe(true);
    expect(covers(year, localDate('2027-01-01'))).toBe(false);
  });

  it('refuses to be empty', () => {
    expect(() => range('2026-01-01', '2026-01-01')).toThrow(expect.objectContaining({ code: 'EMPTY_DATE_RANGE' }));
  });

  it('does not overlap the range that begins when it ends', () => {
    expect(overlaps(range('2026-01-01', '2026-02-01'), range('2026-02-01', '2026-03-01'))).toBe(false);
    expect(overlaps(range('2026-01-01', '2026-02-02'), range('2026-02-01', null))).toBe(true);
  });

  it('meets another in what both hold', () => {
    expect(intersection(range('2026-01-01', null), range('2025-01-01', '2026-02-01'))).toEqual(
      range('2026-01-01', '2026-02-01'),
    );
    expect(intersection(range('2026-01-01', '2026-02-01'), range('2026-02-01', null))).toBeNull();
  });

  it('contains what starts no earlier and ends no later', () => {
    expect(contains(range('2026-01-01', null), range('2026-01-01', '2030-01-01'))).toBe(true);
    expect(contains(range('2026-01-01', '2026-02-01'), range('2026-01-01', null))).toBe(false);
  });
});
