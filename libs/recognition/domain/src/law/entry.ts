import type { Entry } from '@crossward/contracts';
import type { Profession } from '@crossward/kernel';
import type { DatedVersion, Selector } from './arrangement.js';
import type { NamedCondition } from './condition.js';

export interface EntryVersion extends DatedVersion {
  when: NamedCondition[];
  /** An id alone is a condition that no fact settles (a job offer). */
  subjectTo?: (NamedCondition | { id: string })[];
}

/** A way into the country: visa, permit, free movement, citizenship. */
export interface EntryDocument {
  id: string;
  name: string;
  kind: Entry['kind'];
  professions?: Profession[];
  destination: Selector;
  note?: string;
  versions: EntryVersion[];
}
