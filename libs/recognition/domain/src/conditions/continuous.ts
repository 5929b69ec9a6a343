import type { LocalDate } from '@crossward/kernel';
import { mover } from '../days.js';
import { FALSE, TRUE, UNKNOWN } from '../truth.js';
import { itemsOf, type CompiledList } from './lists.js';
import type { Node, Value } from './node.js';

interface Period {
  from: LocalDate;
  until: LocalDate;
}

/** Is there a stretch without a gap of at least `years` inside the window? Periods that touch are one. */
const hasStretch = (periods: Period[], addYears: (day: LocalDate) => LocalDate): boolean => {
  periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let from: LocalDate | undefined;
  let until: LocalDate | undefined;
  for (const period of periods) {
    if (from === undefined || until === undefined || period.from > until) ({ from, until } = period);
    else if (period.until > until) until = period.until;
    if (addYears(from) <= until) return true;
  }
  return false;
};

/** Consecutive practice, as acquired rights ask for it: `years` in one piece inside the `withinYears` before a day. */
export const continuous = (
  { list, slot, where }: CompiledList,
  { years, withinYears, endingAt }: { years: number; withinYears: number; endingAt: Value },
): Node => {
  const addYears = mover({ years }, 1);
  const windowStart = mover({ years: withinYears }, -1);
  return {
    truth(context) {
      const items = itemsOf(context, list);
      const end = endingAt.read(context) as LocalDate | undefined;
      if (!items || end === undefined) return UNKNOWN;
      const start = windowStart(end);
      const certain: Period[] = [];
      const possible: Period[] = [];
      for (const item of items) {
        context.items[slot] = item;
        const truth = where.truth(context);
        if (truth === FALSE) continue;
        const { from, until } = item as Partial<Period>;
        if (from === undefined) continue;
        const clipped = { from: from > start ? from : start, until: until !== undefined && until < end ? until : end };
        if (clipped.from >= clipped.until) continue;
        possible.push(clipped);
        if (truth === TRUE) certain.push(clipped);
      }
      if (hasStretch(certain, addYears)) return TRUE;
      return possible.length === certain.length ? FALSE : hasStretch(possible, addYears) ? UNKNOWN : FALSE;
    },
    explain(context, open) {
      const items = itemsOf(context, list);
      if (!items) return open.fact(list);
      if (endingAt.read(context) === undefined) return endingAt.explain(context, open);
      for (const item of items) {
        context.items[slot] = item;
        if (where.truth(context) === UNKNOWN) where.explain(context, open);
      }
    },
    rests(context, weakest) {
      for (const item of itemsOf(context, list) ?? []) {
        context.items[slot] = item;
        if (where.truth(context) === TRUE) where.rests(context, weakest);
      }
    },
  };
};
