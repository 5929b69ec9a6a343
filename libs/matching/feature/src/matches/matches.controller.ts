import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RankingQuery } from '../ranking-query.js';
import { MatchesAnswer } from './match.answer.js';
import { MatchesService } from './matches.service.js';

@ApiTags('matching')
@Controller('v1/nurses/me/matches')
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  @Get()
  @Requires('match:read-own')
  @Answer(MatchesAnswer, { description: 'Open gaps for the nurse who asks, best first.' })
  list(@CurrentActor() actor: Actor, @Query() query: RankingQuery): Promise<MatchesAnswer> {
    return this.matches.list(actor, query);
  }
}
