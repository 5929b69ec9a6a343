import { MarketPort, type Actor } from '@crossward/contracts';
import { declineProposal, getProposal, type RoundPlacementRow } from '@crossward/matching-data-access';
import { proposalLifecycle, type ProposalStatus } from '@crossward/matching-domain';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { DeclineProposalBody, RoundPlacementAnswer } from './round.dto.js';
import { toPlacementAnswer } from './round-view.js';

/** The nurse says no to what a round proposes to her. She says yes by submitting to the gap, as to any other. */
@Injectable()
export class DeclineProposal {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MarketPort) private readonly market: MarketPort,
  ) {}

  /** @throws DomainError ROUND_PROPOSAL_NOT_FOUND, TRANSITION_NOT_ALLOWED */
  async decline(
    actor: Actor,
    id: string,
    version: number,
    { reason }: DeclineProposalBody,
  ): Promise<RoundPlacementAnswer> {
    const declined = await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await getProposal(tx, id);
      if (proposal.version !== version) throw versionConflict('round proposal', id);
      proposalLifecycle.move(proposal.status as ProposalStatus, 'declined');
      await declineProposal(tx, { id, version, reason });
      const { roundId, nurseId, organisationId, gapId } = proposal;
      const subject = { subjectType: 'round-proposal', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'round-proposal.declined', ...subject, details: { roundId, gapId, reason } });
      return getProposal(tx, id);
    });
    return this.answer(actor, declined);
  }

  async read(actor: Actor, id: string): Promise<RoundPlacementAnswer> {
    return this.answer(actor, await this.unitOfWork.read(actor, (tx) => getProposal(tx, id)));
  }

  private async answer(actor: Actor, proposal: RoundPlacementRow): Promise<RoundPlacementAnswer> {
    return toPlacementAnswer(proposal, actor, await this.market.findGap(proposal.gapId));
  }
}
