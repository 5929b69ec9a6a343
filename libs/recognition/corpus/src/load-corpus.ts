import { DomainError } from '@crossward/kernel';
import {
  compileLaw,
  compileQueryReader,
  isoCodes,
  type Codes,
  type Engine,
  type LawDocuments,
  type QueryReader,
} from '@crossward/recognition-domain';
import { assemble, lawOf } from './assemble.js';
import { keepLaw, keptLaw, keyOf } from './checked-law.js';
import type { Finding } from './finding.js';
import { LAW_FOLDER, parseFiles, readYamlTexts, type TextFile } from './read-law.js';
import { schemasFor } from './schemas.js';

/** The law, ready to answer. */
export interface Corpus {
  readonly law: LawDocuments;
  readonly engine: Engine;
  readonly reader: QueryReader;
  /** `asOf` + digest of all files. */
  readonly version: string;
}

const refuse = (findings: readonly Finding[]): never => {
  const [first] = findings as [Finding];
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CORPUS_INVALID',
    message: `The corpus has (${findings.length}) faults, the first at ${first.at}: ${first.message}`,
    nextStep: `${first.nextStep} \`crossward corpus lint\` lists them all.`,
    problems: findings.slice(0, 100),
  });
};

const checkedLaw = (files: readonly TextFile[], codes: Codes): LawDocuments => {
  const assembled = assemble(parseFiles(files), schemasFor(codes));
  if (assembled.findings.length > 0) refuse(assembled.findings);
  return lawOf(assembled);
};

/** Parsing and checking take most of the time of a start, and give the same for the same files. */
const shippedLaw = (files: readonly TextFile[]): LawDocuments => {
  const key = keyOf(files);
  const kept = keptLaw(key);
  if (kept) return kept;
  const law = checkedLaw(files, isoCodes);
  keepLaw(key, law);
  return law;
};

/**
 * Reads, checks and compiles the law once. `codes` says which codes are places; tests bring invented ones.
 * @throws DomainError CORPUS_INVALID with every fault of shape; or the first one that the compiler finds.
 */
export const loadCorpus = (folder: string = LAW_FOLDER, codes: Codes = isoCodes): Corpus => {
  const files = readYamlTexts(folder);
  const law = folder === LAW_FOLDER && codes === isoCodes ? shippedLaw(files) : checkedLaw(files, codes);
  return { law, engine: compileLaw(law), reader: compileQueryReader(law, codes), version: law.version };
};
