import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires } from '@crossward/platform-http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CandidateListsAnswer } from './candidate.answer.js';
import { CandidateListsBody } from './candidates.query.js';
import { CandidatesService } from './candidates.service.js';

@ApiTags('matching')
@Controller('v1/candidate-lists')
export class CandidateListsController {
  constructor(private readonly candidates: CandidatesService) {}

  @Post()
  @HttpCode(200)
  @Requires('gap:rank-nurses')
  @Answer(CandidateListsAnswer, { description: 'The best nurses for each of several gaps.' })
  lists(@CurrentActor() actor: Actor, @Body() body: CandidateListsBody): Promise<CandidateListsAnswer> {
    return this.candidates.lists(actor, body);
  }
}
