import type { LanguageDocument, TableDocument, VocabularyDocument, SharedConditionDocument } from '../law/index.js';
import type { Memberships } from '../memberships.js';
import type { ScoreTables } from '../scores/score-tables.js';

export interface Binding {
  slot: number;
  /** The list of the nurse that the item comes from: the first part of a fact's path. */
  list: string;
}

/** What the whole law offers to a condition. */
export interface LawScope {
  memberships: Memberships;
  tables: ReadonlyMap<string, TableDocument>;
  shared: ReadonlyMap<string, SharedConditionDocument>;
  scales: VocabularyDocument['scales'];
  languages: ReadonlyMap<string, LanguageDocument>;
  scores: ScoreTables;
}

/** Where a condition stands: the law, and the items bound further out. */
export interface Scope {
  law: LawScope;
  names: ReadonlyMap<string, Binding>;
  inner: Binding | undefined;
  depth: number;
  /** Shared conditions being expanded, outermost first. */
  expanding: readonly string[];
  /** Told of every binding that is used, to find conditions that do not hang on a subject. */
  used: Set<Binding>;
}

export const outerScope = (law: LawScope): Scope => ({
  law,
  names: new Map(),
  inner: undefined,
  depth: 0,
  expanding: [],
  used: new Set(),
});

/** The scope inside a list; `asInner` false binds the name only (an arrangement's subject). */
export const bind = (
  scope: Scope,
  list: string,
  name: string | undefined,
  asInner = true,
): { scope: Scope; slot: number } => {
  const binding: Binding = { slot: scope.depth, list };
  const names = name ? new Map([...scope.names, [name, binding]]) : scope.names;
  return {
    slot: binding.slot,
    scope: { ...scope, names, inner: asInner ? binding : scope.inner, depth: scope.depth + 1 },
  };
};
