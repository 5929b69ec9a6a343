import type { Reason } from '@crossward/contracts';
import { outerScope } from '../conditions/scope.js';
import type { ArrangementVersion, NamedCondition } from '../law/index.js';
import { reasonFor, reasonForBar } from '../reasons.js';
import type { NamedNode, RuleVersion } from '../rules.js';
import { emitCondition } from './emit-condition.js';
import { Emitter, type EmittedBinding, type EmitScope, type ProgramLaw } from './emitter.js';
import { type Asked, type PreparedItem } from './prepare.js';

/**
 * The truths of one version of an arrangement, packed: bits 0 and 1 whether it applies, bits 2 and 3 whether its right
 * is in effect, each 0 false, 1 unknown, 2 true. In force and destination are not part of it.
 */
export type Packed = number;

export const appliesOf = (packed: Packed): number => packed & 3;
export const rightOf = (packed: Packed): number => packed >> 2;

/** What a traced run leaves behind: the reasons in order, and the item that comes closest. */
export interface Trace {
  reasons: Reason[];
  witness: unknown;
}

/**
 * A version of an arrangement as two functions: the truths alone, and with the reason of every condition. Its subject is
 * sought among the first `among` items of its list, or among all: on a way only the licence of the leg before leads on.
 */
export interface RuleProgram {
  judge(asked: Asked, among?: number): Packed;
  trace(asked: Asked, trace: Trace, among?: number): Packed;
}

const textOf = (item: PreparedItem): string => (item.$text ??= JSON.stringify(item.raw));

/** Of two items that serve alike the one that lasts longer; then the item's own text decides, so that order does not. */
const comesFirst = (a: PreparedItem, b: PreparedItem): boolean =>
  a.$ends === b.$ends ? textOf(a) < textOf(b) : a.$ends > b.$ends;

interface Part {
  condition: NamedCondition;
  node: NamedNode;
}

interface Parts {
  ofSubject: readonly Part[];
  others: readonly Part[];
}

interface Shape {
  document: ArrangementVersion;
  version: RuleVersion;
  conditions: Parts;
  rightWhen: Parts;
}

const partsOf = (conditions: readonly NamedCondition[], nodes: readonly NamedNode[]): Parts => {
  const parts = nodes.map((node, index): Part => ({ node, condition: conditions[index] as NamedCondition }));
  return { ofSubject: parts.filter(({ node }) => node.ofSubject), others: parts.filter(({ node }) => !node.ofSubject) };
};

const shapeOf = (version: RuleVersion): Shape => {
  const { document } = version;
  return {
    document,
    version,
    conditions: partsOf([...document.when, ...(document.bars ?? [])], version.conditions),
    rightWhen: partsOf(document.rightWhen ?? [], version.rightWhen),
  };
};

/** More items than any list has. */
const EVERY = 2 ** 30 - 1;

const START = 'const n = a.nurse, C = K0;';

/** Scope of the subject's item; without a subject, of the whole nurse. */
const subjectScope = (
  { version: { document } }: Shape,
  outer: EmitScope,
  emitter: Emitter,
): { where: EmitScope; after: EmitScope; binding: EmittedBinding } | undefined => {
  if (!document.subject) return undefined;
  const { scope, binding } = emitter.enter(outer, document.subject.in, document.subject.as);
  // As in the interpreter: outside of `where` the item is reached by its name only.
  return {
    where: scope,
    binding,
    after: { ...scope, inner: undefined, closure: { ...scope.closure, inner: undefined } },
  };
};

const evaluate = ({ condition, node }: Part, into: string, scope: EmitScope, emitter: Emitter): string =>
  `${emitCondition(condition, into, scope, emitter)}${node.bar ? ` ${into} = 2 - ${into};` : ''}`;

