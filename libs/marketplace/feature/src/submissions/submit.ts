import { RecognitionPort, type Actor } from '@crossward/contracts';
import { addRow, asSystem, GapRow, getRow, getRowForUpdate, SubmissionRow } from '@crossward/marketplace-data-access';
import { checkConsent, checkGapIsOpen, submissionLifecycle } from '@crossward/marketplace-domain';
import { DomainError, notFound } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { askTheLaw } from './ask-the-law.js';
import { readSubmission } from './submission-view.js';
import type { SubmissionAnswer, SubmissionBody } from './submission.dto.js';

/** A nurse submits to one gap, with consent to it. */
@Injectable()
export class Submit {
  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) readonly recognition: RecognitionPort,
  ) {}

  /**
   * @throws DomainError CONSENT_MISSING, CONSENT_TEXT_OUTDATED, GAP_NOT_OPEN, RECOGNITION_BARRED,
   *   PENDING_LICENCE_NOT_ACCEPTED, SUBMISSION_EXISTS
   */
  async submit(actor: Actor, { gapId, consent }: SubmissionBody): Promise<SubmissionAnswer> {
    const nurseId = actor.nurseId;
    if (nurseId === null) throw notFound('nurse', 'me');
    checkConsent(consent);
    await this.unitOfWork.read(actor, (tx) => getRow(tx, GapRow, 'gap', gapId));
    const decision = await askTheLaw(this, { nurseId, gapId });
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, GapRow, 'gap', gapId);
      // Held against opening, holding and filling until the submission stands.
      const gap = await asSystem(tx, () => getRowForUpdate(tx, GapRow, 'gap', gapId));
      checkGapIsOpen(gap);
      const id = tx.newId();
      const { organisationId } = gap;
      const { verdict, corpusVersion } = decision;
      const row: SubmissionRow = {
        id,
        organisationId,
        gapId,
        nurseId,
        status: submissionLifecycle.start,
        reason: null,
        verdict,
        corpusVersion,
        consentTextVersion: consent.textVersion,
        consentedAt: tx.now,
        version: 1,
        createdAt: tx.now,
        closedAt: null,
      };
      await this.add(tx, row);
      const details = { gapId, consentTextVersion: consent.textVersion, verdict, corpusVersion };
      tx.record({
        action: 'submission.submitted',
        subjectType: 'submission',
        subjectId: id,
        nurseId,
        organisationId,
        details,
      });
      tx.publish('submission.submitted', { submissionId: id });
      return readSubmission(tx, id);
    });
  }

  private async add(tx: Transaction, row: SubmissionRow): Promise<void> {
    try {
      await addRow(tx, SubmissionRow, row);
    } catch (error) {
      if (!isUniqueViolation(error, 'submissions_one_live')) throw error;
      throw new DomainError({
        kind: 'conflict',
        code: 'SUBMISSION_EXISTS',
        message: `You have already submitted to the gap (${row.gapId}).`,
        nextStep: 'Look at GET /v1/submissions; to start anew, withdraw the one that stands.',
        facts: { gapId: row.gapId },
        cause: error,
      });
    }
  }
}
