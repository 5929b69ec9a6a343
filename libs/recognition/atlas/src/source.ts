import type { RecognitionQuery, Verdict } from '@crossward/contracts';
import type { LocalDate, Profession } from '@crossward/kernel';
import type { Engine, LawDocuments } from '@crossward/recognition-domain';

/** A case as far as it serves as an example. */
export interface ExampleCase {
  name: string;
  on: LocalDate;
  given: Omit<RecognitionQuery, 'on'>;
  expect: { verdict: Verdict; route?: string | null };
}

/** What the register of coverage says of a profession in a place. */
export interface CoverageOfProfession {
  profession: Profession;
  coverage: 'complete' | 'partial';
  missing: readonly Gap[];
  verified: { oldest: LocalDate; newest: LocalDate } | null;
}
export type Gap = 'partial' | 'no-way-in' | 'no-language-requirement' | 'no-entry';

/** What an atlas is made of: a corpus, its register of coverage, and its cases. */
export interface AtlasSource {
  law: LawDocuments;
  engine: Engine;
  coverage: { items: readonly { code: string; professions: readonly CoverageOfProfession[] }[] };
  /** By file, as they stand in the folder of the cases. */
  cases: ReadonlyMap<string, readonly ExampleCase[]>;
}

export interface AtlasRequest {
  on: LocalDate;
  locale: string;
  /** Told of each part of the work. */
  progress?: (part: string, done: number, of: number) => void;
}
