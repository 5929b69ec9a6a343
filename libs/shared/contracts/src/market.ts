import type { CefrLevel, DateRange, JurisdictionCode, LocalDate, Money, Profession, Setting } from '@crossward/kernel';
import type { MatchReason } from './match-reasons.js';
import type { LicenceFact, NurseFacts } from './recognition.js';

export const SHIFT_PATTERNS = ['days', 'nights', 'rotating', 'weekends'] as const;
export type ShiftPattern = (typeof SHIFT_PATTERNS)[number];

export interface GapRequirements {
  specialty: string;
  minimumYears: number;
  certificates: string[];
  languages: { language: string; level: CefrLevel }[];
  /** Whether a nurse whose route ends before the start may be ranked. */
  acceptsPendingLicence: boolean;
}

export const PAY_KINDS = [
  'overtime',
  'holiday',
  'on-call',
  'call-back',
  'charge',
  'housing',
  'meals',
  'incidentals',
  'travel',
  'completion-bonus',
  'employer-paid-fees',
] as const;
export type PayKind = (typeof PAY_KINDS)[number];

/** What is paid beside the rate of an hour. */
export interface PayComponent {
  kind: PayKind;
  /** By the hour, by the week or once, as the kind says; in the currency of the rate. */
  amount: Money;
  /** The jurisdiction taxes it less than wages. Only of allowances. */
  taxAdvantaged?: boolean;
}

/** One part of the pay, with what it comes to. */
export interface PayLine {
  kind: PayKind | 'base';
  per: 'hour' | 'week' | 'assignment';
  amount: Money;
  weekly: Money;
  whole: Money;
  taxAdvantaged: boolean;
}

/** The whole pay before tax: totals, the parts that add up to them, and rates of hours that nobody can foresee. */
export interface PayPackage {
  weekly: Money;
  whole: Money;
  lines: PayLine[];
  rates: { kind: PayKind; amount: Money }[];
  /** What the employer pays to others for the nurse: no pay, and nothing to be asked back. */
  paidByEmployer: Money;
}

export type GapStatus = 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';

/** A staffing gap as other contexts read it. */
export interface GapSummary {
  id: string;
  organisationId: string;
  facilityId: string;
  facilityName: string;
  organisationName: string;
  unitName: string;
  jurisdiction: JurisdictionCode;
  timeZone: string;
  latitude: number;
  longitude: number;
  underserved: boolean;
  setting: Setting;
  profession: Profession;
  status: GapStatus;
  seats: number;
  seatsTaken: number;
  assignment: DateRange;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  /** Per hour, before tax. */
  payRate: Money;
  payComponents: PayComponent[];
  requirements: GapRequirements;
}

export interface NurseSpecialty {
  specialty: string;
  years: number;
}

/** A nurse as the market index sees one: nothing that names the person, no protected attribute but what the law itself asks. */
export interface NurseSummary {
  id: string;
  facts: NurseFacts;
  specialties: NurseSpecialty[];
  certificates: { kind: string; expiresOn: LocalDate | null }[];
  languages: { language: string; level: CefrLevel }[];
  availableFrom: LocalDate;
  availableUntil: LocalDate | null;
  /** The least pay per hour that the nurse takes; null: no floor stated. */
  payFloor: Money | null;
  shiftPatterns: ShiftPattern[];
  /** Jurisdictions and organisations the nurse does not want. */
  noGo: { jurisdictions: JurisdictionCode[]; organisationIds: string[] };
  homeTimeZone: string;
  /** Where the home is; a list may be narrowed by it, and no score reads it. */
  homeJurisdiction?: JurisdictionCode;
  latitude: number;
  longitude: number;
  /** Ranges of placements that are held or confirmed. */
  busy: DateRange[];
  /** Facilities where the nurse has worked through Crossward. */
  workedAtFacilityIds: string[];
  /** 0..1, share of past placements completed; null without any. */
  reliability: number | null;
  /** Day of the newest settled verification; null without any. */
  credentialsVerifiedOn: LocalDate | null;
  /** A confirmed exclusion (never a mere candidate hit). */
  excluded: boolean;
}

export interface ScoreFactor {
  factor: string;
  /** 0..1 */
  value: number;
  weight: number;
  /** `reason` in English. */
  because: string;
  reason: MatchReason;
}

export interface FailedConstraint {
  constraint: string;
  /** `reason` in English. */
  because: string;
  /** What would change it, where something would: `remedy` in English. */
  wouldChange: string | null;
  reason: MatchReason;
  remedy: MatchReason | null;
}

/** A licence as the nurse states it: what the law asks, and the number under which the register keeps it. */
export interface LicenceRecord extends LicenceFact {
  number: string;
}

/**
 * A nurse's profile as sent to `PUT /v1/nurses/me`. Licences stand here with their numbers and nowhere else: the facts
 * that recognition reads are put together from both. Left out is unknown, `[]` says "none".
 */
export interface NurseProfileInput {
  givenNames: string;
  familyName: string;
  /** Kept encrypted; never shown to hospitals. */
  birthDate: LocalDate;
  /** Two lines of 44 characters, joined by a line feed. Kept encrypted; never shown to hospitals. */
  passportMrz: string | null;
  facts: Omit<NurseFacts, 'licences'>;
  licences?: LicenceRecord[];
  specialties: NurseSpecialty[];
  availableFrom: LocalDate;
  /** The first day on which the nurse is no longer available; null: open-ended. */
  availableUntil: LocalDate | null;
  payFloor: Money | null;
  shiftPatterns: ShiftPattern[];
  noGo: { jurisdictions: JurisdictionCode[]; organisationIds: string[] };
  home: { place: string; jurisdiction: JurisdictionCode; latitude: number; longitude: number; timeZone: string };
}
