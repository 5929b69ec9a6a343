import type { EducationFact, EducationField, LicenceScope, LicenceStatus, NurseFacts } from '@crossward/contracts';
import {
  CEFR_LEVELS,
  PROFESSIONS,
  SETTINGS,
  type CefrLevel,
  type CountryCode,
  type JurisdictionCode,
  type LocalDate,
  type Profession,
  type Setting,
} from '@crossward/kernel';
import {
  Code,
  Country,
  Day,
  Decimal,
  Flag,
  Jurisdiction,
  Language,
  ListOf,
  Nested,
  Text,
} from '@crossward/platform-http';
import { Scores } from './scores.field.js';

// The terms of kinds, exams, tests and titles are data of the law: the recognition engine checks them.
const TERM = { max: 80, pattern: /^[A-Za-z0-9][A-Za-z0-9 ._+/-]*$/ } as const;
const STATUSES = ['eu-family', 'eu-long-term-resident', 'refugee', 'permanent-resident', 'temporary-resident'] as const;
const FIELDS = ['general', 'mental-health', 'paediatric', 'learning-disability', 'geriatric', 'midwifery'] as const;
const LEVELS = ['upper-secondary', 'technical', 'diploma', 'associate', 'bachelor', 'master'] as const;
const BASES = ['native', 'schooling', 'test', 'self'] as const;
const UNTIL = { optional: true, description: 'The first day on which it no longer was so.' } as const;

export class StatusBody {
  @Code(STATUSES) kind: (typeof STATUSES)[number];
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Day({ optional: true }) since?: LocalDate;
}

export class ResidenceBody {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Day() from: LocalDate;
  @Day(UNTIL) until?: LocalDate;
}

export class EducationBody implements EducationFact {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Text({ max: 200, optional: true }) award?: string;
  @Text({ max: 200, optional: true, description: 'A listed title, as in Annex V.' }) titleCode?: string;
  @Text({ ...TERM, optional: true }) kind?: string;
  @Code(LEVELS, { optional: true }) level?: (typeof LEVELS)[number];
  @Code(FIELDS, { optional: true }) field?: EducationField;
  @Day({ optional: true }) beganOn?: LocalDate;
  @Day({ optional: true }) completedOn?: LocalDate;
  @Decimal({ min: 0, max: 20, optional: true }) years?: number;
  @Decimal({ min: 0, max: 50_000, optional: true }) hours?: number;
  @Decimal({ min: 0, max: 50_000, optional: true }) clinicalHours?: number;
  @Language({ optional: true }) language?: string;
}

export class PracticeBody {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Day() from: LocalDate;
  @Day(UNTIL) until?: LocalDate;
  @Decimal({ min: 0, max: 200_000, optional: true }) hours?: number;
  @Flag({ optional: true }) fullResponsibility?: boolean;
  @Flag({ optional: true }) certified?: boolean;
  @Code(SETTINGS, { optional: true }) setting?: Setting;
  @Text({ ...TERM, optional: true }) specialty?: string;
  @Flag({ optional: true }) regulated?: boolean;
}

export class ExamBody {
  @Text(TERM) exam: string;
  @Day({ optional: true }) passedOn?: LocalDate;
}

export class LanguageTestBody {
  @Text(TERM) test: string;
  @Day() takenOn: LocalDate;
  @Scores({ description: 'Score by part of the test.', example: { listening: 7.5 } }) scores: Record<
    string,
    number | string
  >;
}

export class SpokenLanguageBody {
  @Language() language: string;
  @Code(CEFR_LEVELS) level: CefrLevel;
  @Code(BASES, { optional: true }) basis?: (typeof BASES)[number];
}

export class ApplicationBody {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Code(['endorsement', 'declaration', 'registration']) kind: 'endorsement' | 'declaration' | 'registration';
  @Day() filedOn: LocalDate;
  @Flag({ optional: true }) feePaid?: boolean;
}

export class CertificateBody {
  @Text(TERM) kind: string;
  @Day() issuedOn: LocalDate;
  @Day({ optional: true, description: 'The last day on which it is good.' }) expiresOn?: LocalDate;
}

export class WorkAuthorisationBody {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Text(TERM) kind: string;
  @Day() from: LocalDate;
  @Day(UNTIL) until?: LocalDate;
}

export class VaccinationBody {
  @Text(TERM) kind: string;
  @Day() on: LocalDate;
}

export class IdentifiersBody {
  @Flag({ optional: true, description: 'Whether the nurse has one; never the number.' })
  usSocialSecurityNumber?: boolean;
}

export class MilitaryBody {
  @Code(['servicemember', 'spouse']) kind: 'servicemember' | 'spouse';
  @Jurisdiction() ordersTo: JurisdictionCode;
  @Day() from: LocalDate;
}

/** A field left out is unknown; `[]` says "none". Licences stand beside the facts, with their numbers. */
export class FactsBody implements Omit<NurseFacts, 'licences'> {
  @Code(PROFESSIONS) profession: Profession;
  @ListOf(Country(), { max: 10, unique: true, optional: true }) citizenships?: CountryCode[];
  @ListOf(StatusBody, { max: 20, optional: true }) statuses?: StatusBody[];
  @ListOf(ResidenceBody, { max: 50, optional: true }) residences?: ResidenceBody[];
  @ListOf(EducationBody, { max: 30, optional: true }) education?: EducationBody[];
  @ListOf(PracticeBody, { max: 100, optional: true }) practice?: PracticeBody[];
  @ListOf(ExamBody, { max: 50, optional: true }) exams?: ExamBody[];
  @ListOf(LanguageTestBody, { max: 50, optional: true }) languageTests?: LanguageTestBody[];
  @ListOf(SpokenLanguageBody, { max: 30, optional: true }) languages?: SpokenLanguageBody[];
  @ListOf(ApplicationBody, { max: 50, optional: true }) applications?: ApplicationBody[];
  @ListOf(CertificateBody, { max: 50, optional: true }) certificates?: CertificateBody[];
  @ListOf(WorkAuthorisationBody, { max: 30, optional: true }) workAuthorisations?: WorkAuthorisationBody[];
  @ListOf(VaccinationBody, { max: 100, optional: true }) vaccinations?: VaccinationBody[];
  @Nested(IdentifiersBody, { optional: true }) identifiers?: IdentifiersBody;
  @Nested(MilitaryBody, { optional: true }) military?: MilitaryBody;
}

const SCOPES = ['single-state', 'multistate', 'full', 'limited', 'temporary', 'provisional'] as const;
const LICENCE_STATUSES = ['active', 'inactive', 'lapsed', 'encumbered', 'suspended', 'revoked'] as const;
const LICENCE_BASES = ['training', 'exam', 'recognition'] as const;

export class LicenceBody {
  @Jurisdiction() jurisdiction: JurisdictionCode;
  @Code(PROFESSIONS) profession: Profession;
  @Text({ max: 60, pattern: /^[A-Za-z0-9][A-Za-z0-9 ./-]*$/, description: 'As the register writes it.' })
  number: string;
  @Code(FIELDS, { optional: true }) field?: EducationField;
  @Code(SCOPES) scope: LicenceScope;
  @Code(LICENCE_STATUSES) status: LicenceStatus;
  @Day({ optional: true }) issuedOn?: LocalDate;
  @Day({ optional: true, description: 'The last day on which it is good.' }) expiresOn?: LocalDate;
  @Flag({ optional: true }) established?: boolean;
  @Code(LICENCE_BASES, { optional: true }) basis?: (typeof LICENCE_BASES)[number];
  @Flag({ optional: true }) meetsUniformRequirements?: boolean;
}
