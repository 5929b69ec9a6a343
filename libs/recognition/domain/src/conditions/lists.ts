import { daysBetween, type LocalDate } from '@crossward/kernel';
import type { Context } from '../context.js';
import type { Bounds } from '../law/index.js';
import { FALSE, or, TRUE, UNKNOWN, type Truth } from '../truth.js';
import type { Node, Value } from './node.js';

/** Some items of a list of the nurse: the list's name, the slot of the bound item, and what is asked of it. */
export interface CompiledList {
  list: string;
  slot: number;
  where: Node;
}

export const itemsOf = (context: Context, list: string): readonly unknown[] | undefined =>
  (context.nurse as unknown as Record<string, unknown[] | undefined>)[list];

/** Asks after every item whose `where` is unknown, or after the list where it was left out. */
const explainItems =
  ({ list, slot, where }: CompiledList): Node['explain'] =>
  (context, open) => {
    const items = itemsOf(context, list);
    if (!items) return open.fact(list);
    for (const item of items) {
      context.items[slot] = item;
      if (where.truth(context) === UNKNOWN) where.explain(context, open);
    }
  };

export const exists = (from: CompiledList): Node => {
  const { list, slot, where } = from;
  return {
    truth(context) {
      const items = itemsOf(context, list);
      if (!items) return UNKNOWN;
      let truth: Truth = FALSE;
      for (const item of items) {
        context.items[slot] = item;
        truth = or(truth, where.truth(context));
        if (truth === TRUE) return TRUE;
      }
      return truth;
    },
    explain: explainItems(from),
    rests(context, weakest) {
      for (const item of itemsOf(context, list) ?? []) {
        context.items[slot] = item;
        if (where.truth(context) === TRUE) return where.rests(context, weakest);
      }
    },
  };
};

/** Where something between `least` and `most` stands to bounds: true or false only if all of it does. */
const bounded = (least: number, most: number, { atLeast = -Infinity, atMost = Infinity }: Bounds): Truth => {
  if (least >= atLeast && most <= atMost) return TRUE;
  return most < atLeast || least > atMost ? FALSE : UNKNOWN;
};

const restsOnHeld =
  ({ list, slot, where }: CompiledList): Node['rests'] =>
  (context, weakest) => {
    for (const item of itemsOf(context, list) ?? []) {
      context.items[slot] = item;
      if (where.truth(context) === TRUE) where.rests(context, weakest);
    }
  };

export const count = (from: CompiledList, bounds: Bounds): Node => ({
  truth(context) {
    const items = itemsOf(context, from.list);
    if (!items) return UNKNOWN;
    let least = 0;
    let most = 0;
    for (const item of items) {
      context.items[from.slot] = item;
      const truth = from.where.truth(context);
      if (truth === TRUE) least += 1;
      if (truth !== FALSE) most += 1;
    }
    return bounded(least, most, bounds);
  },
  explain: explainItems(from),
  rests: restsOnHeld(from),
});

interface Ranged {
  from?: LocalDate;
  until?: LocalDate;
}

/** What is summed: a field of the items, since a day, with at most `perDay` of it on any one day. */
export interface Summed {
  of: string;
  since: Value | undefined;
  perDay?: number;
}

export interface Share {
  least: number;
  most: number;
}

const NOTHING: Share = { least: 0, most: 0 };

/**
 * How much of an item's amount lies since `start` and by the day asked about. Of what straddles either day, only
 * `perDay` bounds how much can lie on the far side.
 */
export const shareOf = (
  item: Ranged,
  amount: number | undefined,
  start: LocalDate | undefined,
  on: LocalDate,
  perDay: number,
): Share => {
  const { from: began, until: ended } = item;
  if (began !== undefined && began > on) return NOTHING;
  if (start !== undefined && ended !== undefined && ended <= start) return NOTHING;
  if (amount === undefined) return { least: 0, most: Infinity };
  const early = start !== undefined && (began === undefined || began < start);
  const late = ended !== undefined && ended > on;
  if (!early && !late) return { least: amount, most: amount };
  const first = early ? start : began;
  const last = ended === undefined || late ? on : ended;
  const outside =
    (early ? (began === undefined ? Infinity : daysBetween(began, start)) : 0) + (late ? daysBetween(on, ended) : 0);
  const inside = first === undefined ? Infinity : Math.max(0, daysBetween(first, last));
  const elsewhere = perDay === Infinity ? amount : perDay * outside;
  return {
    least: Math.max(0, amount - elsewhere),
    most: perDay === Infinity ? amount : Math.min(amount, perDay * inside),
  };
};

/** Sum of a number over items, as bounds: true or false only where all of what it can be is. */
export const total = (from: CompiledList, { of, since, perDay = Infinity }: Summed, bounds: Bounds): Node => {
  const { list, slot, where } = from;
  const amountOf = (item: unknown): number | undefined => (item as Record<string, number | undefined>)[of];
  return {
    truth(context) {
      const items = itemsOf(context, list);
      const start = since?.read(context) as LocalDate | undefined;
      if (!items || (since && start === undefined)) return UNKNOWN;
      let least = 0;
      let most = 0;
      for (const item of items) {
        context.items[slot] = item;
        const truth = where.truth(context);
        if (truth === FALSE) continue;
        const share = shareOf(item as Ranged, amountOf(item), start, context.on, perDay);
        if (truth === TRUE) least += share.least;
        most += share.most;
      }
      return bounded(least, most, bounds);
    },
    explain(context, open) {
      const items = itemsOf(context, list);
      if (!items) return open.fact(list);
      const start = since?.read(context) as LocalDate | undefined;
      if (since && start === undefined) return since.explain(context, open);
      for (const item of items) {
        context.items[slot] = item;
        const truth = where.truth(context);
        if (truth === FALSE) continue;
        const { least, most } = shareOf(item as Ranged, amountOf(item), start, context.on, perDay);
        if (truth === UNKNOWN && most > 0) where.explain(context, open);
        // Amount not told, or lying on both sides of the day: the answer is the amount, told in two items.
        if (least < most) open.fact(`${list}.${of}`);
      }
    },
    rests: restsOnHeld(from),
  };
};
