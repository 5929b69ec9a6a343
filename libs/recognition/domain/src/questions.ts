import { itemsOf } from './conditions/lists.js';
import type { Context } from './context.js';
import type { Outcome } from './evaluate.js';
import type { OpenQuestions } from './open-questions.js';
import type { NamedNode, Subject } from './rules.js';
import { and, FALSE, not, TRUE, UNKNOWN, type Truth } from './truth.js';
import { inForce } from './versions.js';

const truthOfAll = (conditions: readonly NamedNode[], context: Context): Truth =>
  conditions.reduce<Truth>((truth, { node, bar }) => {
    const held = node.truth(context);
    return and(truth, bar ? not(held) : held);
  }, TRUE);

const ask = (conditions: readonly NamedNode[], context: Context, open: OpenQuestions): void => {
  for (const { node } of conditions) if (node.truth(context) === UNKNOWN) node.explain(context, open);
};

const askSubject = (
  subject: Subject,
  conditions: readonly NamedNode[],
  context: Context,
  open: OpenQuestions,
): void => {
  const items = itemsOf(context, subject.list);
  if (!items) return open.fact(subject.list);
  for (const item of items) {
    context.items[subject.slot] = item;
    const where = subject.where.truth(context);
    if (where === FALSE || and(where, truthOfAll(conditions, context)) !== UNKNOWN) continue;
    if (where === UNKNOWN) subject.where.explain(context, open);
    ask(conditions, context, open);
  }
};

/** Why the right is unknown; where the right is out of reach, why the way is. */
export const askFor = ({ version, right }: Outcome, context: Context, open: OpenQuestions): void => {
  const { document, destination, subject } = version;
  if (inForce(document, context.on) === UNKNOWN && document.doubtful) {
    open.doubt({ what: document.doubtful.why, sourceUrl: document.cite.sourceUrl });
  }
  if (destination.truth(context.destination, context.on) === UNKNOWN) {
    const doubt = destination.doubt(context.destination, context.on);
    if (doubt) open.doubt(doubt);
  }
  const conditions = right === UNKNOWN ? [...version.conditions, ...version.rightWhen] : version.conditions;
  const ofSubject = conditions.filter((condition) => condition.ofSubject);
  if (subject) askSubject(subject, ofSubject, context, open);
  const others = conditions.filter((condition) => !condition.ofSubject);
  ask(others, context, open);
};
