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
import { lintCorpus } from './lint.js';
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

/** The compiler knows no files; where it refuses, the lint says in which one, and what else is wrong. */
const compiledLaw = (law: LawDocuments, folder: string, codes: Codes): Engine => {
  try {
    return compileLaw(law);
  } catch (error) {
    const findings = error instanceof DomainError ? lintCorpus(folder, law.asOf, codes) : [];
    if (findings.length > 0) refuse(findings);
    throw error;
  }
};

/**
 * Reads, checks and compiles the law once. `codes` says which codes are places; tests bring invented ones.
 * @throws DomainError CORPUS_INVALID with the faults, each with file, line and column
 */
export const loadCorpus = (folder: string = LAW_FOLDER, codes: Codes = isoCodes): Corpus => {
  const files = readYamlTexts(folder);
  const law = folder === LAW_FOLDER && codes === isoCodes ? shippedLaw(files) : checkedLaw(files, codes);
  return { law, engine: compiledLaw(law, folder, codes), reader: compileQueryReader(law, codes), version: law.version };
};
