import { randomUUID } from 'node:crypto';
import type { Actor } from '@crossward/contracts';
import {
  addRow,
  asSystem,
  FacilityReviewRow,
  FacilityRow,
  GapRow,
  getRow,
  PlacementRow,
} from '@crossward/marketplace-data-access';
import { checkMayReview, reviewLifecycle } from '@crossward/marketplace-domain';
import { dayIn, DomainError } from '@crossward/kernel';
import { isUniqueViolation, UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { toReviewAnswer } from './review-view.js';
import type { ReviewAnswer, ReviewBody } from './review.dto.js';

/** A nurse says how it was where she worked. */
@Injectable()
export class WriteReview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, REVIEW_TOO_EARLY, REVIEW_EXISTS */
  async write(actor: Actor, { placementId, scores, text }: ReviewBody): Promise<ReviewAnswer> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const placement = await getRow(tx, PlacementRow, 'placement', placementId);
        const { facilityId, organisationId } = await getRow(tx, GapRow, 'gap', placement.gapId);
        const { timeZone } = await getRow(tx, FacilityRow, 'facility', facilityId);
        const { status, startedAt, nurseId } = placement;
        const startedOn = startedAt === null ? null : dayIn(startedAt, timeZone);
        checkMayReview({ id: placementId, status, startedOn }, dayIn(tx.now, timeZone));
        const row: FacilityReviewRow = {
          ...{ id: randomUUID(), organisationId, facilityId, placementId, nurseId, status: reviewLifecycle.start },
          ...{ ...scores, text, answer: null, answeredAt: null, removalReason: null, createdAt: tx.now, version: 1 },
        };
        await asSystem(tx, () => addRow(tx, FacilityReviewRow, row));
        // Without the organisation: the hospital's log must not name whom the review hides.
        tx.record({ action: 'facility-review.published', subjectType: 'facility-review', subjectId: row.id, nurseId });
        return toReviewAnswer(row);
      });
    } catch (error) {
      if (!isUniqueViolation(error, 'facility_reviews_one_per_placement')) throw error;
      throw new DomainError({
        kind: 'conflict',
        code: 'REVIEW_EXISTS',
        message: `The placement (${placementId}) has been reviewed.`,
        nextStep: 'Each placement is reviewed once; the next one may be reviewed again.',
        facts: { placementId },
        cause: error,
      });
    }
  }
}
