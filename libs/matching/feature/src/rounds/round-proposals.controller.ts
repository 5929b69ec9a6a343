import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeclineProposal } from './decline-proposal.js';
import { DeclineProposalBody, RoundPlacementAnswer } from './round.dto.js';

@ApiTags('rounds')
@Controller('v1/round-proposals')
export class RoundProposalsController {
  constructor(private readonly proposals: DeclineProposal) {}

  @Get(':roundProposalId')
  @Requires('round:take-part')
  @Versioned()
  @Answer(RoundPlacementAnswer, { description: 'What the published round proposes to the nurse who asks.' })
  proposal(@CurrentActor() actor: Actor, @IdParam('roundProposalId') id: string): Promise<RoundPlacementAnswer> {
    return this.proposals.read(actor, id);
  }

  @Post(':roundProposalId/decline')
  @Requires('round:take-part')
  @Versioned()
  @Answer(RoundPlacementAnswer, { description: 'Declined. To take it up, submit to the gap.' })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('roundProposalId') id: string,
    @IfMatch() version: number,
    @Body() body: DeclineProposalBody,
  ): Promise<RoundPlacementAnswer> {
    return this.proposals.decline(actor, id, version, body);
  }
}
