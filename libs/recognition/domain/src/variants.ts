import { decide } from './decide.js';
import { dependentsOf } from './dependents.js';
import type { Engine } from './engine.js';
import type { LawDocuments } from './law/index.js';
import { LawIndex } from './law-index.js';

/** Other documents in the place of some of the law's own. */
export type LawChanges = Partial<Pick<LawDocuments, 'arrangements' | 'entries' | Referenced | 'jurisdictions'>>;

type Referenced = 'memberships' | 'tables' | 'conditions' | 'languages' | 'scores';
const REFERENCED: readonly Referenced[] = ['memberships', 'tables', 'conditions', 'languages', 'scores'];

/** The ids of the documents that stand in one list and not in the other. */
const changedIds = (before: readonly { id: string }[], after: readonly { id: string }[]): string[] => {
  const kept = new Set(after);
  const known = new Set(before);
  return [...before.filter((document) => !kept.has(document)), ...after.filter((document) => !known.has(document))].map(
    ({ id }) => id,
  );
};

/** A law with a few other documents: asked a few questions and forgotten. */
export type Variant = Pick<Engine, 'decide'>;

/**
 * One law, and what it would be with a few other documents: only these and what reads them is compiled again. For the
 * mutation run, which asks thousands of such laws.
 */
export const variantsOf = (law: LawDocuments): ((changes: LawChanges) => Variant) => {
  const index = new LawIndex(law);
  const dependents = dependentsOf(law);
  return (changes) => {
    const ids = REFERENCED.flatMap((key) => changedIds(law[key], changes[key] ?? law[key]));
    const variant = new LawIndex({ ...law, ...changes }, { index, again: dependents(ids) });
    return { decide: (query) => decide(variant, law.version, query, variant.preparer.query(query)) };
  };
};
