import type { GapRow } from '@crossward/marketplace-data-access';
import { LIVE_OFFERS, LIVE_SUBMISSIONS } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { endCountersOf } from '../offers/counter-offer.js';
import { closeLiveInterviews } from '../interviews/close-live-interviews.js';

/**
 * Ends what still waits for an answer when a gap is filled or cancelled: submissions become not assigned, their offers
 * are rescinded. Runs as the system, with the gap's row held, so that no other submission can arrive meanwhile.
 */
export const closeLiveSubmissions = async (
  tx: Transaction,
  { id: gapId, organisationId }: Pick<GapRow, 'id' | 'organisationId'>,
  reason: 'gap-filled' | 'gap-cancelled',
): Promise<void> => {
  const closed = await tx.query<{ id: string; nurse_id: string }>(
    `UPDATE marketplace.submissions SET status = 'not_assigned', reason = $3, closed_at = $2, version = version + 1
     WHERE gap_id = $1 AND status = ANY ($4) RETURNING id, nurse_id`,
    [gapId, tx.now, reason, LIVE_SUBMISSIONS],
  );
  const rescinded = await tx.query<{ id: string; nurse_id: string }>(
    `UPDATE marketplace.offers SET status = 'rescinded', version = version + 1
     WHERE gap_id = $1 AND status = ANY ($2) RETURNING id, nurse_id`,
    [gapId, LIVE_OFFERS],
  );
  await closeLiveInterviews(
    tx,
    closed.map(({ id }) => id),
  );
  await endCountersOf(
    tx,
    rescinded.map(({ id }) => id),
  );
  const details = { gapId, reason };
  for (const { id, nurse_id: nurseId } of closed) {
    tx.record({
      action: 'submission.not-assigned',
      subjectType: 'submission',
      subjectId: id,
      nurseId,
      organisationId,
      details,
    });
    tx.publish('submission.closed', { submissionId: id });
  }
  for (const { id, nurse_id: nurseId } of rescinded) {
    tx.record({ action: 'offer.rescinded', subjectType: 'offer', subjectId: id, nurseId, organisationId, details });
  }
};
