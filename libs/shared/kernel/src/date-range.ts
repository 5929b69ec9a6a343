import { DomainError } from './domain-error.js';
import { earlier, later, type LocalDate } from './local-date.js';

/** Half-open: `from` is the first day, `until` the first day that no longer belongs; `null` means no end. */
export interface DateRange {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export const dateRange = (from: LocalDate, until: LocalDate | null): DateRange => {
  if (until !== null && until <= from) {
    throw new DomainError({
      kind: 'invalid',
      code: 'EMPTY_DATE_RANGE',
      message: `The range from (${from}) until (${until}) holds no day.`,
      nextStep: '`until` is the first day after the range: give a day later than `from`.',
      facts: { from, until },
    });
  }
  return { from, until };
};

export const covers = (range: DateRange, day: LocalDate): boolean =>
  range.from <= day && (range.until === null || day < range.until);

export const overlaps = (a: DateRange, b: DateRange): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

export const contains = (outer: DateRange, inner: DateRange): boolean =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until));

export const intersection = (a: DateRange, b: DateRange): DateRange | null => {
  if (!overlaps(a, b)) return null;
  const until = a.until === null ? b.until : b.until === null ? a.until : earlier(a.until, b.until);
  return { from: later(a.from, b.from), until };
};
