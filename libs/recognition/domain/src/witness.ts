import { itemsOf } from './conditions/lists.js';
import type { Context } from './context.js';
import type { Outcome } from './evaluate.js';
import { TRUE } from './truth.js';

/** Binds the subject's item and those that the conditions found, before limits, needs, origin and openLaw are read. */
export const bindWitnesses = ({ version, witness }: Outcome, context: Context): void => {
  if (version.subject) context.items[version.subject.slot] = witness;
  for (const { found, slot } of version.witnesses) {
    let chosen: unknown;
    for (const item of itemsOf(context, found.list) ?? []) {
      context.items[found.slot] = item;
      if (found.where.truth(context) !== TRUE) continue;
      if (chosen === undefined || JSON.stringify(item) < JSON.stringify(chosen)) chosen = item;
    }
    context.items[slot] = chosen;
  }
};
