import type { GapStatus } from '@crossward/contracts';
import type { GapRow } from '@crossward/marketplace-data-access';
import type { GapChangeReason } from '@crossward/marketplace-domain';
import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { iso } from '../shared/iso.js';

/** Writes down a change of status: why, from which day it counts, and when it was told. */
export const recordGapChange = (
  tx: Transaction,
  { id, organisationId, status: from }: Pick<GapRow, 'id' | 'organisationId' | 'status'>,
  { to, reason, effectiveOn }: { to: GapStatus; reason: GapChangeReason; effectiveOn: LocalDate },
): void => {
  const details = { from, to, reason, effectiveOn, recordedAt: iso(tx.now) };
  tx.record({ action: `gap.${to}`, subjectType: 'gap', subjectId: id, organisationId, details });
};
