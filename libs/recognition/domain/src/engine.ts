import type { Decision, RecognitionQuery } from '@crossward/contracts';
import { decide } from './decide.js';
import type { LawDocuments } from './law/index.js';
import { LawIndex } from './law-index.js';

/** Answers queries by one corpus. Immutable; answers depend on the query and the corpus alone. */
export interface Engine {
  readonly corpusVersion: string;
  /** Of a query that `readQuery` has accepted. */
  decide(query: RecognitionQuery): Decision;
}

/** Compiles the law once; throws a DomainError that names what in the law cannot be compiled. */
export const compileLaw = (law: LawDocuments): Engine => {
  const index = new LawIndex(law);
  return { corpusVersion: law.version, decide: (query) => decide(index, law.version, query) };
};
