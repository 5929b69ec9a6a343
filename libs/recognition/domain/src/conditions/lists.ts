import type { LocalDate } from '@crossward/kernel';
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

/** Sum of a number over items. What began before `since` counts for something between nothing and all of it. */
export const total = (from: CompiledList, of: string, since: Value | undefined, bounds: Bounds): Node => {
  const { list, slot, where } = from;
  return {
    truth(context) {
      const items = itemsOf(context, list);
      if (!items) return UNKNOWN;
      const start = since?.read(context) as LocalDate | undefined;
      if (since && start === undefined) return UNKNOWN;
      let least = 0;
      let most = 0;
      for (const item of items) {
        context.items[slot] = item;
        const truth = where.truth(context);
        const { from: began, until: ended } = item as Ranged;
        if (truth === FALSE || (began !== undefined && began > context.on)) continue;
        if (start !== undefined && ended !== undefined && ended <= start) continue;
        const amount = (item as Record<string, unknown>)[of] as number | undefined;
        const whole =
          truth === TRUE &&
          (start === undefined || (began !== undefined && began >= start)) &&
          (ended === undefined || ended <= context.on);
        if (whole) least += amount ?? 0;
        most += amount ?? Infinity;
      }
      return bounded(least, most, bounds);
    },
    explain(context, open) {
      const items = itemsOf(context, list);
      if (!items) return open.fact(list);
      if (since && since.read(context) === undefined) since.explain(context, open);
      for (const item of items) {
        context.items[slot] = item;
        const truth = where.truth(context);
        if (truth === UNKNOWN) where.explain(context, open);
        else if (truth === TRUE && (item as Record<string, unknown>)[of] === undefined) open.fact(`${list}.${of}`);
        else if (truth === TRUE) open.fact(`${list}.from`);
      }
    },
    rests: restsOnHeld(from),
  };
};
