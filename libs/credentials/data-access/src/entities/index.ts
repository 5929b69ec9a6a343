import { DocumentContentRow, DocumentRow } from './document.entities.js';
import {
  ExclusionEntryRow,
  ExclusionImportChunkRow,
  ExclusionImportRow,
  ExclusionListRow,
  ExclusionResolutionRow,
  ExclusionScreenRow,
} from './exclusion.entities.js';
import { PacketItemRow, PacketRow } from './packet.entities.js';
import { ShareRow } from './share.entity.js';
import {
  SubmissionCheckRow,
  SubmissionPlanRow,
  VerificationEventRow,
  VerificationRow,
} from './verification.entities.js';

export * from './document.entities.js';
export * from './exclusion.entities.js';
export * from './packet.entities.js';
export * from './share.entity.js';
export * from './verification.entities.js';

/** For `DatabaseModule.forRoot({ entities })` of every service that composes credentials. */
export const CREDENTIALS_ENTITIES = [
  VerificationRow,
  VerificationEventRow,
  SubmissionPlanRow,
  SubmissionCheckRow,
  ExclusionImportRow,
  ExclusionImportChunkRow,
  ExclusionEntryRow,
  ExclusionListRow,
  ExclusionScreenRow,
  ExclusionResolutionRow,
  PacketRow,
  PacketItemRow,
  DocumentRow,
  DocumentContentRow,
  ShareRow,
];
