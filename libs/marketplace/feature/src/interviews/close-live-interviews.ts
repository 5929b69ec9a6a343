import { InterviewRow, changeRow } from '@crossward/marketplace-data-access';
import { interviewLifecycle, LIVE_INTERVIEWS } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';

/** An interview ends with the submission that it was for. Runs as the system, in the transaction that closes these. */
export const closeLiveInterviews = async (tx: Transaction, submissionIds: readonly string[]): Promise<void> => {
  if (submissionIds.length === 0) return;
  const rows = await tx.manager.findBy(InterviewRow, {
    submissionId: In([...submissionIds]),
    status: In([...LIVE_INTERVIEWS]),
  });
  for (const row of rows) {
    const status = interviewLifecycle.move(row.status, 'cancelled');
    await changeRow(tx, InterviewRow, 'interview', row, { status, reason: 'submission-closed', closedAt: tx.now });
    const { id, nurseId, organisationId } = row;
    const details = { reason: 'submission-closed' };
    const subject = { subjectType: 'interview', subjectId: id, nurseId, organisationId };
    tx.record({ action: 'interview.cancelled', ...subject, details });
    tx.publish('interview.changed', { interviewId: id });
  }
};
