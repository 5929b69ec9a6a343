import { systemActor, type Concern, type ConcernsPort, type SubmissionConcern } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { ContractRow, ContractVersionRow } from '../entities/contract.entities.js';
import { OfferRow, PlacementRow, SubmissionRow } from '../entities/engagement.entities.js';
import { PlacementExtensionRow, TimecardRow } from '../entities/hours.entities.js';
import { InterviewRow } from '../entities/interview.entity.js';
import { RecordAppealRow } from '../entities/record-appeal.entity.js';

/** Whom the things of the marketplace concern. Reads as the system: callers decide who may know. */
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

  async findPlacement(placementId: string): ReturnType<ConcernsPort['findPlacement']> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const placement = await tx.manager.findOneBy(PlacementRow, { id: placementId });
      if (!placement) return null;
      const { nurseId, organisationId, status, submissionId } = placement;
      const submission = await tx.manager.findOneBy(SubmissionRow, { id: submissionId });
      return { nurseId, organisationId, status, recruiterId: submission?.recruiterId ?? null };
    });
  }

  findExtension(extensionId: string): Promise<Concern | null> {
    return this.concernOf(PlacementExtensionRow, extensionId);
  }

  findRecordAppeal(recordAppealId: string): Promise<Concern | null> {
    return this.concernOf(RecordAppealRow, recordAppealId);
  }

  findTimecard(timecardId: string): Promise<Concern | null> {
    return this.concernOf(TimecardRow, timecardId);
  }

  async findInterview(interviewId: string): ReturnType<ConcernsPort['findInterview']> {
    const interview = await this.unitOfWork.read(systemActor, (tx) =>
      tx.manager.findOneBy(InterviewRow, { id: interviewId }),
    );
    if (!interview) return null;
    const { nurseId, organisationId, status, startsAt } = interview;
    return { nurseId, organisationId, status, startsAt };
  }

  async findContract(contractId: string): ReturnType<ConcernsPort['findContract']> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const contract = await tx.manager.findOneBy(ContractRow, { id: contractId });
      if (!contract) return null;
      const open = await tx.manager.findOneBy(ContractVersionRow, { contractId, status: 'open' });
      const { nurseId, organisationId, status } = contract;
      return { nurseId, organisationId, status, proposedBy: open?.proposedBy ?? null };
    });
  }

  private async concernOf(
    row: new () => PlacementExtensionRow | RecordAppealRow | TimecardRow,
    id: string,
  ): Promise<Concern | null> {
    const found = await this.unitOfWork.read(systemActor, (tx) => tx.manager.findOneBy(row, { id }));
    if (!found) return null;
    const { nurseId, organisationId, status } = found;
    return { nurseId, organisationId, status };
  }
}
