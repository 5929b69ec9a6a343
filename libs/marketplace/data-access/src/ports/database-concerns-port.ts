import { systemActor, type Concern, type ConcernsPort, type SubmissionConcern } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { OfferRow, PlacementRow, SubmissionRow } from '../entities/engagement.entities.js';

/** Whom submissions, offers and placements concern. Reads as the system: callers decide who may know. */
@Injectable()
export class DatabaseConcernsPort implements ConcernsPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findSubmission(submissionId: string): Promise<SubmissionConcern | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const submission = await tx.manager.findOneBy(SubmissionRow, { id: submissionId });
      if (!submission) return null;
      const { nurseId, organisationId, status, closedAt, recruiterId } = submission;
      const offer = await tx.manager.findOneBy(OfferRow, { submissionId });
      return {
        ...{ nurseId, organisationId, status, closedAt, recruiterId },
        offer: offer && { offerId: offer.id, status: offer.status, deadline: offer.deadline },
      };
    });
  }

  async listSubmissionsOf(recruiterId: string): Promise<string[]> {
    const rows = await this.unitOfWork.read(systemActor, (tx) =>
      tx.manager.find(SubmissionRow, {
        ...{ select: { id: true }, where: { recruiterId }, order: { id: 'DESC' }, take: 1000 },
      }),
    );
    return rows.map(({ id }) => id);
  }

  async findOffer(offerId: string): ReturnType<ConcernsPort['findOffer']> {
    const offer = await this.unitOfWork.read(systemActor, (tx) => tx.manager.findOneBy(OfferRow, { id: offerId }));
    if (!offer) return null;
    const { nurseId, organisationId, submissionId, status, deadline } = offer;
    return { nurseId, organisationId, submissionId, status, deadline };
  }

  async findPlacement(placementId: string): Promise<Concern | null> {
    const placement = await this.unitOfWork.read(systemActor, (tx) =>
      tx.manager.findOneBy(PlacementRow, { id: placementId }),
    );
    if (!placement) return null;
    const { nurseId, organisationId, status } = placement;
    return { nurseId, organisationId, status };
  }
}
