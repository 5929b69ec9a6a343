import type { Reason } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import type { Context } from './context.js';
import { itemsOf } from './conditions/lists.js';
import type { NamedNode, Rule, RuleVersion, Subject } from './rules.js';
import { reasonFor, reasonForBar, reasonSet, type ReasonSet } from './reasons.js';
import { and, FALSE, not, or, TRUE, UNKNOWN, type Truth } from './truth.js';
import { inForce, versionOn } from './versions.js';

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

const truthOfNamed = ({ node, bar }: NamedNode, context: Context): Truth =>
  bar ? not(node.truth(context)) : node.truth(context);

const tell = (condition: NamedNode, context: Context, reasons: Reason[]): void => {
  const truth = condition.node.truth(context);
  reasons.push(condition.bar ? reasonForBar(condition.reasons, truth) : reasonFor(condition.reasons, truth));
};

const weakestOf = (conditions: readonly NamedNode[], context: Context, ofSubject: boolean): Truth => {
  let truth: Truth = TRUE;
  for (const condition of conditions) {
    if (condition.ofSubject !== ofSubject) continue;
    truth = and(truth, truthOfNamed(condition, context));
    if (truth === FALSE) return FALSE;
  }
  return truth;
};

interface Standing {
  item: unknown;
  truth: Truth;
  right: Truth;
  held: number;
}

const heldCount = (conditions: readonly NamedNode[], context: Context): number => {
  let held = 0;
  for (const condition of conditions) held += truthOfNamed(condition, context);
  return held;
};

/** Ties are broken by the item's own text, so that the order of a list changes nothing. */
const better = (a: Standing, b: Standing): boolean => {
  if (a.truth !== b.truth) return a.truth > b.truth;
  if (a.right !== b.right) return a.right > b.right;
  if (a.held !== b.held) return a.held > b.held;
  return JSON.stringify(a.item) < JSON.stringify(b.item);
};

const standings = (subject: Subject, version: RuleVersion, context: Context, items: readonly unknown[]): Standing[] => {
  const found: Standing[] = [];
  for (const item of items) {
    context.items[subject.slot] = item;
    const where = subject.where.truth(context);
    if (where === FALSE) continue;
    const truth = and(where, weakestOf(version.conditions, context, true));
    const right = and(truth, weakestOf(version.rightWhen, context, true));
    found.push({ item, truth, right, held: heldCount(version.conditions, context) });
  }
  return found;
};

interface Held {
  truth: Truth;
  right: Truth;
  witness: unknown;
}

/** Tells the subject's own reason and the conditions of the item that comes closest. */
const evaluateSubject = (subject: Subject, version: RuleVersion, context: Context, reasons: Reason[]): Held => {
  const items = itemsOf(context, subject.list);
  const found = items ? standings(subject, version, context, items) : [];
  const [first, ...others] = found;
  if (first === undefined) {
    const truth = items ? FALSE : UNKNOWN;
    reasons.push(reasonFor(subject.reasons, truth));
    return { truth, right: truth, witness: undefined };
  }
  const best = others.reduce((a, b) => (better(b, a) ? b : a), first);
  context.items[subject.slot] = best.item;
  reasons.push(reasonFor(subject.reasons, subject.where.truth(context)));
  for (const condition of version.conditions) if (condition.ofSubject) tell(condition, context, reasons);
  let truth: Truth = FALSE;
  let right: Truth = FALSE;
  for (const standing of found) {
    truth = or(truth, standing.truth);
    right = or(right, standing.right);
  }
  return { truth, right, witness: best.item };
};

/** Evaluates the conditions of a version that is in force, and tells a reason for each. */
const evaluateConditions = (version: RuleVersion, context: Context, reasons: Reason[]): Held => {
  const { subject, conditions, rightWhen } = version;
  const ofSubject = subject ? evaluateSubject(subject, version, context, reasons) : undefined;
  for (const condition of conditions) if (!condition.ofSubject) tell(condition, context, reasons);
  const truth = and(ofSubject?.truth ?? TRUE, weakestOf(conditions, context, false));
  const right = and(truth, and(ofSubject?.right ?? TRUE, weakestOf(rightWhen, context, false)));
  if (truth !== FALSE && (ofSubject === undefined || ofSubject.witness !== undefined)) {
    for (const condition of rightWhen) tell(condition, context, reasons);
  }
  return { truth, right, witness: ofSubject?.witness };
};

const ownReason = (rule: Rule, version: RuleVersion, id: string, text: string): ReasonSet => {
  const key = `${id} ${text}`;
  let set = version.ownReasons.get(key);
  if (!set) {
    set = reasonSet(rule.id, id, version.document, { held: text, failed: text, unknown: text });
    version.ownReasons.set(key, set);
  }
  return set;
};

const notInForce = (rule: Rule, version: RuleVersion, context: Context): Reason => {
  const { from, until } = version.document;
  const text =
    from !== null && context.on < from ? `In force only from ${from}.` : `No longer in force since ${until}.`;
  return ownReason(rule, version, 'in-force', text).failed;
};

const notSelected = (rule: Rule, version: RuleVersion, { destination, on }: Context): Reason => {
  const next = version.destination.nextFrom(destination, on);
  const text = next
    ? `Does not lead to ${destination} before ${next}.`
    : `Does not lead to ${destination} on the day asked about.`;
  return ownReason(rule, version, 'destination', text).failed;
};

const cannotSettle = (rule: Rule, version: RuleVersion, destination: JurisdictionCode): Reason =>
  ownReason(rule, version, 'in-force', `Whether it applies to ${destination} on the day asked about is not settled.`)
    .unknown;

/** Evaluates one arrangement for one query; every condition looked at is told as a reason. */
export const evaluate = (rule: Rule, context: Context, reasons: Reason[]): Outcome | undefined => {
  const version = versionOn(rule.versions, context.on);
  if (!version) return undefined;
  const closed: Outcome = { rule, version, applies: FALSE, right: FALSE, witness: undefined };
  const force = inForce(version.document, context.on);
  if (force === FALSE) {
    reasons.push(notInForce(rule, version, context));
    return closed;
  }
  const selected = version.destination.truth(context.destination, context.on);
  if (selected === FALSE) {
    reasons.push(notSelected(rule, version, context));
    return closed;
  }
  const settled = and(force, selected);
  if (settled === UNKNOWN) reasons.push(cannotSettle(rule, version, context.destination));
  const { truth, right, witness } = evaluateConditions(version, context, reasons);
  const applies = and(settled, truth);
  const gives = version.document.gives;
  const inEffect =
    gives === 'right' ? applies : gives === 'bar' || version.rightWhen.length === 0 ? FALSE : and(settled, right);
  return { rule, version, applies, right: inEffect, witness };
};
