import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires } from '@crossward/platform-http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExplainStanding } from './explain-standing.js';
import { StandingAnswer } from './standing.answer.js';

@ApiTags('matching')
@Controller('v1/nurses/me/standing')
export class StandingController {
  constructor(private readonly standing: ExplainStanding) {}

  @Get()
  @Requires('match:read-own')
  @Answer(StandingAnswer, { description: 'Your reliability and freshness: what they come from and what changes them.' })
  explain(@CurrentActor() actor: Actor): Promise<StandingAnswer> {
    return this.standing.explain(actor);
  }
}
