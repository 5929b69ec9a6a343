import type { Reason } from '@crossward/contracts';
import type { Context } from './context.js';
import { itemsOf } from './conditions/lists.js';
import type { PlacedRule } from './placed.js';
import type { NamedNode, Rule, RuleVersion, Subject } from './rules.js';
import { reasonFor, reasonForBar } from './reasons.js';
import { and, FALSE, not, or, TRUE, UNKNOWN, type Truth } from './truth.js';

/** What one arrangement comes to for one query. */
export interface Outcome {
  rule: Rule;
  version: RuleVersion;
  /** Whether the arrangement applies at all: in force, selected, conditions hold, no bar. */
  applies: Truth;
  /** Whether its right is already in effect. */
  right: Truth;
  /** The item that comes closest to what the subject asks for; undefined without subject or items. */
  witness: unknown;
}

/** The truth that counts for the arrangement: a bar stands in its way where it holds. */
const counts = ({ bar }: NamedNode, truth: Truth): Truth => (bar ? not(truth) : truth);

const tell = ({ bar, reasons }: NamedNode, truth: Truth): Reason =>
  bar ? reasonForBar(reasons, truth) : reasonFor(reasons, truth);

/** The weakest of the conditions that speak of the subject, or of those that do not. */
const weakestOf = (conditions: readonly NamedNode[], context: Context, ofSubject: boolean): Truth => {
  let truth: Truth = TRUE;
  for (const condition of conditions) {
    if (condition.ofSubject !== ofSubject) continue;
    truth = and(truth, counts(condition, condition.node.truth(context)));
    if (truth === FALSE) return FALSE;
  }
  return truth;
};

/** How one item stands to the subject and to every condition that speaks of it. */
interface Standing {
  item: unknown;
  where: Truth;
  truth: Truth;
  right: Truth;
  held: number;
  truths: Truth[];
}

const standingOf = (item: unknown, where: Truth, version: RuleVersion, context: Context): Standing => {
  const truths: Truth[] = [];
  let truth = where;
  let held = 0;
  for (const condition of version.conditions) {
    if (!condition.ofSubject) continue;
    const own = condition.node.truth(context);
    const counted = counts(condition, own);
    truths.push(own);
    truth = and(truth, counted);
    held += counted;
  }
  const right = truth === FALSE ? FALSE : and(truth, weakestOf(version.rightWhen, context, true));
  return { item, where, truth, right, held, truths };
};

/** After every day, so that an item without an end comes last. */
const NEVER = '9999-12-31';

const endOf = (item: unknown): string => {
  const { expiresOn, until } = item as { expiresOn?: string; until?: string };
  return expiresOn ?? until ?? NEVER;
};

/**
 * Of two that serve alike the one that lasts longer; then ties are broken by the item's own text, so that the order of
 * a list changes nothing.
 */
const better = (a: Standing, b: Standing): boolean => {
  if (a.truth !== b.truth) return a.truth > b.truth;
  if (a.right !== b.right) return a.right > b.right;
  if (a.held !== b.held) return a.held > b.held;
  const [endOfA, endOfB] = [endOf(a.item), endOf(b.item)];
  if (endOfA !== endOfB) return endOfA > endOfB;
  return JSON.stringify(a.item) < JSON.stringify(b.item);
};

interface Held {
  truth: Truth;
  right: Truth;
  witness: unknown;
}

/** Tells the subject's own reason and the conditions of the item that comes closest. */
const evaluateSubject = (subject: Subject, version: RuleVersion, context: Context, reasons: Reason[]): Held => {
  const items = itemsOf(context, subject.list);
  let best: Standing | undefined;
  let truth: Truth = FALSE;
  let right: Truth = FALSE;
  for (const item of items ?? []) {
    context.items[subject.slot] = item;
    const where = subject.where.truth(context);
    if (where === FALSE) continue;
    const standing = standingOf(item, where, version, context);
    truth = or(truth, standing.truth);
    right = or(right, standing.right);
    if (best === undefined || better(standing, best)) best = standing;
  }
  if (best === undefined) {
    const none = items ? FALSE : UNKNOWN;
    reasons.push(reasonFor(subject.reasons, none));
    return { truth: none, right: none, witness: undefined };
  }
  context.items[subject.slot] = best.item;
  reasons.push(reasonFor(subject.reasons, best.where));
  let index = 0;
  for (const condition of version.conditions) {
    if (condition.ofSubject) reasons.push(tell(condition, best.truths[index++] as Truth));
  }
  return { truth, right, witness: best.item };
};

/** Evaluates the conditions of a version that is in force, and tells a reason for each. */
const evaluateConditions = (version: RuleVersion, context: Context, reasons: Reason[]): Held => {
  const { subject, conditions, rightWhen } = version;
  const ofSubject = subject ? evaluateSubject(subject, version, context, reasons) : undefined;
  let truth: Truth = ofSubject?.truth ?? TRUE;
  for (const condition of conditions) {
    if (condition.ofSubject) continue;
    const own = condition.node.truth(context);
    reasons.push(tell(condition, own));
    truth = and(truth, counts(condition, own));
  }
  const right = and(truth, and(ofSubject?.right ?? TRUE, weakestOf(rightWhen, context, false)));
  if (truth !== FALSE && (ofSubject === undefined || ofSubject.witness !== undefined)) {
    for (const condition of rightWhen) reasons.push(tell(condition, condition.node.truth(context)));
  }
  return { truth, right, witness: ofSubject?.witness };
};

/** Evaluates one arrangement for one query; every condition looked at is told as a reason. */
export const evaluate = (placed: PlacedRule, context: Context, reasons: Reason[]): Outcome => {
  const { rule, version, settled, unsettled } = placed;
  if (unsettled) reasons.push(unsettled);
  if (settled === FALSE) return { rule, version, applies: FALSE, right: FALSE, witness: undefined };
  const { truth, right, witness } = evaluateConditions(version, context, reasons);
  const applies = and(settled, truth);
  const gives = version.document.gives;
  const inEffect =
    gives === 'right' ? applies : gives === 'bar' || version.rightWhen.length === 0 ? FALSE : and(settled, right);
  return { rule, version, applies, right: inEffect, witness };
};
