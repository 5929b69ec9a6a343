import { OnboardingPort, PacketPort, type Actor } from '@crossward/contracts';
import {
  changeRow,
  effectiveFrom,
  ContractRow,
  getRow,
  PlacementRow,
  requirePort,
  requireVersion,
} from '@crossward/marketplace-data-access';
import { clearanceTakenBack, startPlacement, type Clearance } from '@crossward/marketplace-domain';
import { constraintOf, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { dayIn } from '@crossward/kernel';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { readPlacement } from './placement-view.js';
import type { PlacementAnswer } from './placement.dto.js';

/** Puts a placement on assignment: only with the packet cleared, the onboarding plan completed and the contract active. */
@Injectable()
export class StartPlacement {
  private readonly packets: PacketPort;
  private readonly onboarding: OnboardingPort;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Optional() @Inject(PacketPort) packets: PacketPort | null,
    @Optional() @Inject(OnboardingPort) onboarding: OnboardingPort | null,
  ) {
    this.packets = requirePort(packets, 'PacketPort', 'MarketplaceModule');
    this.onboarding = requirePort(onboarding, 'OnboardingPort', 'MarketplaceModule');
  }

  /** @throws DomainError PLACEMENT_NOT_FOUND, 412, PLACEMENT_NOT_DUE, PLACEMENT_NOT_CLEARED, TRANSITION_NOT_ALLOWED */
  async start(actor: Actor, id: string, version: number): Promise<PlacementAnswer> {
    // The ports answer as the system: whose placement it is comes first.
    const contract = await this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, PlacementRow, 'placement', id);
      return contractOf(tx, id);
    });
    const clearance = { contract, ...(await this.clearanceOf(id)) };
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const placement = await getRow(tx, PlacementRow, 'placement', id);
        requireVersion('placement', placement, version);
        const today = dayIn(tx.now, await timeZoneOf(tx, placement.gapId));
        const status = startPlacement(placement, clearance, today);
        effectiveFrom(tx, today);
        await changeRow(tx, PlacementRow, 'placement', placement, { status, startedAt: tx.now });
        const { nurseId, organisationId } = placement;
        tx.record({ action: 'placement.started', subjectType: 'placement', subjectId: id, nurseId, organisationId });
        tx.publish('placement.started', { placementId: id });
        return readPlacement(tx, id);
      });
    } catch (error) {
      // Something was taken back between the question above and the commit: the database has the last word.
      if (constraintOf(error) !== 'placements_start_gate') throw error;
      throw clearanceTakenBack(id);
    }
  }

  private async clearanceOf(id: string): Promise<Omit<Clearance, 'contract'>> {
    const [packet, plan] = await Promise.all([this.packets.findPacket(id), this.onboarding.findPlan(id)]);
    return { packet, plan };
  }
}

const contractOf = async (tx: Transaction, placementId: string): Promise<Clearance['contract']> => {
  const contract = await tx.manager.findOneBy(ContractRow, { placementId });
  if (contract) return contract.status;
  const [older] = await tx.query('SELECT FROM marketplace.placements_before_contracts WHERE placement_id = $1', [
    placementId,
  ]);
  return older ? 'precedes-contracts' : null;
};

/** A shift begins by the clock of the place. */
const timeZoneOf = async (tx: Transaction, gapId: string): Promise<string> => {
  const [row] = await tx.query<{ timeZone: string }>(
    `SELECT f.time_zone AS "timeZone" FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id
     WHERE g.id = $1`,
    [gapId],
  );
  if (!row) throw new Error(`The gap (${gapId}) of a placement is gone.`);
  return row.timeZone;
};
