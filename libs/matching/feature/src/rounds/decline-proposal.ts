import type { Actor } from '@crossward/contracts';
import { declineProposal, getProposal } from '@crossward/matching-data-access';
import { proposalLifecycle, type ProposalStatus } from '@crossward/matching-domain';
import { UnitOfWork, versionConflict } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { RoundPlacementAnswer } from './round.dto.js';
import { toPlacementAnswer } from './round-view.js';

/** The nurse says no to what a round proposes to her. She says yes by submitting to the gap, as to any other. */
@Injectable()
export class DeclineProposal {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ROUND_PROPOSAL_NOT_FOUND, TRANSITION_NOT_ALLOWED */
  decline(actor: Actor, id: string, version: number): Promise<RoundPlacementAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const proposal = await getProposal(tx, id);
      if (proposal.version !== version) throw versionConflict('round proposal', id);
      proposalLifecycle.move(proposal.status as ProposalStatus, 'declined');
      await declineProposal(tx, id, version);
      const { roundId, nurseId, organisationId, gapId } = proposal;
      const subject = { subjectType: 'round-proposal', subjectId: id, nurseId, organisationId };
      tx.record({ action: 'round-proposal.declined', ...subject, details: { roundId, gapId } });
      return toPlacementAnswer(await getProposal(tx, id), actor);
    });
  }

  read(actor: Actor, id: string): Promise<RoundPlacementAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toPlacementAnswer(await getProposal(tx, id), actor));
  }
}
