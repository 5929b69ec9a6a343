import type { Weakest } from '../confidence.js';
import type { Context } from '../context.js';
import { and, FALSE, not, or, TRUE, UNKNOWN, type Truth } from '../truth.js';
import type { Node } from './node.js';

const nothing = (): void => {};

export const ALWAYS: Node = { truth: () => TRUE, explain: nothing, rests: nothing };

const explainUnknown =
  (nodes: readonly Node[]): Node['explain'] =>
  (context, open) => {
    for (const node of nodes) if (node.truth(context) === UNKNOWN) node.explain(context, open);
  };

export const all = (nodes: readonly Node[]): Node => ({
  truth(context) {
    let truth: Truth = TRUE;
    for (const node of nodes) {
      truth = and(truth, node.truth(context));
      if (truth === FALSE) return FALSE;
    }
    return truth;
  },
  explain: explainUnknown(nodes),
  rests(context, weakest) {
    for (const node of nodes) node.rests(context, weakest);
  },
});

/** Rests on the first part that holds: one is enough. */
export const any = (nodes: readonly Node[]): Node => ({
  truth(context) {
    let truth: Truth = FALSE;
    for (const node of nodes) {
      truth = or(truth, node.truth(context));
      if (truth === TRUE) return TRUE;
    }
    return truth;
  },
  explain: explainUnknown(nodes),
  rests(context: Context, weakest: Weakest) {
    nodes.find((node) => node.truth(context) === TRUE)?.rests(context, weakest);
  },
});

export const negation = (node: Node): Node => ({
  truth: (context) => not(node.truth(context)),
  explain(context, open) {
    node.explain(context, open);
  },
  rests: nothing,
});
