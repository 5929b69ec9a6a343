import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, type Page } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RankingQuery } from '../ranking-query.js';
import { OwnRoundAnswer, OwnRoundGapsAnswer } from './own-round.dto.js';
import { ReadOwnRounds } from './read-own-rounds.js';
import { OwnRoundsQuery } from './round.dto.js';

@ApiTags('rounds')
@Controller('v1/nurses/me/rounds')
export class OwnRoundsController {
  constructor(private readonly rounds: ReadOwnRounds) {}

  @Get()
  @Requires('round:take-part')
  @Answer(OwnRoundAnswer, { list: true, description: 'Rounds and the part of the nurse in each, newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: OwnRoundsQuery): Promise<Page<OwnRoundAnswer>> {
    return this.rounds.list(actor, query);
  }

  @Get(':roundId')
  @Requires('round:take-part')
  @Answer(OwnRoundAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('roundId') id: string): Promise<OwnRoundAnswer> {
    return this.rounds.get(actor, id);
  }

  @Get(':roundId/gaps')
  @Requires('round:take-part')
  @Answer(OwnRoundGapsAnswer, { description: 'Its gaps as they fit the nurse, best first.' })
  gaps(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @Query() query: RankingQuery,
  ): Promise<OwnRoundGapsAnswer> {
    return this.rounds.gaps(actor, id, query);
  }
}
