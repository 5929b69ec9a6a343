import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires } from '@crossward/platform-http';
import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CandidatesAnswer } from './candidate.answer.js';
import { RecordExposure } from '../exposure/record-exposure.js';
import { CandidatesQuery } from './candidates.query.js';
import { CandidatesService } from './candidates.service.js';
import { CandidateExplanation } from './explanation.answer.js';

@ApiTags('matching')
@Controller('v1/gaps/:gapId/candidates')
export class CandidatesController {
  constructor(private readonly candidates: CandidatesService) {}

  @Get()
  @Requires('gap:rank-nurses')
  @UseInterceptors(RecordExposure)
  @Answer(CandidatesAnswer, { description: 'Nurses for the gap, best first.' })
  list(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @Query() query: CandidatesQuery,
  ): Promise<CandidatesAnswer> {
    return this.candidates.list(actor, gapId, query);
  }

  @Get(':nurseId')
  @Requires('gap:rank-nurses')
  @Answer(CandidateExplanation, { description: 'Why this nurse, why not, and what would change it.' })
  explain(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IdParam('nurseId') nurseId: string,
  ): Promise<CandidateExplanation> {
    return this.candidates.explain(actor, gapId, nurseId);
  }
}
