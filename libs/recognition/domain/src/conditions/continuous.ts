import { daysBetween, type LocalDate } from '@crossward/kernel';
import type { Context } from '../context.js';
import { mover } from '../days.js';
import { FALSE, TRUE, UNKNOWN, type Truth } from '../truth.js';
import { itemsOf, type CompiledList } from './lists.js';
import type { Node, Value } from './node.js';

export interface Period {
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

/** The periods that certainly are, and that may be, what the list asks for, as far as they lie inside a window. */
const periodsIn = (
  { list, slot, where }: CompiledList,
  context: Context,
  start: LocalDate | undefined,
  end: LocalDate,
): { certain: Period[]; possible: Period[] } => {
  const certain: Period[] = [];
  const possible: Period[] = [];
  for (const item of itemsOf(context, list) ?? []) {
    context.items[slot] = item;
    const truth = where.truth(context);
    if (truth === FALSE) continue;
    const { from, until } = item as Partial<Period>;
    if (from === undefined) continue;
    const clipped = {
      from: start === undefined || from > start ? from : start,
      until: until !== undefined && until < end ? until : end,
    };
    if (clipped.from >= clipped.until) continue;
    possible.push(clipped);
    if (truth === TRUE) certain.push(clipped);
  }
  return { certain, possible };
};

/** What certain periods do is done; what the doubtful ones would have to do is unknown. */
const judged = ({ certain, possible }: ReturnType<typeof periodsIn>, does: (periods: Period[]) => boolean): Truth => {
  if (does(certain)) return TRUE;
  return possible.length > certain.length && does(possible) ? UNKNOWN : FALSE;
};

const explainPeriods =
  ({ list, slot, where }: CompiledList, end: Value): Node['explain'] =>
  (context, open) => {
    const items = itemsOf(context, list);
    if (!items) return open.fact(list);
    if (end.read(context) === undefined) return end.explain(context, open);
    for (const item of items) {
      context.items[slot] = item;
      if (where.truth(context) === UNKNOWN) where.explain(context, open);
    }
  };

const restsOnPeriods =
  ({ list, slot, where }: CompiledList): Node['rests'] =>
  (context, weakest) => {
    for (const item of itemsOf(context, list) ?? []) {
      context.items[slot] = item;
      if (where.truth(context) === TRUE) where.rests(context, weakest);
    }
  };

/** Consecutive practice, as acquired rights ask for it: `years` in one piece inside the `withinYears` before a day. */
export const continuous = (
  from: CompiledList,
  { years, withinYears, endingAt }: { years: number; withinYears: number; endingAt: Value },
): Node => {
  const addYears = mover({ years }, 1);
  const windowStart = mover({ years: withinYears }, -1);
  return {
    truth(context) {
      const end = endingAt.read(context) as LocalDate | undefined;
      if (!itemsOf(context, from.list) || end === undefined) return UNKNOWN;
      return judged(periodsIn(from, context, windowStart(end), end), (periods) => hasStretch(periods, addYears));
    },
    explain: explainPeriods(from, endingAt),
    rests: restsOnPeriods(from),
  };
};

/** Days of the periods together; what overlaps counts once. */
const daysCovered = (periods: Period[]): number => {
  periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let days = 0;
  let covered: LocalDate | undefined;
  for (const { from, until } of periods) {
    const start = covered !== undefined && covered > from ? covered : from;
    if (until <= start) continue;
    days += daysBetween(start, until);
    covered = until;
  }
  return days;
};

/**
 * Practice of `years` in all, whatever lies between the pieces. In one piece the calendar counts; pieces have to reach as
 * many days as so many years can have, so that a leap year never makes the difference in the nurse's favour.
 */
export const lastingFor = (years: number): ((periods: Period[]) => boolean) => {
  const addYears = mover({ years }, 1);
  const most = Math.ceil(years * 365.25);
  return (periods) => hasStretch(periods, addYears) || daysCovered(periods) >= most;
};

/** The same by a day, of the items that a list asks for. */
export const lasting = (from: CompiledList, { years, endingAt }: { years: number; endingAt: Value }): Node => {
  const does = lastingFor(years);
  return {
    truth(context) {
      const end = endingAt.read(context) as LocalDate | undefined;
      if (!itemsOf(context, from.list) || end === undefined) return UNKNOWN;
      return judged(periodsIn(from, context, undefined, end), does);
    },
    explain: explainPeriods(from, endingAt),
    rests: restsOnPeriods(from),
  };
};
