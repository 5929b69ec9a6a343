import type { LicenceFact, NurseProfileInput, NurseSpecialty, ShiftPattern } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import { Entity } from 'typeorm';
import {
  BytesColumn,
  DayColumn,
  FlagColumn,
  IdColumn,
  IdKey,
  IdsColumn,
  InstantColumn,
  JsonColumn,
  MinorUnitsColumn,
  NumberColumn,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from './columns.js';

@Entity({ schema: 'marketplace', name: 'nurses' })
export class NurseRow {
  @IdKey() id: string;
  /** Without licences: those have rows of their own. */
  @JsonColumn() facts: NurseProfileInput['facts'];
  /** False: the nurse has not said anything about licences, which is not the same as having none. */
  @FlagColumn() statesLicences: boolean;
  @JsonColumn() specialties: NurseSpecialty[];
  @DayColumn() availableFrom: LocalDate;
  @DayColumn({ nullable: true }) availableUntil: LocalDate | null;
  @MinorUnitsColumn({ nullable: true }) payFloorMinorUnits: number | null;
  @TextColumn({ nullable: true }) payFloorCurrency: string | null;
  @TextsColumn() shiftPatterns: ShiftPattern[];
  @TextsColumn() noGoJurisdictions: JurisdictionCode[];
  @IdsColumn() noGoOrganisationIds: string[];
  @TextColumn() homePlace: string;
  @TextColumn() homeJurisdiction: JurisdictionCode;
  @NumberColumn() homeLatitude: number;
  @NumberColumn() homeLongitude: number;
  @TextColumn() homeTimeZone: string;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}

/** Apart from the profile, because who may read the skills may not yet read the name. */
@Entity({ schema: 'marketplace', name: 'nurse_names' })
export class NurseNameRow {
  @IdKey() nurseId: string;
  @TextColumn() givenNames: string;
  @TextColumn() familyName: string;
}

/** Ciphertexts (field-cipher); for the nurse and the verifiers alone. */
@Entity({ schema: 'marketplace', name: 'nurse_secrets' })
export class NurseSecretRow {
  @IdKey() nurseId: string;
  @BytesColumn() dataKey: Buffer;
  @BytesColumn() birthDate: Buffer;
  @BytesColumn({ nullable: true }) passportMrz: Buffer | null;
}

@Entity({ schema: 'marketplace', name: 'licences' })
export class LicenceRow {
  @IdKey() id: string;
  @IdColumn() nurseId: string;
  @TextColumn() jurisdiction: JurisdictionCode;
  @TextColumn() profession: Profession;
  @TextColumn() number: string;
  @DayColumn({ nullable: true }) expiresOn: LocalDate | null;
  /** The licence as the nurse states it, whole. */
  @JsonColumn() statement: LicenceFact;
}
