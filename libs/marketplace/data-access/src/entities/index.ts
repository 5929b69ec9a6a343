import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { GapRow } from './gap.entity.js';
import { GapImportRow } from './gap-import.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';

export * from './engagement.entities.js';
export * from './gap.entity.js';
export * from './gap-import.entity.js';
export * from './hospital.entities.js';
export * from './nurse.entities.js';

/** For `DatabaseModule.forRoot({ entities })` of every app that reads or writes the marketplace. */
export const MARKETPLACE_ENTITIES = [
  OrganisationRow,
  FacilityRow,
  UnitRow,
  GapRow,
  GapImportRow,
  NurseRow,
  NurseNameRow,
  NurseSecretRow,
  LicenceRow,
  SubmissionRow,
  OfferRow,
  PlacementRow,
  RecheckRow,
];