/** Lowers `into` to the weakest of the parts. */
const weakest = (parts: readonly Part[], into: string, scope: EmitScope, emitter: Emitter): string =>
  parts
    .map((part) => {
      const t = emitter.variable('t');
      return `if (${into} !== 0) { let ${t}; ${evaluate(part, t, scope, emitter)} if (${t} < ${into}) ${into} = ${t}; }`;
    })
    .join('\n');

/** How `gives` turns the truths of the conditions into the right in effect. */
const inEffect = ({ document, version }: Shape): string =>
  document.gives === 'right' ? 'truth' : document.gives === 'route' && version.rightWhen.length > 0 ? 'right' : '0';

const outer = (law: ProgramLaw): EmitScope => ({
  closure: outerScope(law.law),
  names: new Map(),
  inner: undefined,
  bindings: [],
});

const newEmitter = (law: ProgramLaw): Emitter => {
  const emitter = new Emitter(law);
  emitter.constant(law.numbering.countries);
  return emitter;
};

/** The truths alone: what fails first ends it, cheap conditions of the nurse before the loop over the items. */
const compileJudge = (shape: Shape, law: ProgramLaw): RuleProgram['judge'] => {
  const emitter = newEmitter(law);
  const whole = outer(law);
  const { conditions, rightWhen } = shape;
  const lines = [START, 'let truth = 2, right = 2;', weakest(conditions.others, 'truth', whole, emitter)];
  lines.push('if (truth === 0) return 0;');
  const subject = subjectScope(shape, whole, emitter);
  if (subject) {
    const { document } = shape;
    const { variable: x, list } = subject.binding;
    const where = document.subject?.where
      ? emitCondition(document.subject.where, 't', subject.where, emitter)
      : 't = 2;';
    lines.push(`let best = 0, bestRight = 0; const l = n.${list};
      if (l === undefined) { best = 1; bestRight = 1; } else for (let i = 0; i < l.length && i < among; i += 1) {
        const ${x} = l[i]; let t; ${where}
        ${weakest(conditions.ofSubject, 't', subject.after, emitter)}
        if (t === 0) continue;
        let r = t; ${weakest(rightWhen.ofSubject, 'r', subject.after, emitter)}
        if (t > best) best = t;
        if (r > bestRight) bestRight = r;
      }
      if (best === 0) return 0;
      if (best < truth) truth = best;
      if (bestRight < right) right = bestRight;`);
  }
  lines.push('if (truth < right) right = truth;');
  if (inEffect(shape) === 'right') lines.push(weakest(rightWhen.others, 'right', whole, emitter));
  lines.push(`return truth | (${inEffect(shape)} << 2);`);
  return emitter.build(`a, among = ${EVERY}`, lines.join('\n'));
};

/** Pushes the reason that a truth gives; a bar tells from the nurse's side. */
const tell = ({ node }: Part, counted: string, emitter: Emitter): string => {
  const of = (truth: 0 | 1 | 2): string => emitter.constant((node.bar ? reasonForBar : reasonFor)(node.reasons, truth));
  const [failed, unknown, held] = node.bar ? [of(2), of(1), of(0)] : [of(0), of(1), of(2)];
  return `out.push(${counted} === 2 ? ${held} : ${counted} === 0 ? ${failed} : ${unknown});`;
};

