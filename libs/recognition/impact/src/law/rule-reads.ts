import {
  compileSelector,
  type ArrangementDocument,
  type ArrangementVersion,
  type Condition,
  type CompiledSelector,
  type Memberships,
  type Selector,
} from '@crossward/recognition-domain';
import canonicalize from 'canonicalize';
import { membershipKey, readOperand } from './expression.js';
import { readCondition, readList, withSubject, type Walk } from './read-condition.js';
import { ANYWHERE, Reads, type Asked } from './reads.js';

/** One version of an arrangement, as far as a verdict can hang on it. */
export interface VersionReads {
  version: ArrangementVersion;
  selector: CompiledSelector;
  /** `id/aspect` of all memberships that the selector asks. */
  selectedBy: readonly string[];
  /** Everything but days and destination that enters a verdict: two versions with the same text decide alike. */
  content: string;
  reads: Reads;
  /** What a route of it names as `from`: gates ask for it. */
  origin: { list: string; path: string } | undefined;
}

export interface RuleReads {
  document: ArrangementDocument;
  versions: readonly VersionReads[];
}

/** Keys of a version without weight for a verdict, or looked at by themselves (days, destination). */
const NO_WEIGHT: ReadonlySet<string> = new Set([
  ...['from', 'until', 'doubtful', 'destination'],
  ...['publishedOn', 'verifiedOn', 'confidence', 'cite', 'steps', 'needs', 'limits', 'openLaw', 'note'],
  // What a way leads on to: routes over several legs ask for it, a verdict about one place does not.
  ...['grants', 'relocation'],
]);
const WEIGHT: ReadonlySet<string> = new Set(['gives', 'home', 'subject', 'origin', 'when', 'rightWhen', 'bars']);

/** Shared conditions stand in their places, so that a change of one is a change of every rule that uses it. */
const expanded = (value: unknown, walk: Walk, depth = 0): unknown => {
  if (Array.isArray(value)) return value.map((item) => expanded(item, walk, depth));
  if (typeof value !== 'object' || value === null) return value;
  const { use } = value as { use?: unknown };
  const shared = typeof use === 'string' && depth < 32 ? walk.shared.get(use) : undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, expanded(inner, walk, depth)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  return shared ? { ...copy, use: expanded(shared.condition, walk, depth + 1) } : copy;
};

const contentOf = ({ supersedes = [], closes = [] }: ArrangementDocument, version: object, walk: Walk): string => {
  const weighty = Object.fromEntries(Object.entries(version).filter(([key]) => !NO_WEIGHT.has(key)));
  return canonicalize({ supersedes, closes, version: expanded(weighty, walk) }) ?? '';
};

const membershipsOf = (selector: Selector): string[] => [
  ...[selector.memberOf ?? []].flat().map((id) => membershipKey(id, selector.as)),
  ...(selector.exceptMemberOf ? [membershipKey(selector.exceptMemberOf, selector.exceptAs)] : []),
  ...(selector.anyOf ?? []).flatMap(membershipsOf),
];

/** Names that top-level `exists … as` give to what they found; `origin` may use them. */
const witnessNames = (conditions: readonly Condition[]): [string, string][] =>
  conditions.flatMap((condition) =>
    'exists' in condition && condition.exists.as
      ? [[condition.exists.as, condition.exists.in] as [string, string]]
      : [],
  );

/** A route may begin wherever the facts name a place. */
const ANY_FACT: Asked = { kind: 'fact', list: ANYWHERE, path: '' };

const readVersion = (
  document: ArrangementDocument,
  version: ArrangementVersion,
  outer: Omit<Walk, 'reads' | 'bound'>,
  memberships: Memberships,
): VersionReads => {
  const reads = new Reads();
  const start: Walk = { ...outer, reads, bound: { names: new Map(), inner: undefined } };
  const { subject, when, rightWhen = [], bars = [], origin, home } = version;
  if (subject) readList(subject, start);
  const walk = subject ? withSubject(start, subject.in, subject.as) : start;
  for (const condition of [...when, ...bars, ...rightWhen]) readCondition(condition, walk);
  const names = new Map([...witnessNames([...when, ...rightWhen]), ...walk.bound.names]);
  const from = origin === undefined ? undefined : readOperand(origin, { ...walk.bound, names });
  for (const key of home ? membershipsOf(home) : []) reads.memberships.set(key, [{ of: ANY_FACT, anyDay: false }]);
  if (Object.keys(version).some((key) => !NO_WEIGHT.has(key) && !WEIGHT.has(key))) reads.opaque = true;
  return {
    version,
    selector: compileSelector(version.destination, memberships),
    selectedBy: membershipsOf(version.destination),
    content: contentOf(document, version, start),
    reads,
    origin: from?.kind === 'fact' ? { list: from.list, path: from.path } : undefined,
  };
};

export const readRule = (
  document: ArrangementDocument,
  outer: Omit<Walk, 'reads' | 'bound'>,
  memberships: Memberships,
): RuleReads => ({
  document,
  versions: document.versions.map((version) => readVersion(document, version, outer, memberships)),
});
