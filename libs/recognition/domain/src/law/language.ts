import type { Confidence } from '@crossward/contracts';
import type { CefrLevel, LocalDate, Profession } from '@crossward/kernel';
import type { DatedVersion } from './arrangement.js';
import type { Condition } from './condition.js';
import type { Span } from './operand.js';

/** A score on the test's own scale (number, letter or word), or a level that the score tables convert to. */
export type Minimum = number | string | { cefr: CefrLevel };

/** By part of the test; `each` stands for listening, reading, writing and speaking that are not named. */
export type Minimums = Record<string, Minimum>;

/** How long a result counts, from the day of the test. */
export type Validity = Span & {
  /** Our sources say only that it counts for so long: after that it is unknown, not over. */
  thenDoubtful?: true;
};

/** Scores of several sittings of one test, put together. */
export interface CombinedSittings {
  /** At most so many; any number unless told. */
  sittings?: 2;
  /** All within so many months; null where our sources do not say. */
  withinMonths: number | null;
  /** What each sitting must reach; null where our sources do not say, left out where they say of none. */
  floors?: Minimums | null;
}

export interface AcceptedTestDocument {
  test: string;
  /** Narrower than the version's own days. */
  from?: LocalDate;
  until?: LocalDate;
  /** null: accepted, the numbers are not known. */
  minimums: Minimums | null;
  /** One of the four skills may be this instead. */
  oneMayBe?: Minimum;
  /** The scale that the minimums stand on, where the test has had several. */
  scale?: string;
  validFor?: Validity;
  combined?: CombinedSittings;
  /** Why reaching the minimums is not certainly enough; without them it is certainly not. */
  open?: string;
  confidence?: Confidence;
  sourceUrl?: string;
  note?: string;
}

/** A way without a test, or why no proof is asked for. Without `when` it is everybody's. */
export interface LanguageProofDocument {
  id: string;
  name: string;
  when?: Condition;
  /** Why it is not certain that this counts. */
  open?: string;
  confidence?: Confidence;
  sourceUrl?: string;
}

export interface LanguageVersion extends DatedVersion {
  /** Requirements whose tests count here too; their other proofs do not. */
  include?: string[];
  tests: AcceptedTestDocument[];
  /** `partial`: other tests may be accepted that are not in this list. */
  coverage?: 'complete' | 'partial';
  /** Of tests that do not say it themselves. */
  validFor?: Validity;
  proofs?: LanguageProofDocument[];
  exemptions?: LanguageProofDocument[];
  openLaw?: { what: string; sourceUrl: string }[];
}

export const LANGUAGE_PURPOSES = ['licence', 'multistate-licence', 'certificate', 'entry'] as const;

/** What a regulator asks for as proof of a language. */
export interface LanguageDocument {
  id: string;
  name: string;
  regulator: string;
  /** A country stands for its subdivisions too. */
  jurisdictions: string[];
  professions: Profession[];
  /** BCP 47: proof of one of them is enough. */
  languages: string[];
  /** What the proof is asked for. */
  serves: (typeof LANGUAGE_PURPOSES)[number];
  /** Advice to regulators that binds nobody: told, and refused as a condition. */
  recommendation?: true;
  note?: string;
  versions: LanguageVersion[];
}