/** The loop that finds the item that comes closest, with the truth of every condition of it. */
const traceSubject = (shape: Shape, whole: EmitScope, emitter: Emitter): string => {
  const subject = subjectScope(shape, whole, emitter);
  if (!subject) return '';
  const { conditions, rightWhen, version, document } = shape;
  const { variable: x, list } = subject.binding;
  const { reasons } = version.subject as NonNullable<RuleVersion['subject']>;
  const [failed, unknown, held] = ([0, 1, 2] as const).map((truth) => emitter.constant(reasonFor(reasons, truth)));
  const where = document.subject?.where ? emitCondition(document.subject.where, 'w', subject.where, emitter) : 'w = 2;';
  const own = conditions.ofSubject.map((_part, index) => `c${index}`);
  const kept = conditions.ofSubject.map((_part, index) => `b${index}`);
  const each = conditions.ofSubject.map(
    (part, index) =>
      `${evaluate(part, `c${index}`, subject.after, emitter)} if (c${index} < t) t = c${index}; h += c${index};`,
  );
  return `const l = n.${list}; let ${['bt = -1', 'br = 0', 'bh = 0', 'bw = 0', 'most = 0', 'mostRight = 0', ...kept].join(', ')};
    if (l !== undefined) for (let i = 0; i < l.length && i < among; i += 1) {
      const ${x} = l[i]; let w; ${where}
      if (w === 0) continue;
      let ${['t = w', 'h = 0', ...own].join(', ')}; ${each.join('\n')}
      let r = t; ${weakest(rightWhen.ofSubject, 'r', subject.after, emitter)}
      if (t > most) most = t;
      if (r > mostRight) mostRight = r;
      if (bt < 0 || t > bt || (t === bt && (r > br || (r === br && (h > bh || (h === bh && ${emitter.constant(comesFirst)}(${x}, best))))))) {
        best = ${x}; bt = t; br = r; bh = h; bw = w; ${kept.map((name, index) => `${name} = c${index};`).join(' ')}
      }
    }
    if (best === undefined) {
      const none = l === undefined ? 1 : 0;
      out.push(none === 1 ? ${unknown} : ${failed});
      truth = none; right = none;
    } else {
      truth = most; right = mostRight;
      out.push(bw === 2 ? ${held} : bw === 0 ? ${failed} : ${unknown});
      ${conditions.ofSubject.map((part, index) => tell(part, `b${index}`, emitter)).join('\n')}
    }`;
};

/** With the reason of every condition that is looked at, in the order of the document. */
const compileTrace = (shape: Shape, law: ProgramLaw): RuleProgram['trace'] => {
  const emitter = newEmitter(law);
  const whole = outer(law);
  const { conditions, rightWhen, document } = shape;
  const lines = [START, 'const out = trace.reasons; let truth = 2, right = 2, best;'];
  lines.push(traceSubject(shape, whole, emitter));
  for (const part of conditions.others) {
    lines.push(
      `{ let t; ${evaluate(part, 't', whole, emitter)} ${tell(part, 't', emitter)} if (t < truth) truth = t; }`,
    );
  }
  lines.push('if (truth < right) right = truth;', weakest(rightWhen.others, 'right', whole, emitter));
  lines.push('trace.witness = best === undefined ? undefined : best.raw;');
  if (document.rightWhen?.length) lines.push(traceRightWhen(shape, whole, emitter));
  lines.push(`return truth | (${inEffect(shape)} << 2);`);
  return emitter.build(`a, trace, among = ${EVERY}`, lines.join('\n'));
};

/** What turns the way into a right is told where the way is not closed. */
const traceRightWhen = (shape: Shape, whole: EmitScope, emitter: Emitter): string => {
  const subject = subjectScope(shape, whole, emitter);
  const scope = subject?.after ?? whole;
  const told = shape.version.rightWhen.map((node, index) => {
    const part = { node, condition: (shape.document.rightWhen as NamedCondition[])[index] as NamedCondition };
    return `{ let t; ${evaluate(part, 't', scope, emitter)} ${tell(part, 't', emitter)} }`;
  });
  const bound = subject ? `const ${subject.binding.variable} = best;` : '';
  return `if (truth !== 0${subject ? ' && best !== undefined' : ''}) { ${bound} ${told.join('\n')} }`;
};

/** Compiles a version to JavaScript on first use; most of the law is never asked about in one process. */
export const compileProgram = (version: RuleVersion, law: ProgramLaw): RuleProgram => {
  const shape = shapeOf(version);
  const program: RuleProgram = {
    judge(asked, among) {
      program.judge = compileJudge(shape, law);
      return program.judge(asked, among);
    },
    trace(asked, trace, among) {
      program.trace = compileTrace(shape, law);
      return program.trace(asked, trace, among);
    },
  };
  return program;
};
