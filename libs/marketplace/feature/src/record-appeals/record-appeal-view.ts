import type { RecordAppealRow } from '@crossward/marketplace-data-access';
import { iso } from '../shared/iso.js';
import type { RecordAppealAnswer } from './record-appeal.dto.js';

/** Who decided stays with the audit log: the nurse answers the reason. */
export const toRecordAppealAnswer = ({
  decidedBy: _decidedBy,
  decidedAt,
  createdAt,
  ...row
}: RecordAppealRow): RecordAppealAnswer => ({
  ...row,
  decidedAt: decidedAt && iso(decidedAt),
  createdAt: iso(createdAt),
});
