import type { LocalDate } from '@crossward/kernel';
import type { ArrangementDocument } from './arrangement.js';
import type { EntryDocument } from './entry.js';
import type { LanguageDocument } from './language.js';
import type {
  JurisdictionDocument,
  MembershipDocument,
  MessageDocument,
  RatesDocument,
  SharedConditionDocument,
  TableDocument,
  TranslationDocument,
  VocabularyDocument,
} from './reference-data.js';
import type { ScoreDocument } from './score.js';

/** The whole law as documents, before it is compiled. */
export interface LawDocuments {
  name: string;
  /** `asOf` + short digest of all files: two corpora with the same version give the same answers. */
  version: string;
  asOf: LocalDate;
  jurisdictions: JurisdictionDocument[];
  memberships: MembershipDocument[];
  tables: TableDocument[];
  vocabulary: VocabularyDocument;
  /** In English, the language that the law is written in here. */
  messages: Record<string, MessageDocument>;
  /** By locale, English among them; empty where the corpus names no locales. */
  translations: Record<string, TranslationDocument>;
  conditions: SharedConditionDocument[];
  arrangements: ArrangementDocument[];
  entries: EntryDocument[];
  /** In the order of their days. */
  rates: RatesDocument[];
  languages: LanguageDocument[];
  scores: ScoreDocument[];
}
