import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { GapRow } from './gap.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import {
  FeeRow,
  PlacementExtensionRow,
  PlacementNoticeRow,
  ShiftRow,
  TimecardPayLineRow,
  TimecardRow,
} from './hours.entities.js';
import { DeclaredMarginRow, InvoiceLineRow, InvoiceRow } from './invoice.entities.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';

export * from './engagement.entities.js';
export * from './gap.entity.js';
export * from './hospital.entities.js';
export * from './hours.entities.js';
export * from './invoice.entities.js';
export * from './nurse.entities.js';

/** For `DatabaseModule.forRoot({ entities })` of every app that reads or writes the marketplace. */
export const MARKETPLACE_ENTITIES = [
  OrganisationRow,
  FacilityRow,
  UnitRow,
  GapRow,
  NurseRow,
  NurseNameRow,
  NurseSecretRow,
  LicenceRow,
  SubmissionRow,
  OfferRow,
  PlacementRow,
  RecheckRow,
  DeclaredMarginRow,
  FeeRow,
  InvoiceLineRow,
  InvoiceRow,
  PlacementExtensionRow,
  PlacementNoticeRow,
  ShiftRow,
  TimecardPayLineRow,
  TimecardRow,
];
