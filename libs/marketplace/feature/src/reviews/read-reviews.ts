import type { Actor } from '@crossward/contracts';
import { asSystem, FacilityReviewRow, FacilityRow, getRow } from '@crossward/marketplace-data-access';
import { FEWEST_REVIEWS, reviewSummary } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, type PageQuery, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { scoresOf, toReviewAnswer } from './review-view.js';
import type { ReviewAnswer, ReviewSummaryAnswer } from './review.dto.js';

/** Whether a facility has so many published reviews that none points to its author; runs as the system. */
export const enoughReviews = async (tx: Transaction, facilityId: string): Promise<boolean> =>
  (await tx.manager.countBy(FacilityReviewRow, { facilityId, status: 'published' })) >= FEWEST_REVIEWS;

/** Reviews of a facility, to whom the facility may be seen; administrators, who moderate, read all from the first on. */
@Injectable()
export class ReadReviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError FACILITY_NOT_FOUND */
  list(actor: Actor, facilityId: string, query: PageQuery): Promise<Page<ReviewAnswer>> {
    const list = `facility-reviews/${facilityId}`;
    const after = startOf(this.cursors, query, list);
    return this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, FacilityRow, 'facility', facilityId);
      const moderates = actor.role === 'admin';
      const rows = await asSystem(tx, async () => {
        if (!moderates && !(await enoughReviews(tx, facilityId))) return [];
        return tx.manager.find(FacilityReviewRow, {
          where: {
            facilityId,
            ...(moderates ? {} : { status: 'published' as const }),
            ...(after ? { id: LessThan(after) } : {}),
          },
          order: { id: 'DESC' },
          take: query.limit + 1,
        });
      });
      return pageOf(rows, query, { codec: this.cursors, list, toItem: toReviewAnswer });
    });
  }

  /** @throws DomainError FACILITY_NOT_FOUND */
  summary(actor: Actor, facilityId: string): Promise<ReviewSummaryAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, FacilityRow, 'facility', facilityId);
      const published = await asSystem(tx, () =>
        tx.manager.findBy(FacilityReviewRow, { facilityId, status: 'published' }),
      );
      return { facilityId, ...reviewSummary(published.map(scoresOf)) };
    });
  }
}
