import type { Actor } from '@crossward/contracts';
import {
  addRow,
  asSystem,
  changeRow,
  effectiveFrom,
  FacilityRow,
  GapRow,
  getRow,
  getRowForUpdate,
  OfferRow,
  PlacementRow,
  requireVersion,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import {
  answerOffer,
  gapFilled,
  isFull,
  nurseAlreadyBooked,
  placementLifecycle,
  submissionLifecycle,
  takeSeat,
} from '@crossward/marketplace-domain';
import { dayIn, type LocalDate } from '@crossward/kernel';
import { isExclusionViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { closeLiveInterviews } from '../interviews/close-live-interviews.js';
import { draftContractOf } from '../contracts/draft-contract.js';
import { recordGapChange } from '../gaps/record-gap-change.js';
import { closeLiveSubmissions } from '../submissions/close-live-submissions.js';
import { readOffer } from './offer-view.js';
import type { OfferAnswer } from './offer.dto.js';

/**
 * The last seat took the offer with it. That is what its nurse reads, rather than that her version is an old one.
 * @throws DomainError GAP_FILLED
 */
const refuseTooLate = ({ status }: OfferRow, gap: GapRow): void => {
  if (status === 'rescinded' && isFull(gap)) throw gapFilled(gap);
};

/** A nurse accepts an offer: it becomes a placement, in one transaction with the seat it takes. */
@Injectable()
export class AcceptOffer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError OFFER_NOT_FOUND, GAP_FILLED, 412, OFFER_EXPIRED, NURSE_ALREADY_BOOKED, TRANSITION_NOT_ALLOWED */
  accept(actor: Actor, offerId: string, version: number): Promise<OfferAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = await getRow(tx, OfferRow, 'offer', offerId);
      // Told without waiting for the gap: of a thousand rivals all but one come too late, and hold nobody else up.
      await asSystem(tx, async () => refuseTooLate(seen, await getRow(tx, GapRow, 'gap', seen.gapId)));
      // The constraint decides; the lock only spares rivals for the same nurse from deadlocking on it.
      await tx.lock(`nurse:${seen.nurseId}`);
      await asSystem(tx, () => this.place(tx, seen, version));
      return tx.lastly(() => readOffer(tx, offerId));
    });
  }

  /** Rows are always taken in the order gap, submission, offer. */
  private async place(tx: Transaction, { id, gapId, submissionId }: OfferRow, version: number): Promise<void> {
    const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
    const submission = await getRowForUpdate(tx, SubmissionRow, 'submission', submissionId);
    const offer = await getRowForUpdate(tx, OfferRow, 'offer', id);
    refuseTooLate(offer, gap);
    requireVersion('offer', offer, version);
    const status = answerOffer(offer, 'accepted', tx.now);
    const seat = takeSeat(gap);
    const { timeZone } = await getRow(tx, FacilityRow, 'facility', gap.facilityId);
    const today = dayIn(tx.now, timeZone);
    effectiveFrom(tx, today);
    await changeRow(tx, GapRow, 'gap', gap, { ...seat, updatedAt: tx.now });
    await changeRow(tx, SubmissionRow, 'submission', submission, {
      status: submissionLifecycle.move(submission.status, 'placed'),
      closedAt: tx.now,
    });
    await closeLiveInterviews(tx, [submissionId]);
    await changeRow(tx, OfferRow, 'offer', offer, { status, answeredAt: tx.now });
    const placementId = await this.book(tx, offer, today);
    await draftContractOf(tx, offer, placementId);
    const { nurseId, organisationId } = offer;
    const details = { gapId, placementId };
    tx.record({ action: 'offer.accepted', subjectType: 'offer', subjectId: id, nurseId, organisationId, details });
    tx.publish('offer.accepted', { offerId: id, placementId });
    tx.publish('submission.closed', { submissionId });
    if (seat.status !== 'filled') return;
    recordGapChange(tx, gap, { to: 'filled', reason: 'last-seat-taken', effectiveOn: today });
    await closeLiveSubmissions(tx, gap, 'gap-filled');
  }

  private async book(tx: Transaction, offer: OfferRow, acceptedOn: LocalDate): Promise<string> {
    const { id: offerId, organisationId, gapId, nurseId, submissionId, startsOn, endsOn } = offer;
    const { verdict, corpusVersion } = offer;
    const id = tx.newId();
    try {
      await addRow(tx, PlacementRow, {
        ...{ id, organisationId, gapId, nurseId, submissionId, offerId, startsOn, endsOn },
        status: placementLifecycle.start,
        acceptedOn,
        createdAt: tx.now,
        startedAt: null,
        endedAt: null,
        endReason: null,
        verdict,
        corpusVersion,
        version: 1,
      });
    } catch (error) {
      if (isExclusionViolation(error, 'placements_no_double_booking'))
        throw nurseAlreadyBooked(nurseId, startsOn, endsOn);
      throw error;
    }
    const details = { offerId, startsOn, endsOn };
    tx.record({
      action: 'placement.booked',
      subjectType: 'placement',
      subjectId: id,
      nurseId,
      organisationId,
      details,
    });
    return id;
  }
}
