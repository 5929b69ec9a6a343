import type { ArrangementDocument, EntryDocument, LanguageDocument, LawDocuments } from './law/index.js';

type Named = { id: string };

/** Words about a document, and its own name. */
const NO_REFERENCE = new Set(['id', 'kind', 'name', 'note']);

/** Stands for `language: $destination`: whichever requirement the place asked about has for a licence. */
const OF_DESTINATION = 'language: $destination';

const textsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (NO_REFERENCE.has(key)) continue;
      textsIn(key === 'language' && inner === '$destination' ? OF_DESTINATION : inner, found);
    }
  }
  return found;
};

const servesLicence = ({ serves, recommendation }: LanguageDocument): boolean =>
  serves === 'licence' && !recommendation;

/** What else a document goes by: a score table by its tests, a requirement by the place that it is of. */
const namesOf = ({ scores, languages }: LawDocuments): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...scores.map(({ id, tests }) => [id, tests] as const),
    ...languages.filter(servesLicence).map(({ id }) => [id, [OF_DESTINATION]] as const),
  ]);

/** The arrangements and entries that may read some documents of reference data, by their ids. */
export type Dependents = (ids: readonly string[]) => ReadonlySet<ArrangementDocument | EntryDocument>;

/**
 * A document depends on another where its id stands anywhere in it, also by way of a shared condition or of a membership
 * that includes it. A word that only looks like an id makes one too many, never one too few.
 */
export const dependentsOf = (law: LawDocuments): Dependents => {
  const texts = new Map<Named, Set<string>>();
  const between: readonly Named[] = [
    ...law.memberships,
    ...law.tables,
    ...law.conditions,
    ...law.languages,
    ...law.scores,
  ];
  const ends = [...law.arrangements, ...law.entries];
  for (const document of [...between, ...ends]) texts.set(document, textsIn(document, new Set()));
  const names = (document: Named, ids: ReadonlySet<string>): boolean =>
    [...ids].some((id) => texts.get(document)?.has(id));
  const others = namesOf(law);
  return (changed) => {
    const ids = new Set<string>();
    const add = (id: string): void => {
      for (const name of [id, ...(others.get(id) ?? [])]) ids.add(name);
    };
    changed.forEach(add);
    for (let size = 0; size < ids.size;) {
      size = ids.size;
      for (const document of between) if (names(document, ids)) add(document.id);
    }
    return new Set(ends.filter((document) => names(document, ids)));
  };
};
