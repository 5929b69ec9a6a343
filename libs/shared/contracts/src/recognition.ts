import type {
  CefrLevel,
  CountryCode,
  JurisdictionCode,
  LocalDate,
  Money,
  Profession,
  Setting,
} from '@crossward/kernel';

/**
 * What is known of a nurse, as far as the law of recognition asks for it.
 * A field left out is unknown; `[]` says "none"; an item without `until` is still so.
 */
export interface NurseFacts {
  profession: Profession;
  citizenships?: CountryCode[];
  statuses?: StatusFact[];
  residences?: ResidenceFact[];
  licences?: LicenceFact[];
  education?: EducationFact[];
  practice?: PracticeFact[];
  exams?: { exam: string; passedOn?: LocalDate }[];
  languageTests?: { test: string; takenOn: LocalDate; scores: Record<string, number | string> }[];
  languages?: { language: string; level: CefrLevel; basis?: 'native' | 'schooling' | 'test' | 'self' }[];
  applications?: {
    jurisdiction: JurisdictionCode;
    kind: 'endorsement' | 'declaration' | 'registration';
    filedOn: LocalDate;
    feePaid?: boolean;
  }[];
  certificates?: { kind: string; issuedOn: LocalDate; expiresOn?: LocalDate }[];
  workAuthorisations?: { jurisdiction: JurisdictionCode; kind: string; from: LocalDate; until?: LocalDate }[];
  vaccinations?: { kind: string; on: LocalDate }[];
  identifiers?: { usSocialSecurityNumber?: boolean };
  military?: { kind: 'servicemember' | 'spouse'; ordersTo: JurisdictionCode; from: LocalDate };
}

export interface StatusFact {
  kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
  jurisdiction: JurisdictionCode;
  since?: LocalDate;
}

/** `until` is the first day on which the nurse no longer lived there. */
export interface ResidenceFact {
  jurisdiction: JurisdictionCode;
  from: LocalDate;
  until?: LocalDate;
}

export type LicenceScope = 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
export type LicenceStatus = 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';

/** `expiresOn` is the last day on which the licence is good. */
export interface LicenceFact {
  jurisdiction: JurisdictionCode;
  profession: Profession;
  field?: EducationField;
  scope: LicenceScope;
  status: LicenceStatus;
  issuedOn?: LocalDate;
  expiresOn?: LocalDate;
  established?: boolean;
  basis?: 'training' | 'exam' | 'recognition';
  meetsUniformRequirements?: boolean;
}

export type EducationField =
  'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';

export interface EducationFact {
  jurisdiction: JurisdictionCode;
  award?: string;
  /** A listed title, as in Annex V of Directive 2005/36/EC. */
  titleCode?: string;
  kind?: string;
  level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
  field?: EducationField;
  beganOn?: LocalDate;
  completedOn?: LocalDate;
  years?: number;
  hours?: number;
  clinicalHours?: number;
  language?: string;
}

export interface PracticeFact {
  jurisdiction: JurisdictionCode;
  from: LocalDate;
  until?: LocalDate;
  hours?: number;
  fullResponsibility?: boolean;
  certified?: boolean;
  setting?: Setting;
  specialty?: string;
  regulated?: boolean;
}

export interface RecognitionQuery {
  id?: string;
  nurse: NurseFacts;
  destination: JurisdictionCode;
  on: LocalDate;
  /** The profession sought; the nurse's own unless told. */
  as?: Profession;
  purpose?: 'temporary' | 'permanent';
  assignment?: { setting?: Setting; days?: number; employerConfirmed?: boolean };
}

