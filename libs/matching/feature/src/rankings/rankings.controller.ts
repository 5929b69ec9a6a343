import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, RateLimited, Requires } from '@crossward/platform-http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FoundRows } from '../ranking/served.js';
import { RankingBody, RankingRowsAnswer } from './ranking.dto.js';
import { RankingsService } from './rankings.service.js';

/** What the marketplace asks of the matching service, with the session of the person who asks. */
@ApiTags('matching')
@Controller('v1/rankings')
export class RankingsController {
  constructor(private readonly rankings: RankingsService) {}

  @Post()
  @HttpCode(200)
  // All people come from the one address of the marketplace, which limits each of them itself.
  @RateLimited({ max: 120_000, seconds: 60 })
  @Requires('gap:rank-nurses')
  @Answer(RankingRowsAnswer, { description: 'Who stands in this part of the list of a gap.' })
  rank(@CurrentActor() actor: Actor, @Body() body: RankingBody): Promise<FoundRows> {
    return this.rankings.rank(actor, body);
  }
}
