import { RecognitionPort, type Actor } from '@crossward/contracts';
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
  checkDeadline,
  clauseChangesAfterCounter,
  clausesForHours,
  clausesOfGap,
  SHORTEST_DEADLINE,
  type CounterDeclineReason,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { askTheLaw } from '../submissions/ask-the-law.js';
import { checkConsentInForceOf } from '../submissions/check-consent-of.js';
import { closeCounter, openCounterOf } from './counter-offer.js';
import { readOffer } from './offer-view.js';
import type { OfferAnswer } from './offer.dto.js';

/** A hospital answers a counter-offer: the offer stands again, on the terms asked for or on its own. */
@Injectable()
export class AnswerCounter {
  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) readonly recognition: RecognitionPort,
  ) {}

  /**
   * The offer is extended anew on what the nurse asked for; she still has to accept it. The law is asked about the new days.
   * @throws DomainError OFFER_NOT_FOUND, 412, OFFER_DEADLINE_INVALID, OFFER_EXPIRED, TRANSITION_NOT_ALLOWED, RECOGNITION_BARRED,
   *   PENDING_LICENCE_NOT_ACCEPTED, CONSENT_WITHDRAWN, CONSENT_EXPIRED
   */
  async accept(actor: Actor, offerId: string, version: number, until: string): Promise<OfferAnswer> {
    const days = await this.unitOfWork.read(actor, async (tx) => {
      const { nurseId, gapId, status } = await getRow(tx, OfferRow, 'offer', offerId);
      // Whether it is countered at all is decided below, with the offer held.
      if (status !== 'countered') return null;
      const { startsOn, endsOn } = await openCounterOf(tx, offerId);
      return { nurseId, gapId, startsOn, endsOn };
    });
    const law = days && (await askTheLaw(this, days, days));
    return this.unitOfWork.run(actor, async (tx) => {
      const deadline = new Date(until);
      checkDeadline(deadline, tx.now);
      await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const offer = await this.hold(tx, offerId, version);
        const status = answerOffer(offer, 'extended', tx.now);
        await checkConsentInForceOf(tx, await getRow(tx, SubmissionRow, 'submission', offer.submissionId));
        const counter = await openCounterOf(tx, offerId);
        const { startsOn, endsOn, shiftPattern, weeklyHours, payMinorUnits, payCurrency } = counter;
        await changeRow(tx, OfferRow, 'offer', offer, {
          ...{ status, deadline, startsOn, endsOn, shiftPattern, weeklyHours, payMinorUnits, payCurrency },
          ...(await clausesWith(tx, offer, weeklyHours)),
          ...(law ? { verdict: law.verdict, corpusVersion: law.corpusVersion } : {}),
        });
        await closeCounter(tx, counter, { status: 'accepted' });
        tx.publish('offer.deadline-passed', { offerId }, { delayMs: deadline.getTime() - tx.now.getTime() });
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  /**
   * The offer stands as it was, and the nurse has at least a day to answer it.
   * @throws DomainError OFFER_NOT_FOUND, 412, OFFER_EXPIRED, TRANSITION_NOT_ALLOWED
   */
  decline(actor: Actor, offerId: string, version: number, reason: CounterDeclineReason): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, OfferRow, 'offer', offerId);
      await asSystem(tx, async () => {
        const offer = await this.hold(tx, offerId, version);
        const status = answerOffer(offer, 'extended', tx.now);
        const counter = await openCounterOf(tx, offerId);
        const deadline = new Date(Math.max(offer.deadline.getTime(), tx.now.getTime() + SHORTEST_DEADLINE));
        await changeRow(tx, OfferRow, 'offer', offer, { status, deadline });
        await closeCounter(tx, counter, { status: 'declined', reason });
        tx.publish('offer.deadline-passed', { offerId }, { delayMs: deadline.getTime() - tx.now.getTime() });
      });
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  private async hold(tx: Transaction, offerId: string, version: number): Promise<OfferRow> {
    const offer = await getRowForUpdate(tx, OfferRow, 'offer', offerId);
    requireVersion('offer', offer, version);
    return offer;
  }
}

/** More hours or fewer: what was guaranteed goes with them. */
const clausesWith = async (
  tx: Transaction,
  offer: OfferRow,
  weeklyHours: number,
): Promise<Pick<OfferRow, 'clauses' | 'clauseChanges'>> => {
  if (!offer.clauses) return {};
  const clauses = clausesForHours(offer.clauses, offer.weeklyHours, weeklyHours);
  const gap = await getRow(tx, GapRow, 'gap', offer.gapId);
  return { clauses, clauseChanges: clauseChangesAfterCounter(clausesOfGap(gap), clauses, offer.clauseChanges ?? []) };
};
