import type { LocalDate } from '@crossward/kernel';

/** Half-open: the first day, and the first that no longer belongs. Text compares as days do. */
export interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export const FIRST_DAY = '0001-01-01' as LocalDate;
/** After every day of the calendar. */
export const NEVER = '9999-12-31' as LocalDate;
export const EVER: Days = { from: FIRST_DAY, until: NEVER };

const byStart = (a: Days, b: Days): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Sorted and apart: what touches or overlaps becomes one. */
export const union = (parts: readonly Days[]): Days[] => {
  const apart: Days[] = [];
  for (const part of [...parts].sort(byStart)) {
    if (part.from >= part.until) continue;
    const last = apart.at(-1);
    if (last && part.from <= last.until) {
      if (part.until > last.until) apart[apart.length - 1] = { from: last.from, until: part.until };
    } else apart.push(part);
  }
  return apart;
};

export const intersection = (parts: readonly Days[], within: readonly Days[]): Days[] =>
  union(
    parts.flatMap((a) =>
      within.flatMap((b) => {
        const from = a.from > b.from ? a.from : b.from;
        const until = a.until < b.until ? a.until : b.until;
        return from < until ? [{ from, until }] : [];
      }),
    ),
  );

/** Where two stepwise histories differ; `boundaries` are all days on which either may change. */
export const differing = (
  boundaries: Iterable<LocalDate>,
  base: (on: LocalDate) => unknown,
  head: (on: LocalDate) => unknown,
): Days[] => {
  const days = [...new Set([FIRST_DAY, ...boundaries])].sort();
  return union(
    days.flatMap((from, index) =>
      base(from) === head(from) ? [] : [{ from, until: days[index + 1] ?? NEVER } satisfies Days],
    ),
  );
};
