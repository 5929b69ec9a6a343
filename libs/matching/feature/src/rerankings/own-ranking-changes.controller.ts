import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires, type Page } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadRerankings } from './read-rerankings.js';
import { OwnRankingChangeAnswer, OwnRankingChangesQuery } from './reranking.dto.js';

@ApiTags('re-rankings')
@Controller('v1/nurses/me/ranking-changes')
export class OwnRankingChangesController {
  constructor(private readonly rerankings: ReadRerankings) {}

  @Get()
  @Requires('match:read-own')
  @Answer(OwnRankingChangeAnswer, {
    list: true,
    description: 'Gaps that a rule gave or took, newest comparison first.',
  })
  list(@CurrentActor() actor: Actor, @Query() query: OwnRankingChangesQuery): Promise<Page<OwnRankingChangeAnswer>> {
    return this.rerankings.own(actor, query);
  }
}
