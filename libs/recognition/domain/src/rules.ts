import type { Citation } from '@crossward/contracts';
import type { LocalDate, Profession } from '@crossward/kernel';
import { compileCondition, compileList, requireList } from './conditions/compile.js';
import type { CompiledList } from './conditions/lists.js';
import { ALWAYS } from './conditions/logic.js';
import type { Node, Value } from './conditions/node.js';
import { compileOperand } from './conditions/operands.js';
import { bind, outerScope, type LawScope, type Scope } from './conditions/scope.js';
import type {
  ArrangementDocument,
  ArrangementVersion,
  Condition,
  LimitDocument,
  NamedCondition,
  NeedDocument,
  OpenLawDocument,
} from './law/index.js';
import { citationOf, reasonSet, type Messages, type ReasonSet } from './reasons.js';
import { compileSelector, type CompiledSelector } from './selectors.js';
import { compileSteps, type CompiledSteps } from './steps.js';
import { FALSE } from './truth.js';
import { inOrder } from './versions.js';

export interface NamedNode {
  id: string;
  node: Node;
  reasons: ReasonSet;
  bar: boolean;
  /** Speaks of the subject's item; the others are looked at once. */
  ofSubject: boolean;
}

export interface Subject {
  list: string;
  slot: number;
  where: Node;
  reasons: ReasonSet;
}

/** An `exists` whose item is bound in a slot of its own once the conditions are settled. */
export interface Witness {
  found: CompiledList;
  slot: number;
}

export interface RuleVersion {
  document: ArrangementVersion;
  citation: Citation;
  destination: CompiledSelector;
  /** Of a gate: the places that it stands before, on a day. */
  homesOn(day: LocalDate): ReadonlySet<string>;
  subject: Subject | undefined;
  origin: Value | undefined;
  /** `when` and `bars`, in the order of the document. */
  conditions: readonly NamedNode[];
  rightWhen: readonly NamedNode[];
  /** Items found by `exists … as` at the top of `when` and `rightWhen`, for limits, needs, origin and openLaw. */
  witnesses: readonly Witness[];
  steps: CompiledSteps;
  needs: readonly { document: NeedDocument; satisfied: Node | undefined }[];
  limits: readonly { kind: LimitDocument['kind']; value: Value; when: Node }[];
  openLaw: readonly { document: OpenLawDocument; when: Node }[];
}

/** An arrangement, compiled. */
export interface Rule {
  id: string;
  document: ArrangementDocument;
  professions: ReadonlySet<Profession>;
  supersedes: ReadonlySet<string>;
  closes: readonly string[];
  /** In the order of their days. */
  versions: readonly RuleVersion[];
}

interface Compiler {
  arrangement: ArrangementDocument;
  version: ArrangementVersion;
  messages: Messages;
  scope: Scope;
}

const named = (
  condition: NamedCondition,
  bar: boolean,
  { arrangement, version, messages, scope }: Compiler,
): NamedNode => {
  const used = new Set<never>() as Scope['used'];
  const node = compileCondition(condition, { ...scope, used });
  const subject = [...scope.names.values()][0];
  return {
    id: condition.id,
    node,
    bar,
    ofSubject: subject !== undefined && used.has(subject),
    reasons: reasonSet(arrangement.id, condition.id, version, messages.get(arrangement.id, condition.id)),
  };
};

const compileSubject = (compiler: Compiler): { subject: Subject | undefined; scope: Scope } => {
  const { version, arrangement, messages, scope } = compiler;
  if (!version.subject) return { subject: undefined, scope };
  const { id, in: list, as, where } = version.subject;
  const asItem = bind(scope, requireList(list), as);
  return {
    subject: {
      list,
      slot: asItem.slot,
      where: where ? compileCondition(where, asItem.scope) : ALWAYS,
      reasons: reasonSet(arrangement.id, id, version, messages.get(arrangement.id, id)),
    },
    scope: { ...asItem.scope, inner: undefined },
  };
};

// Deeper than any nesting of lists: the items found by conditions must outlive the slots they were found in.
const FIRST_WITNESS_SLOT = 32;

/** Binds the names of top-level `exists … as` conditions for everything that stands outside of conditions. */
const compileWitnesses = (version: ArrangementVersion, scope: Scope): { witnesses: Witness[]; scope: Scope } => {
  const witnesses: Witness[] = [];
  const names = new Map(scope.names);
  for (const condition of [...version.when, ...(version.rightWhen ?? [])]) {
    if (!('exists' in condition) || !condition.exists.as || names.has(condition.exists.as)) continue;
    const slot = FIRST_WITNESS_SLOT + witnesses.length;
    witnesses.push({ found: compileList(condition.exists, scope), slot });
    names.set(condition.exists.as, { slot, list: condition.exists.in });
  }
  return { witnesses, scope: { ...scope, names } };
};

/** A gate names its places one by one, or by a membership. */
const homesOf = ({ home }: ArrangementVersion, { memberships }: LawScope): RuleVersion['homesOn'] => {
  if (!home) return () => new Set();
  const listed = home.oneOf ?? [];
  const groups = [home.memberOf ?? []].flat().map((id) => memberships.get(id, home.as));
  return (day) =>
    new Set([
      ...listed,
      ...groups.flatMap((group) => group.codes().filter((code) => group.truth(code, day) !== FALSE)),
    ]);
};

const compileVersion = (
  arrangement: ArrangementDocument,
  version: ArrangementVersion,
  law: LawScope,
  messages: Messages,
): RuleVersion => {
  const { subject, scope } = compileSubject({ arrangement, version, messages, scope: outerScope(law) });
  const compiler: Compiler = { arrangement, version, messages, scope };
  const { witnesses, scope: after } = compileWitnesses(version, scope);
  const optional = (condition: Condition | undefined): Node | undefined =>
    condition && compileCondition(condition, after);
  return {
    document: version,
    citation: citationOf(version),
    destination: compileSelector(version.destination, law.memberships),
    homesOn: homesOf(version, law),
    subject,
    origin: version.origin === undefined ? undefined : compileOperand(version.origin, after),
    conditions: [
      ...version.when.map((condition) => named(condition, false, compiler)),
      ...(version.bars ?? []).map((condition) => named(condition, true, compiler)),
    ],
    rightWhen: (version.rightWhen ?? []).map((condition) => named(condition, false, compiler)),
    witnesses,
    steps: compileSteps(version.steps ?? []),
    needs: (version.needs ?? []).map((document) => ({ document, satisfied: optional(document.satisfiedWhen) })),
    limits: (version.limits ?? []).map(({ kind, value, when }) => ({
      kind,
      value: compileOperand(value, after),
      when: optional(when) ?? ALWAYS,
    })),
    openLaw: (version.openLaw ?? []).map((document) => ({ document, when: optional(document.when) ?? ALWAYS })),
  };
};

/** Compiles an arrangement; throws a DomainError that names what is wrong with it. */
export const compileRule = (document: ArrangementDocument, law: LawScope, messages: Messages): Rule => {
  const versions = inOrder(document.id, document.versions);
  return {
    id: document.id,
    document,
    professions: new Set(document.professions),
    supersedes: new Set(document.supersedes ?? []),
    closes: document.closes ?? [],
    versions: versions.map((version) => compileVersion(document, version, law, messages)),
  };
};
