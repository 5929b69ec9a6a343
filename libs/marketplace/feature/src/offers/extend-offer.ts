import { RecognitionPort, type Actor } from '@crossward/contracts';
import {
  addRow,
  asSystem,
  changeRow,
  FacilityRow,
  GapRow,
  getRow,
  getRowForUpdate,
  OfferRow,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import {
  checkContractTerms,
  checkDeadline,
  checkGapIsOpen,
  clausesOfGap,
  offeredClauseChanges,
  offerLifecycle,
  reminderDelay,
  submissionLifecycle,
} from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { requireLawfulClauses } from '../contracts/clause-rules.js';
import { checkRestrictions } from '../restrictions/check-restrictions.js';
import { askTheLaw } from '../submissions/ask-the-law.js';
import { checkConsentOf } from '../submissions/check-consent-of.js';
import { readOffer } from './offer-view.js';
import type { OfferAnswer, OfferBody } from './offer.dto.js';

/** A hospital offers a submitted nurse the gap, on the terms the gap has now. */
@Injectable()
export class ExtendOffer {
  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) readonly recognition: RecognitionPort,
  ) {}

  /**
   * The law is asked anew: what was right when the nurse submitted may have changed, the licence as well as the rules.
   * @throws DomainError SUBMISSION_NOT_FOUND, OFFER_DEADLINE_INVALID, GAP_NOT_OPEN, TRANSITION_NOT_ALLOWED,
   *   CONTRACT_TERMS_INVALID, OFFER_CLAUSES_UNEXPLAINED, CLAUSES_AGAINST_RULES, RECOGNITION_BARRED, PENDING_LICENCE_NOT_ACCEPTED, CONSENT_WITHDRAWN, CONSENT_EXPIRED,
   *   CONSENT_TERMS_CHANGED, RESTRICTION_IN_FORCE
   */
  async extend(actor: Actor, { submissionId, deadline: until, ...stated }: OfferBody): Promise<OfferAnswer> {
    const seen = await this.unitOfWork.read(actor, (tx) => getRow(tx, SubmissionRow, 'submission', submissionId));
    const { verdict, corpusVersion } = await askTheLaw(this, seen);
    return this.unitOfWork.run(actor, async (tx) => {
      const deadline = new Date(until);
      checkDeadline(deadline, tx.now);
      const { gapId } = await getRow(tx, SubmissionRow, 'submission', submissionId);
      const id = tx.newId();
      await asSystem(tx, async () => {
        const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
        checkGapIsOpen(gap);
        const submission = await getRowForUpdate(tx, SubmissionRow, 'submission', submissionId);
        await checkRestrictions(tx, submission.nurseId, gap);
        await checkConsentOf(tx, submission, gap);
        const status = submissionLifecycle.move(submission.status, 'offered');
        await changeRow(tx, SubmissionRow, 'submission', submission, { status });
        const { nurseId, organisationId } = submission;
        const { startsOn, endsOn, shiftPattern, weeklyHours, payMinorUnits, payCurrency, payComponents } = gap;
        const clauses = stated.clauses ?? clausesOfGap(gap);
        const payRate = { minorUnits: payMinorUnits, currency: payCurrency };
        checkContractTerms({ startsOn, endsOn, weeklyHours, payRate, clauses });
        const clauseChanges = offeredClauseChanges(clausesOfGap(gap), clauses, stated.clauseReasons ?? []);
        const { timeZone } = await getRow(tx, FacilityRow, 'facility', gap.facilityId);
        requireLawfulClauses(clauses, { jurisdiction: gap.jurisdiction, signedOn: dayIn(tx.now, timeZone) });
        await addRow(tx, OfferRow, {
          ...{ id, organisationId, gapId, nurseId, submissionId, status: offerLifecycle.start, deadline },
          ...{
            startsOn,
            endsOn,
            shiftPattern,
            weeklyHours,
            payMinorUnits,
            payCurrency,
            payComponents,
            clauses,
            clauseChanges,
          },
          ...{ verdict, corpusVersion, extendedBy: actor.accountId, version: 1, createdAt: tx.now, answeredAt: null },
        });
        const details = {
          ...{ submissionId, deadline: until, verdict, corpusVersion },
          changedClauses: clauseChanges.map(({ term }) => term),
        };
        tx.record({ action: 'offer.extended', subjectType: 'offer', subjectId: id, nurseId, organisationId, details });
        tx.publish('offer.extended', { offerId: id });
        tx.publish('offer.lapsing', { offerId: id }, { delayMs: reminderDelay(deadline, tx.now) });
        tx.publish('offer.deadline-passed', { offerId: id }, { delayMs: deadline.getTime() - tx.now.getTime() });
      });
      return tx.lastly(() => readOffer(tx, id));
    });
  }
}
