import { itemsOf } from './conditions/lists.js';
import type { Context } from './context.js';
import type { Outcome } from './evaluate.js';
import type { Witness } from './rules.js';
import { TRUE } from './truth.js';

/** The items that certainly are what a top-level `exists … as` asks for. */
export const witnessesOf = ({ found }: Witness, context: Context): unknown[] =>
  (itemsOf(context, found.list) ?? []).filter((item) => {
    context.items[found.slot] = item;
    return found.where.truth(context) === TRUE;
  });

/** Binds the subject's item and those that the conditions found, before limits, needs, origin and openLaw are read. */
export const bindWitnesses = ({ version, witness }: Outcome, context: Context): void => {
  if (version.subject) context.items[version.subject.slot] = witness;
  for (const one of version.witnesses) {
    let chosen: unknown;
    for (const item of witnessesOf(one, context)) {
      if (chosen === undefined || JSON.stringify(item) < JSON.stringify(chosen)) chosen = item;
    }
    context.items[one.slot] = chosen;
  }
};
