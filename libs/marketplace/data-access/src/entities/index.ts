import { ContractRow, ContractSignatureRow, ContractVersionRow } from './contract.entities.js';
import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { GapRow } from './gap.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';

export * from './contract.entities.js';
export * from './engagement.entities.js';
export * from './gap.entity.js';
export * from './hospital.entities.js';
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
  ContractRow,
  ContractVersionRow,
  ContractSignatureRow,
];
