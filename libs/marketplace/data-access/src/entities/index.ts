import { ContractRow, ContractSignatureRow, ContractVersionRow } from './contract.entities.js';
import { OfferRow, PlacementRow, RecheckRow, SubmissionRow } from './engagement.entities.js';
import { CounterOfferRow } from './counter-offer.entity.js';
import { CreditNoteLineRow, CreditNoteRow } from './credit-note.entities.js';
import { FacilityReviewRow } from './facility-review.entity.js';
import { GapBillRateRow, GapTemplateRow, GapTemplateVersionRow } from './gap-template.entities.js';
import { GapRow } from './gap.entity.js';
import { GapImportRow } from './gap-import.entity.js';
import { FacilityRow, OrganisationRow, UnitRow } from './hospital.entities.js';
import { InterviewRow } from './interview.entity.js';
import { NurseContactRow } from './nurse-contact.entity.js';
import {
  FeeRow,
  PlacementExtensionRow,
  PlacementNoticeRow,
  ShiftRow,
  TimecardPayLineRow,
  TimecardRow,
} from './hours.entities.js';
import { DeclaredMarginRow, InvoiceLineRow, InvoiceRow } from './invoice.entities.js';
import { RecordAppealRow } from './record-appeal.entity.js';
import { RequirementLayerRow } from './requirement-layer.entity.js';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from './nurse.entities.js';
import { RestrictionRow } from './restriction.entity.js';
import { SubmissionConsentRow } from './submission-consent.entity.js';

export * from './counter-offer.entity.js';
export * from './contract.entities.js';
export * from './credit-note.entities.js';
export * from './engagement.entities.js';
export * from './facility-review.entity.js';
export * from './gap-template.entities.js';
export * from './gap.entity.js';
export * from './gap-import.entity.js';
export * from './hospital.entities.js';
export * from './interview.entity.js';
export * from './nurse-contact.entity.js';
export * from './hours.entities.js';
export * from './invoice.entities.js';
export * from './nurse.entities.js';
export * from './record-appeal.entity.js';
export * from './restriction.entity.js';
export * from './submission-consent.entity.js';
export * from './requirement-layer.entity.js';

/** For `DatabaseModule.forRoot({ entities })` of every app that reads or writes the marketplace. */
export const MARKETPLACE_ENTITIES = [
  OrganisationRow,
  FacilityRow,
  UnitRow,
  GapBillRateRow,
  GapRow,
  GapImportRow,
  GapTemplateRow,
  GapTemplateVersionRow,
  NurseRow,
  NurseNameRow,
  NurseSecretRow,
  NurseContactRow,
  LicenceRow,
  SubmissionRow,
  InterviewRow,
  OfferRow,
  CounterOfferRow,
  CreditNoteLineRow,
  CreditNoteRow,
  PlacementRow,
  RecheckRow,
  RecordAppealRow,
  FacilityReviewRow,
  RestrictionRow,
  SubmissionConsentRow,
  DeclaredMarginRow,
  FeeRow,
  InvoiceLineRow,
  InvoiceRow,
  PlacementExtensionRow,
  PlacementNoticeRow,
  ShiftRow,
  TimecardPayLineRow,
  TimecardRow,
  ContractRow,
  ContractVersionRow,
  ContractSignatureRow,
  RequirementLayerRow,
];