export const VERDICTS = ['authorised', 'pathway', 'barred', 'undetermined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `sourced`: a page was read. `known`: well established, official source named. `uncertain`: marked wherever it is shown. */
export const CONFIDENCES = ['sourced', 'known', 'uncertain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Citation {
  legalBasis: string;
  sourceUrl: string;
  verifiedOn: LocalDate;
  confidence: Confidence;
}

export interface RouteStep {
  name: string;
  /** Calendar days: shortest, typical, longest; null where no source gives them. */
  days: [min: number, typical: number, max: number] | null;
  fee: Money | null;
}

export interface RouteNeed {
  kind: string;
  detail: string;
  /** null: not known yet. */
  satisfied: boolean | null;
}

/** The licence at the end of a leg, as far as the law tells what kind it is. */
export interface RouteGrant {
  jurisdiction: JurisdictionCode;
  scope: LicenceScope;
  basis: NonNullable<LicenceFact['basis']>;
}

export interface RouteLeg extends Citation {
  arrangement: string;
  kind: string;
  from: JurisdictionCode | null;
  to: JurisdictionCode;
  steps: RouteStep[];
  needs: RouteNeed[];
  /** Of a route over several legs: the days on which the leg begins; null where an earlier one has no known duration. */
  begins?: RouteDays | null;
  /** Facts that are not known and decide whether the leg is open; left out where it certainly is. */
  conditionalOn?: string[];
  /** What the nurse has to do beside the steps so that the leg opens: live in the place. */
  assumes?: { kind: 'residence'; jurisdiction: JurisdictionCode }[];
  /** Left out where the leg ends with a right and no licence. */
  grants?: RouteGrant;
}

export interface RouteDays {
  min: LocalDate;
  typical: LocalDate;
  max: LocalDate;
}

/** Something that counts on the day asked about and no longer when a leg needs it. */
export interface RouteFinding {
  /** A proof that a leg asks for, or the licence that it starts from. */
  kind: 'proof-expires' | 'licence-expires';
  /** The need of the leg, in its words; of a licence its jurisdiction. */
  what: string;
  /** First day on which it no longer counts. */
  expiresOn: LocalDate;
  neededOn: LocalDate;
  /** 1 for the first leg. */
  leg: number;
}

export interface Route {
  legs: RouteLeg[];
  /** null where a step has no known duration. */
  earliestStart: RouteDays | null;
  /** One sum per currency, of the fees that are known. */
  fees: Money[];
  /** That of the weakest thing the route rests on. */
  confidence: Confidence;
  /** Of a route over several legs: what expires on the way. */
  findings?: RouteFinding[];
  /** The known fees in one currency at dated rates, for comparing only; left out where a rate is missing. */
  comparedFees?: Money & { ratesOf: LocalDate; complete: boolean };
}

/** What a search for routes is asked beside the query. */
export interface RouteQuery extends RecognitionQuery {
  /** 1 to 4. */
  maxLegs?: number;
  /** May the nurse move to another place for a licence that asks for a home there? Yes unless told. */
  relocate?: boolean;
}

/** Every route that nothing dominates in days and fees, earliest start first; what hangs on unknown facts last. */
export interface RouteSearch {
  id?: string;
  destination: JurisdictionCode;
  on: LocalDate;
  as: Profession;
  corpusVersion: string;
  /** Of the day asked about, without any further licence: as in the decision. */
  verdict: Verdict;
  routes: Route[];
}

/** One nurse, every place: the verdict there and the best way. */
export interface DestinationsAnswer {
  id?: string;
  on: LocalDate;
  as: Profession;
  corpusVersion: string;
  destinations: { jurisdiction: JurisdictionCode; verdict: Verdict; route?: Route }[];
}

export interface DestinationsQuery {
  id?: string;
  nurse: NurseFacts;
  on: LocalDate;
  as?: Profession;
  maxLegs?: number;
  relocate?: boolean;
}

export interface Entry {
  id: string;
  kind: 'visa' | 'permit' | 'free-movement' | 'citizen';
  available: 'yes' | 'conditional' | 'no' | 'unknown';
  conditions: string[];
  sourceUrl: string;
}

export interface Reason extends Citation {
  arrangement: string;
  /** The condition's id within the arrangement. */
  rule: string;
  /** First day of the version of the rule that was applied. */
  version: LocalDate;
  outcome: 'held' | 'failed' | 'unknown';
  text: string;
  /** The day that the sentence names, where the engine made it: when a version begins or ended, a place is led to. */
  day?: LocalDate;
}

export interface Limit {
  kind: 'until' | 'setting' | 'employer' | 'days-a-year' | 'scope';
  value: string;
}

export interface Decision {
  id?: string;
  destination: JurisdictionCode;
  on: LocalDate;
  as: Profession;
  corpusVersion: string;
  /** The best that is certain. */
  verdict: Verdict;
  /** The better one that an unknown fact would give. */
  couldBe?: 'authorised' | 'pathway';
  route?: Route;
  alternatives: Route[];
  entry: Entry[];
  missing: { fact: string; wouldDecide: string[] }[];
  /** `coverage` where it is not the law that is open, but the corpus. */
  openLaw: { arrangement: string; what: string; sourceUrl: string; coverage?: 'no-rule' | 'incomplete' | 'noted' }[];
  reasons: Reason[];
  limits: Limit[];
}

/** The lists of terms that the law publishes; a term is told by its code. */
export const VOCABULARIES = [
  'exams',
  'tests',
  'certificates',
  'permits',
  'educationKinds',
  'specialties',
  'vaccinations',
] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/** What a term is called. */
export interface VocabularyTerm {
  name: string;
  /** What people write instead, for example `icu`; never accepted, only understood when a suggestion is made. */
  aliases?: string[];
  /** Names of the scores of a test. */
  parts?: string[];
}

/** `GET /v1/recognition/vocabulary`: every term that facts, queries and requirements may use, by its code. */
export interface Vocabulary extends Record<VocabularyName, Record<string, VocabularyTerm>> {
  corpusVersion: string;
  professions: readonly Profession[];
  settings: readonly Setting[];
  /** Titles of education that the law lists. */
  titles: Record<string, { name: string }>;
  /** Steps of each scale, lowest first. */
  scales: Record<string, string[]>;
}
