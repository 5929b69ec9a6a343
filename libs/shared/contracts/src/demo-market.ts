import type { DateRange, JurisdictionCode, Money, Profession, Setting } from '@crossward/kernel';
import type { Role } from './identity.js';
import type { GapRequirements, NurseProfileInput, PayComponent, ShiftPattern } from './market.js';

/**
 * An invented market to try the product with. Things name each other by `key`, unique within their list; the loader
 * gives them ids. All days are absolute: whoever builds a market takes "today" as an argument.
 */
export interface DemoMarket {
  organisations: DemoOrganisation[];
  facilities: DemoFacility[];
  units: DemoUnit[];
  gaps: DemoGap[];
  nurses: DemoNurse[];
  /** A few: hashing a password costs about a tenth of a second, so most nurses have none. */
  accounts: DemoAccount[];
  submissions: DemoSubmission[];
}

export interface DemoOrganisation {
  key: string;
  name: string;
}

export interface DemoFacility {
  key: string;
  organisationKey: string;
  name: string;
  jurisdiction: JurisdictionCode;
  /** City or town, as people write it. */
  place: string;
  latitude: number;
  longitude: number;
  /** IANA, for example `America/Toronto`. */
  timeZone: string;
  setting: Setting;
  underserved: boolean;
}

export interface DemoUnit {
  key: string;
  facilityKey: string;
  name: string;
}

export interface DemoGap {
  key: string;
  unitKey: string;
  profession: Profession;
  status: 'draft' | 'open' | 'on_hold';
  seats: number;
  /** Half-open; the end must be given. */
  assignment: DateRange;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  /** Per hour, before tax. */
  payRate: Money;
  payComponents: PayComponent[];
  requirements: GapRequirements;
}

/** The profile as a nurse would send it to `PUT /v1/nurses/me`, but `noGo.organisationIds` holds organisation keys. */
export interface DemoNurse extends NurseProfileInput {
  key: string;
}

export interface DemoAccount {
  email: string;
  password: string;
  displayName: string;
  role: Role;
  /** Of requesters and approvers. */
  organisationKey?: string;
  /** Of nurses. */
  nurseKey?: string;
}

/** A submission made with consent; its verification starts for real when the market is loaded. */
export interface DemoSubmission {
  gapKey: string;
  nurseKey: string;
  consentTextVersion: string;
}

/** How many of each were inserted; all zero when the market was not empty. */
export type DemoMarketLoaded = Readonly<Record<keyof DemoMarket, number>>;
