import type { RecognitionQuery } from '@crossward/contracts';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { isoCodes, type Codes } from '@crossward/recognition-domain';
import { checkSchema } from './check-schema.js';
import { problemsOf, type Expectation } from './expectation.js';
import type { Corpus } from './load-corpus.js';
import { readYamlFiles } from './read-law.js';
import { schemasFor } from './schemas.js';

export interface Case {
  name: string;
  on: LocalDate;
  given: Omit<RecognitionQuery, 'on'>;
  expect: Expectation;
  /** Where the case stands: file:line:column. */
  at: string;
}

/** All cases below a folder, by file. Throws where a case is not a case. */
export const readCases = (folder: string, codes: Codes = isoCodes): Map<string, Case[]> => {
  const schemas = schemasFor(codes);
  const byFile = new Map<string, Case[]>();
  for (const file of readYamlFiles(folder)) {
    const syntax = file.syntaxFindings;
    const findings = syntax.length > 0 ? syntax : checkSchema(schemas, 'cases', file.content, file);
    const [first] = findings;
    if (first) {
      throw new DomainError({
        kind: 'unprocessable',
        code: 'CASES_INVALID',
        message: `The cases have (${findings.length}) faults, the first at ${first.at}: ${first.message}`,
        nextStep: first.nextStep,
        problems: findings,
      });
    }
    const cases = file.content as Omit<Case, 'at'>[];
    byFile.set(
      file.path,
      cases.map((item, index) => ({ ...item, at: file.at([index, 'name']) })),
    );
  }
  return byFile;
};

/** Decides a case; every way in which the decision is not what the case expects. */
export const checkCase = (
  { engine, reader }: Pick<Corpus, 'engine' | 'reader'>,
  { given, on, expect }: Case,
): string[] => problemsOf(expect, engine.decide(reader.read({ ...given, on })));
