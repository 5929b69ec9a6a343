import { systemActor, type Actor, type JobOutcome } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  GapRow,
  getRow,
  getRowForUpdate,
  OfferRow,
  requireVersion,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import {
  answerOffer,
  hasLapsed,
  offerLifecycle,
  submissionLifecycle,
  type EffectiveDayGiven,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';
import { takeEffect, todayOfGap } from '../history/take-effect.js';
import { closeLiveInterviews } from '../interviews/close-live-interviews.js';
import { endCountersOf } from './counter-offer.js';
import { readOffer } from './offer-view.js';
import type { OfferAnswer } from './offer.dto.js';

const CONSUMER = 'offer-deadlines';

/** Ends an offer that leads to no placement, and its submission with it: there is one offer per submission. */
@Injectable()
export class EndOffer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError OFFER_NOT_FOUND, 412, OFFER_EXPIRED, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
  decline(actor: Actor, offerId: string, version: number, given: EffectiveDayGiven = {}): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const { offer, submission } = await this.hold(tx, seen);
        requireVersion('offer', offer, version);
        answerOffer(offer, 'declined', tx.now);
        await takeEffect(tx, { type: 'offer', id: offerId }, given, await todayOfGap(tx, offer.gapId));
        await this.end(tx, offer, submission, 'declined');
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  /**
   * Takes back an offer that the nurse has not answered.
   * @throws DomainError OFFER_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING
   */
  rescind(actor: Actor, offerId: string, version: number, given: EffectiveDayGiven = {}): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const { offer, submission } = await this.hold(tx, seen);
        requireVersion('offer', offer, version);
        await takeEffect(tx, { type: 'offer', id: offerId }, given, await todayOfGap(tx, offer.gapId));
        await this.end(tx, offer, submission, 'rescinded');
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  /** Writes down that an offer has lapsed; nothing to do when it was answered in time. */
  @OnEvent('offer.deadline-passed', { consumer: CONSUMER })
  expire({ offerId }: { offerId: string }, { eventId }: { eventId: string }): Promise<JobOutcome> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(CONSUMER, eventId))) return 'skipped';
      const seen = await tx.manager.findOneBy(OfferRow, { id: offerId });
      if (!seen) return 'skipped';
      const { offer, submission } = await this.hold(tx, seen);
      if (!hasLapsed(offer, tx.now)) return 'skipped';
      await this.end(tx, offer, submission, 'expired');
      return 'done';
    });
  }

  private async hold(tx: Transaction, seen: OfferRow): Promise<{ offer: OfferRow; submission: SubmissionRow }> {
    await getRowForUpdate(tx, GapRow, 'gap', seen.gapId);
    const submission = await getRowForUpdate(tx, SubmissionRow, 'submission', seen.submissionId);
    return { submission, offer: await getRowForUpdate(tx, OfferRow, 'offer', seen.id) };
  }

  private async end(
    tx: Transaction,
    offer: OfferRow,
    submission: SubmissionRow,
    to: 'declined' | 'rescinded' | 'expired',
  ): Promise<void> {
    const outcome = { declined: 'withdrawn', rescinded: 'rejected', expired: 'not_assigned' } as const;
    await changeRow(tx, OfferRow, 'offer', offer, {
      status: offerLifecycle.move(offer.status, to),
      answeredAt: to === 'declined' ? tx.now : null,
    });
    await changeRow(tx, SubmissionRow, 'submission', submission, {
      status: submissionLifecycle.move(submission.status, outcome[to]),
      reason: `offer-${to}`,
      closedAt: tx.now,
    });
    await closeLiveInterviews(tx, [submission.id]);
    await endCountersOf(tx, [offer.id]);
    const { id, nurseId, organisationId } = offer;
    tx.record({ action: `offer.${to}`, subjectType: 'offer', subjectId: id, nurseId, organisationId });
    tx.publish('submission.closed', { submissionId: submission.id });
  }
}
