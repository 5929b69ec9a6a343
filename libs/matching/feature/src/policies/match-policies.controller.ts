import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChooseMatchPolicy } from './choose-match-policy.js';
import { GapMatchPolicyAnswer, GapMatchPolicyBody, MatchPoliciesAnswer } from './match-policy.dto.js';

@ApiTags('matching')
@Controller('v1')
export class MatchPoliciesController {
  constructor(private readonly policies: ChooseMatchPolicy) {}

  @Get('match-policies')
  @Requires('gap:rank-nurses')
  @Answer(MatchPoliciesAnswer, { description: 'How much each factor counts, by the policies of the product.' })
  list(): MatchPoliciesAnswer {
    return this.policies.list();
  }

  @Get('gaps/:gapId/match-policy')
  @Requires('gap:rank-nurses')
  @Versioned()
  @Answer(GapMatchPolicyAnswer, { description: 'By which policy the nurses of the gap are ranked.' })
  get(@CurrentActor() actor: Actor, @IdParam('gapId') gapId: string): Promise<GapMatchPolicyAnswer> {
    return this.policies.get(actor, gapId);
  }

  @Put('gaps/:gapId/match-policy')
  @Requires('gap:approve')
  @Versioned()
  @Answer(GapMatchPolicyAnswer, { description: 'From now on the nurses of the gap are ranked by it.' })
  choose(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() body: GapMatchPolicyBody,
  ): Promise<GapMatchPolicyAnswer> {
    return this.policies.choose(actor, gapId, version, body);
  }
}
