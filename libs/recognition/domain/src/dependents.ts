import type { ArrangementDocument, EntryDocument, LawDocuments } from './law/index.js';

type Named = { id: string };

/** Words about a document, and its own name. */
const NO_REFERENCE = new Set(['id', 'kind', 'name', 'note']);

const textsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!NO_REFERENCE.has(key)) textsIn(inner, found);
  }
  return found;
};

/** The arrangements and entries that may read some documents of reference data, by their ids. */
export type Dependents = (ids: readonly string[]) => ReadonlySet<ArrangementDocument | EntryDocument>;

/**
 * A document depends on another where its id stands anywhere in it, also by way of a shared condition or of a membership
 * that includes it. A word that only looks like an id makes one too many, never one too few.
 */
export const dependentsOf = (law: LawDocuments): Dependents => {
  const texts = new Map<Named, Set<string>>();
  const between: readonly Named[] = [...law.memberships, ...law.tables, ...law.conditions];
  const ends = [...law.arrangements, ...law.entries];
  for (const document of [...between, ...ends]) texts.set(document, textsIn(document, new Set()));
  const names = (document: Named, ids: ReadonlySet<string>): boolean =>
    [...ids].some((id) => texts.get(document)?.has(id));
  return (changed) => {
    const ids = new Set(changed);
    for (let size = 0; size < ids.size;) {
      size = ids.size;
      for (const document of between) if (names(document, ids)) ids.add(document.id);
    }
    return new Set(ends.filter((document) => names(document, ids)));
  };
};
