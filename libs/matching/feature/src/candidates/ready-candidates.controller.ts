import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadyCandidatesQuery } from './candidates.query.js';
import { ReadyCandidatesAnswer } from './ready-candidate.answer.js';
import { ReadyCandidatesService } from './ready-candidates.service.js';

@ApiTags('matching')
@Controller('v1/gaps/:gapId/ready-candidates')
export class ReadyCandidatesController {
  constructor(private readonly candidates: ReadyCandidatesService) {}

  @Get()
  @Requires('gap:rank-nurses')
  @Answer(ReadyCandidatesAnswer, { description: 'Nurses who could begin by a day, routes included, best first.' })
  list(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @Query() query: ReadyCandidatesQuery,
  ): Promise<ReadyCandidatesAnswer> {
    return this.candidates.list(actor, gapId, query);
  }
}
