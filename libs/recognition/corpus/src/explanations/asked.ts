import type { Decision } from '@crossward/contracts';
import { readCases, type Case } from '../cases.js';
import { loadCorpus, type Corpus } from '../load-corpus.js';
import { CASES_FOLDER } from '../read-law.js';

const cases = readCases(CASES_FOLDER);

/** Every case of the corpus, with the file that it stands in. */
export const allCases = (): [file: string, one: Case][] =>
  [...cases].flatMap(([file, of]) => of.map((one): [string, Case] => [file, one]));

export const caseNamed = (file: string, name: string): Case => {
  const found = cases.get(file)?.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case (${name}) in (${file}).`);
  return found;
};

const corpus = loadCorpus();

export const shipped = (): Corpus => corpus;

export const decided = (
  { given, on }: Case,
  { engine, reader }: Pick<Corpus, 'engine' | 'reader'> = corpus,
): Decision => engine.decide(reader.read({ ...given, on }));
