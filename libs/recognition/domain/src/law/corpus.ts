import type { LocalDate } from '@crossward/kernel';
import type { ArrangementDocument } from './arrangement.js';
import type { EntryDocument } from './entry.js';
import type { LanguageDocument } from './language.js';
import type {
  JurisdictionDocument,
  MembershipDocument,
  MessageDocument,
  SharedConditionDocument,
  TableDocument,
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
  messages: Record<string, MessageDocument>;
  conditions: SharedConditionDocument[];
  arrangements: ArrangementDocument[];
  entries: EntryDocument[];
  languages: LanguageDocument[];
  scores: ScoreDocument[];
}
