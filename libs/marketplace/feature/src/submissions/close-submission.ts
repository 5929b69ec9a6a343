import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  getRowForUpdate,
  OfferRow,
  requireVersion,
  sendAsSystem,
  SubmissionRow,
} from '@crossward/marketplace-data-access';
import {
  offerLifecycle,
  submissionLifecycle,
  type EffectiveDayGiven,
  type OfferStatus,
  type RejectionReason,
} from '@crossward/marketplace-domain';
import { dayIn, notFound, type LocalDate } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { stageSince, takeEffectSince } from '../history/take-effect.js';
import { closeLiveInterviews } from '../interviews/close-live-interviews.js';
import { endCountersOf } from '../offers/counter-offer.js';
import { readSubmission } from './submission-view.js';
import type { SubmissionAnswer } from './submission.dto.js';

interface End {
  to: 'withdrawn' | 'rejected';
  reason: RejectionReason | null;
  offer: OfferStatus;
}

/** Ends a submission before it leads anywhere: the nurse withdraws it, or the hospital rejects it. */
@Injectable()
export class CloseSubmission {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An offer that was extended is thereby declined. */
  withdraw(actor: Actor, id: string, version: number, given: EffectiveDayGiven = {}): Promise<SubmissionAnswer> {
    return this.close(actor, id, version, { to: 'withdrawn', reason: null, offer: 'declined' }, given);
  }

  /** An offer that was extended is thereby rescinded. */
  reject(
    actor: Actor,
    id: string,
    version: number,
    reason: RejectionReason,
    given: EffectiveDayGiven = {},
  ): Promise<SubmissionAnswer> {
    return this.close(actor, id, version, { to: 'rejected', reason, offer: 'rescinded' }, given);
  }

  /** @throws DomainError SUBMISSION_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED, EFFECTIVE_DAY_INVALID, LATE_REASON_MISSING */
  private close(
    actor: Actor,
    id: string,
    version: number,
    end: End,
    given: EffectiveDayGiven,
  ): Promise<SubmissionAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      // Whether the actor may see it at all is asked in her own name, and ahead of what is read as the system.
      const seen = tx.queryPlanned('submission-seen', 'SELECT 1 FROM marketplace.submissions WHERE id = $1', [id]);
      const { submission, since, today, alone } = await asSystem(tx, () => hold(tx, id, seen));
      requireVersion('submission', submission, version);
      takeEffectSince(tx, given, { since, today });
      const closed = alone
        ? sendAsSystem(tx, () => endSubmission(tx, submission, end))
        : await asSystem(tx, () => closeSubmission(tx, submission, end));
      const [answer] = await Promise.all([tx.lastly(() => readSubmission(tx, id)), closed]);
      return answer;
    });
  }
}

interface Held {
  submission: SubmissionRow;
  since: LocalDate | null;
  today: LocalDate;
  /** Neither interview nor offer hangs on it. */
  alone: boolean;
}

/** Holds the gap and then its submission, the order in which everybody takes them, and reads what a change goes by. */
const hold = async (tx: Transaction, id: string, seen: Promise<unknown[]>): Promise<Held> => {
  const [[visible], [place], submission, since, [hanging]] = await Promise.all([
    seen,
    tx.queryPlanned<{ timeZone: string }>('hold-gap-of-submission', HOLD_GAP, [id]),
    getRowForUpdate(tx, SubmissionRow, 'submission', id),
    stageSince(tx, { type: 'submission', id }),
    // Both are made by those who hold the gap, which this transaction does since the statement before.
    tx.queryPlanned<{ any: boolean }>('hangs-on-submission', HANGS_ON, [id]),
  ]);
  if (!visible || !place) throw notFound('submission', id);
  return { submission, since, today: dayIn(tx.now, place.timeZone), alone: hanging?.any === false };
};

const HOLD_GAP = `SELECT f.time_zone AS "timeZone"
  FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id
  WHERE g.id = (SELECT gap_id FROM marketplace.submissions WHERE id = $1) FOR UPDATE OF g`;

const HANGS_ON = `SELECT EXISTS (SELECT FROM marketplace.interviews WHERE submission_id = $1)
  OR EXISTS (SELECT FROM marketplace.offers WHERE submission_id = $1) AS any`;

/** Ends a submission whose row and gap are held, and its interviews and offer with it; runs as the system. */
export const closeSubmission = async (tx: Transaction, submission: SubmissionRow, end: End): Promise<void> => {
  const { id } = submission;
  await Promise.all([endSubmission(tx, submission, end), closeLiveInterviews(tx, [id]), endOffer(tx, id, end.offer)]);
};

/** Sends what ends the submission itself, at once. */
const endSubmission = async (tx: Transaction, submission: SubmissionRow, end: End): Promise<void> => {
  const { id, gapId, nurseId, organisationId } = submission;
  const status = submissionLifecycle.move(submission.status, end.to);
  const details = { gapId, ...(end.reason ? { reason: end.reason } : {}) };
  const subject = { subjectType: 'submission', subjectId: id, nurseId, organisationId };
  tx.record({ action: `submission.${end.to}`, ...subject, details });
  tx.publish('submission.closed', { submissionId: id });
  await changeRow(tx, SubmissionRow, 'submission', submission, { status, reason: end.reason, closedAt: tx.now });
};

const endOffer = async (tx: Transaction, submissionId: string, to: OfferStatus): Promise<void> => {
  const offer = await tx.manager.findOneBy(OfferRow, { submissionId });
  if (!offer || offerLifecycle.isFinal(offer.status)) return;
  const status = offerLifecycle.move(offer.status, to);
  await endCountersOf(tx, [offer.id]);
  await changeRow(tx, OfferRow, 'offer', offer, { status, answeredAt: to === 'declined' ? tx.now : null });
  const { id, nurseId, organisationId } = offer;
  tx.record({ action: `offer.${to}`, subjectType: 'offer', subjectId: id, nurseId, organisationId });
};
