import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MatchExplanation } from './match-explanation.answer.js';
import { MatchesAnswer } from './match.answer.js';
import { MatchesQuery } from './matches.query.js';
import { MatchesService } from './matches.service.js';

@ApiTags('matching')
@Controller('v1/nurses/me/matches')
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  @Get()
  @Requires('match:read-own')
  @Answer(MatchesAnswer, { description: 'Open gaps for the nurse who asks, best first.' })
  list(@CurrentActor() actor: Actor, @Query() query: MatchesQuery): Promise<MatchesAnswer> {
    return this.matches.list(actor, query);
  }

  @Get(':gapId')
  @Requires('match:read-own')
  @Answer(MatchExplanation, { description: 'Why this gap, why not, and what would change it.' })
  explain(@CurrentActor() actor: Actor, @IdParam('gapId') gapId: string): Promise<MatchExplanation> {
    return this.matches.explain(actor, gapId);
  }
}
