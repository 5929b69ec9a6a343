import { RecognitionPort, systemActor, type Actor, type Decision } from '@crossward/contracts';
import {
  addRow,
  asSystem,
  changeRow,
  GapRow,
  getRow,
  getRowForUpdate,
  NurseRow,
  SubmissionConsentRow,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import { checkConsent, checkGapIsOpen, submissionLifecycle, useConsent } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import {
  checkTermsShown,
  checkTextShown,
  consentOfToken,
  supersedeConsents,
  usedConsent,
} from '../consents/consent-rows.js';
import { consentTermsOf } from '../consents/consent-terms.js';
import { checkRestrictions } from '../restrictions/check-restrictions.js';
import { askTheLaw } from './ask-the-law.js';
import { inTheHandsOfSubmitter } from './assign-recruiter.js';
import { submissionExists } from './submission-exists.js';
import { readSubmission } from './submission-view.js';
import type { OnConsentBody, SubmissionAnswer, SubmissionBody } from './submission.dto.js';

interface Subject {
  nurseId: string;
  gapId: string;
}
type ConsentFor = (tx: Transaction, gap: GapRow) => Promise<SubmissionConsentRow>;

/** A nurse is submitted to one gap, by herself or by a recruiter, and always on her consent to it. */
@Injectable()
export class Submit {
  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) readonly recognition: RecognitionPort,
  ) {}

  /**
   * The nurse herself: consent and submission in one.
   * @throws DomainError CONSENT_MISSING, CONSENT_TEXT_OUTDATED, CONSENT_TERMS_CHANGED, and as `enter`
   */
  async submit(actor: Actor, { gapId, consent }: SubmissionBody): Promise<SubmissionAnswer> {
    const nurseId = actor.nurseId;
    if (nurseId === null) throw notFound('nurse', 'me');
    const words = checkConsent(consent);
    checkTextShown(words, consent.textHash);
    return this.enter(actor, { nurseId, gapId }, async (tx, gap) => {
      checkTermsShown(gap, consent.termsHash);
      await supersedeConsents(tx, gapId, nurseId);
      const given = usedConsent(gap, { id: tx.newId(), nurseId, words, now: tx.now, usedByRole: actor.role });
      return addRow(tx, SubmissionConsentRow, given);
    });
  }

  /**
   * A recruiter, with the token that the nurse was given for this gap.
   * @throws DomainError NURSE_NOT_FOUND, CONSENT_TOKEN_UNKNOWN, CONSENT_FOR_ANOTHER_NURSE, CONSENT_FOR_ANOTHER_GAP,
   *   CONSENT_USED, CONSENT_WITHDRAWN, CONSENT_EXPIRED, CONSENT_TERMS_CHANGED, and as `enter`
   */
  async submitOnConsent(actor: Actor, { consentToken, ...subject }: OnConsentBody): Promise<SubmissionAnswer> {
    const { nurseId, gapId } = subject;
    await this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, NurseRow, 'nurse', nurseId);
      await getRow(tx, GapRow, 'gap', gapId);
    });
    // Without consent not even the law is asked about a nurse.
    await this.unitOfWork.read(systemActor, async (tx) => {
      const gap = await getRow(tx, GapRow, 'gap', gapId);
      const consent = await consentOfToken(tx, consentToken, false);
      useConsent(consent, { ...subject, terms: consentTermsOf(gap) }, tx.now);
    });
    return this.enter(actor, subject, async (tx, gap) => {
      const consent = await consentOfToken(tx, consentToken, true);
      checkConsent({ given: true, textVersion: consent.textVersion });
      const status = useConsent(consent, { ...subject, terms: consentTermsOf(gap) }, tx.now);
      const used = { status, usedAt: tx.now, usedByRole: actor.role };
      return changeRow(tx, SubmissionConsentRow, 'submission consent', consent, used);
    });
  }

  /**
   * @throws DomainError GAP_NOT_FOUND, GAP_NOT_OPEN, RECOGNITION_BARRED, PENDING_LICENCE_NOT_ACCEPTED, RESTRICTION_IN_FORCE,
   *   SUBMISSION_EXISTS
   */
  private async enter(actor: Actor, subject: Subject, consentFor: ConsentFor): Promise<SubmissionAnswer> {
    await this.unitOfWork.read(actor, (tx) => getRow(tx, GapRow, 'gap', subject.gapId));
    const decision = await askTheLaw(this, subject);
    try {
      return await this.unitOfWork.run(actor, (tx) => this.write(tx, subject, decision, consentFor));
    } catch (error) {
      if (!isUniqueViolation(error, 'submissions_one_live')) throw error;
      throw await submissionExists(this.unitOfWork, actor, subject, error);
    }
  }

  private async write(
    tx: Transaction,
    { nurseId, gapId }: Subject,
    { verdict, corpusVersion }: Decision,
    consentFor: ConsentFor,
  ): Promise<SubmissionAnswer> {
    await getRow(tx, GapRow, 'gap', gapId);
    const id = tx.newId();
    await asSystem(tx, async () => {
      // Held against opening, holding and filling until the submission stands.
      const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
      checkGapIsOpen(gap);
      await checkRestrictions(tx, nurseId, gap);
      const consent = await consentFor(tx, gap);
      const { organisationId } = gap;
      await addRow(tx, SubmissionRow, {
        ...{ id, organisationId, gapId, nurseId, status: submissionLifecycle.start, reason: null },
        ...{ verdict, corpusVersion, consentTextVersion: consent.textVersion, consentedAt: consent.createdAt },
        ...{ consentId: consent.id, consentExpiresAt: consent.expiresAt },
        ...{ submittedByRole: tx.actor.role, submittedBy: tx.actor.accountId },
        ...(await inTheHandsOfSubmitter(tx)),
        ...{ version: 1, createdAt: tx.now, closedAt: null },
      });
      const details = {
        ...{ gapId, consentId: consent.id, consentTextVersion: consent.textVersion, termsHash: consent.termsHash },
        ...{ consentTextLanguage: consent.textLanguage, consentTextHash: consent.textHash },
        ...{ submittedBy: tx.actor.role, verdict, corpusVersion },
      };
      const subject = { subjectType: 'submission', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'submission.submitted', ...subject, details });
      tx.publish('submission.submitted', { submissionId: id });
    });
    return readSubmission(tx, id);
  }
}
