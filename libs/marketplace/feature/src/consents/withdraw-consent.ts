import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  GapRow,
  getRowForUpdate,
  requireVersion,
  SubmissionConsentRow,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import { consentLifecycle, LIVE_SUBMISSIONS } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { closeSubmission } from '../submissions/close-submission.js';
import { consentOf } from './consent-rows.js';
import { toConsentAnswer } from './consent-view.js';
import type { SubmissionConsentAnswer } from './consent.dto.js';

/** A nurse takes her consent back; a submission that was made on it and still waits is thereby withdrawn. */
@Injectable()
export class WithdrawConsent {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError SUBMISSION_CONSENT_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED when the nurse is already placed */
  withdraw(actor: Actor, id: string, version: number): Promise<SubmissionConsentAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { gapId } = await consentOf(tx, id);
      await asSystem(tx, async () => {
        // In the order in which submitting and offering take them.
        await getRowForUpdate(tx, GapRow, 'gap', gapId);
        await this.withdrawSubmission(tx, id);
        const consent = await getRowForUpdate(tx, SubmissionConsentRow, 'submission consent', id);
        requireVersion('submission consent', consent, version);
        const status = consentLifecycle.move(consent.status, 'withdrawn');
        await changeRow(tx, SubmissionConsentRow, 'submission consent', consent, { status, withdrawnAt: tx.now });
        const { nurseId, organisationId } = consent;
        const subject = { subjectType: 'submission-consent', subjectId: id, nurseId, organisationId };
        tx.record({ action: 'submission-consent.withdrawn', ...subject, details: { gapId } });
      });
      return toConsentAnswer(await consentOf(tx, id), tx.now);
    });
  }

  /** What has ended stays as it ended; what became a placement ends as a placement does. */
  private async withdrawSubmission(tx: Transaction, consentId: string): Promise<void> {
    const submission = await tx.manager.findOne(SubmissionRow, {
      where: { consentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!submission) return;
    if (!LIVE_SUBMISSIONS.includes(submission.status) && submission.status !== 'placed') return;
    await closeSubmission(tx, submission, { to: 'withdrawn', reason: null, offer: 'declined' });
  }
}
