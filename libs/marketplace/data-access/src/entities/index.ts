import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { FacilityReviewRow } from './facility-review.entity.js';
import { GapRow } from './gap.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import { NurseContactRow } from './nurse-contact.entity.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';
import { RestrictionRow } from './restriction.entity.js';
import { SubmissionConsentRow } from './submission-consent.entity.js';

export * from './engagement.entities.js';
export * from './facility-review.entity.js';
export * from './gap.entity.js';
export * from './hospital.entities.js';
export * from './nurse-contact.entity.js';
export * from './nurse.entities.js';
export * from './restriction.entity.js';
export * from './submission-consent.entity.js';

/** For `DatabaseModule.forRoot({ entities })` of every app that reads or writes the marketplace. */
export const MARKETPLACE_ENTITIES = [
  OrganisationRow,
  FacilityRow,
  UnitRow,
  GapRow,
  NurseRow,
  NurseNameRow,
  NurseSecretRow,
  NurseContactRow,
  LicenceRow,
  SubmissionRow,
  OfferRow,
  PlacementRow,
  RecheckRow,
  FacilityReviewRow,
  RestrictionRow,
  SubmissionConsentRow,
];
