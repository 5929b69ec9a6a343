import type { Citation, Confidence, LicenceScope, VocabularyName, VocabularyTerm } from '@crossward/contracts';
import type { LocalDate, Profession } from '@crossward/kernel';
import type { Doubt } from './arrangement.js';
import type { Condition } from './condition.js';

export interface JurisdictionDocument {
  code: string;
  name: string;
  regulator?: { name: string; abbreviation?: string | null; url?: string | null };
  languages: string[];
  /** Countries only. `national`: subdivisions resolve to the country. `subdivision`: the country alone is too broad. */
  regulates?: 'national' | 'subdivision';
  /** Scope of the licences that the place issues; `full` unless told. */
  licenceScope?: LicenceScope;
  /** Codes that resolve to this one, for example `GU` for `US-GU`. */
  otherCodes?: string[];
  /** Are all arrangements into this place in the corpus? A profession left out is partial. */
  coverage?: Partial<Record<Profession, 'complete' | 'partial'>>;
  coverageNote?: string;
  note?: string;
}

export interface MembershipPeriod {
  /** null: as far back as our sources reach. */
  from: LocalDate | null;
  until?: LocalDate;
  doubtful?: Doubt;
}

/** Beside the keys below, one key per aspect with its period or periods. */
export interface MemberDocument {
  jurisdiction: string;
  enactedOn?: LocalDate;
  confidence: Confidence;
  sourceUrl: string;
  verifiedOn: LocalDate;
  note?: string;
  [aspect: string]: unknown;
}

export interface MembershipDocument {
  id: string;
  name: string;
  aspects?: string[];
  include?: string[];
  note?: string;
  members: MemberDocument[];
}

export type CellEntry =
  string | number | { code: string; title?: string; confidence?: Confidence; addedLater?: boolean };
export type Cell = string | number | boolean | null | CellEntry[];

export interface TableDocument {
  id: string;
  name: string;
  cite: Citation;
  note?: string;
  rows: Record<string, { confidence?: Confidence; [column: string]: Cell | undefined }>;
}

export interface Term extends VocabularyTerm {
  note?: string;
}

export type VocabularyDocument = Record<VocabularyName, Record<string, Term>> & { scales: Record<string, string[]> };

/** What one unit of a base currency was worth on a day: for comparing fees, never for charging them. */
export interface RatesDocument {
  id: string;
  asOf: LocalDate;
  base: string;
  perBase: Record<string, number>;
  cite: Citation;
  note?: string;
}

export interface SharedConditionDocument {
  id: string;
  /** Speaks of an item of this list: used inside it only. */
  in?: string;
  note?: string;
  condition: Condition;
}

export type MessageDocument = string | { held: string; failed: string; unknown: string };

/** The language of the law's own sentences and phrases. */
export const SOURCE_LOCALE = 'en';

/** All that is said in one language. */
export interface TranslationDocument {
  /** Whose days, numbers and amounts these are, as BCP 47: `en-GB`. */
  format: string;
  /** ICU messages of explanations, by key. */
  sentences: Record<string, string>;
  /** Sentences of conditions by id; empty for the source locale, whose own are `messages` of the law. */
  messages: Record<string, MessageDocument>;
  /** What the law itself calls things, by its English phrase; empty for the source locale. */
  phrases: Record<string, string>;
}
