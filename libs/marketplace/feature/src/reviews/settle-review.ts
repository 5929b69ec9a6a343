import type { Actor } from '@crossward/contracts';
import {
  asSystem,
  changeRow,
  FacilityReviewRow,
  getRowForUpdate,
  requireVersion,
} from '@crossward/marketplace-data-access';
import { checkMayAnswer, reviewLifecycle } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { enoughReviews } from './read-reviews.js';
import { toReviewAnswer } from './review-view.js';
import type { ReviewAnswer } from './review.dto.js';

/** What others do about a review: the hospital answers it once, an administrator removes it with a reason. */
@Injectable()
export class SettleReview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError REVIEW_NOT_FOUND also for what the hospital cannot see yet, 412, REVIEW_ANSWERED_BEFORE */
  answer(actor: Actor, id: string, version: number, answer: string): Promise<ReviewAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await asSystem(tx, async () => {
        const review = await getRowForUpdate(tx, FacilityReviewRow, 'review', id);
        const visible = review.status === 'published' && (await enoughReviews(tx, review.facilityId));
        if (review.organisationId !== actor.organisationId || !visible) throw notFound('review', id);
        requireVersion('review', review, version);
        checkMayAnswer(review);
        return changeRow(tx, FacilityReviewRow, 'review', review, { answer, answeredAt: tx.now });
      });
      const { organisationId } = changed;
      const subject = { subjectType: 'facility-review', subjectId: id, organisationId };
      tx.record({ action: 'facility-review.answered', ...subject });
      return toReviewAnswer(changed);
    });
  }

  /** @throws DomainError REVIEW_NOT_FOUND, 412, TRANSITION_NOT_ALLOWED */
  remove(actor: Actor, id: string, version: number, reason: string): Promise<ReviewAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await asSystem(tx, async () => {
        const review = await getRowForUpdate(tx, FacilityReviewRow, 'review', id);
        requireVersion('review', review, version);
        const status = reviewLifecycle.move(review.status, 'removed');
        return changeRow(tx, FacilityReviewRow, 'review', review, { status, removalReason: reason });
      });
      const { nurseId } = changed;
      const subject = { subjectType: 'facility-review', subjectId: id, nurseId };
      tx.record({ action: 'facility-review.removed', ...subject, details: { reason } });
      return toReviewAnswer(changed);
    });
  }
}
