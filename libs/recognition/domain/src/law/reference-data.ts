import type { Citation, Confidence, VocabularyName, VocabularyTerm } from '@crossward/contracts';
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

export interface SharedConditionDocument {
  id: string;
  /** Speaks of an item of this list: used inside it only. */
  in?: string;
  note?: string;
  condition: Condition;
}

export type MessageDocument = string | { held: string; failed: string; unknown: string };
