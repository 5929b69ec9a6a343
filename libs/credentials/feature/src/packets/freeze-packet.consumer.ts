import { EngagementPort, systemActor, type JobOutcome, type PlacementView } from '@crossward/contracts';
import { PacketItemRow, PacketRow, reassess, reassessPacketsOn } from '@crossward/credentials-data-access';
import { REQUIREMENTS_VERSION } from '@crossward/credentials-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { CheckPlanner, type PlannedCheck } from '../checks/check-planner.js';

/** An accepted offer freezes what the placement needs; later changes of the rules do not touch it. */
@Injectable()
export class FreezePacketConsumer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(EngagementPort) private readonly engagement: EngagementPort,
    @Inject(CheckPlanner) private readonly planner: CheckPlanner,
  ) {}

  @OnEvent('offer.accepted', { consumer: 'freeze-packet', queue: 'credentialing' })
  async freeze({ placementId }: { placementId: string }, job: EventJobInfo): Promise<JobOutcome> {
    const placement = await this.engagement.findPlacement(placementId);
    if (placement === null) return 'skipped';
    const { nurse, gap, submissionId, startsOn } = placement;
    const requirements = await this.planner.requirements(nurse, gap, startsOn);
    return this.uow.run(systemActor, async (tx) => {
      if (!(await tx.firstTime('freeze-packet', job.eventId))) return 'skipped';
      if (await tx.manager.existsBy(PacketRow, { placementId })) return 'skipped';
      const subject = { nurse, submissionId, destination: gap.jurisdiction, neededFrom: startsOn };
      await savePacket(tx, placement, await this.planner.ensure(tx, subject, requirements));
      return 'done';
    });
  }

  /**
   * Whoever settles a verification reassesses its packets in the same transaction; this catches what rests on it in
   * any other way, and does nothing where nothing changed.
   */
  @OnEvent('verification.settled', { consumer: 'reassess-packets' })
  async reassess({ verificationId }: { verificationId: string }): Promise<JobOutcome> {
    await this.uow.run(systemActor, (tx) => reassessPacketsOn(tx, verificationId));
    return 'done';
  }
}

const savePacket = async (
  tx: Transaction,
  placement: PlacementView,
  checks: readonly PlannedCheck[],
): Promise<void> => {
  const { placementId, submissionId, nurse, gap, startsOn, endsOn } = placement;
  const id = tx.newId();
  await tx.manager.insert(PacketRow, {
    id,
    placementId,
    submissionId,
    nurseId: nurse.nurseId,
    organisationId: gap.organisationId,
    jurisdiction: gap.jurisdiction,
    startsOn,
    endsOn,
    status: 'collecting',
    requirementsVersion: REQUIREMENTS_VERSION,
    clearedAt: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  for (const { requirement, verificationId } of checks) {
    const { key, kind, label } = requirement;
    const row = { packetId: id, requirementKey: key, nurseId: nurse.nurseId, kind, label, verificationId };
    await tx.manager.insert(PacketItemRow, row);
  }
  tx.record({
    action: 'packet.frozen',
    subjectType: 'packet',
    subjectId: id,
    nurseId: nurse.nurseId,
    organisationId: gap.organisationId,
    details: { placementId, items: checks.length, requirementsVersion: REQUIREMENTS_VERSION },
  });
  await reassess(tx, id);
};
