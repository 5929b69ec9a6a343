import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { GapBillRateRow, GapTemplateRow, GapTemplateVersionRow } from './gap-template.entities.js';
import { GapRow } from './gap.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import { RequirementLayerRow } from './requirement-layer.entity.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';

export * from './engagement.entities.js';
export * from './gap-template.entities.js';
export * from './gap.entity.js';
export * from './hospital.entities.js';
export * from './nurse.entities.js';
export * from './requirement-layer.entity.js';

/** For `DatabaseModule.forRoot({ entities })` of every app that reads or writes the marketplace. */
export const MARKETPLACE_ENTITIES = [
  OrganisationRow,
  FacilityRow,
  UnitRow,
  GapBillRateRow,
  GapRow,
  GapTemplateRow,
  GapTemplateVersionRow,
  NurseRow,
  NurseNameRow,
  NurseSecretRow,
  LicenceRow,
  SubmissionRow,
  OfferRow,
  PlacementRow,
  RecheckRow,
  RequirementLayerRow,
];
