import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecideRecheck } from './decide-recheck.js';
import { ReadRechecks } from './read-rechecks.js';
import { RecheckAnswer, RecheckListQuery } from './recheck.dto.js';

@ApiTags('rechecks')
@Controller('v1/rechecks')
export class RechecksController {
  constructor(
    private readonly rechecks: ReadRechecks,
    private readonly deciding: DecideRecheck,
  ) {}

  @Get()
  @Requires('recheck:read')
  @Answer(RecheckAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: RecheckListQuery): Promise<Page<RecheckAnswer>> {
    return this.rechecks.list(actor, query);
  }

  @Get(':recheckId')
  @Requires('recheck:read')
  @Versioned()
  @Answer(RecheckAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('recheckId') id: string): Promise<RecheckAnswer> {
    return this.rechecks.get(actor, id);
  }

  @Post(':recheckId/decision')
  @Requires('recheck:decide')
  @Versioned()
  @Answer(RecheckAnswer, { description: 'The law asked again: lifted, or confirmed with what it says now.' })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('recheckId') id: string,
    @IfMatch() version: number,
  ): Promise<RecheckAnswer> {
    return this.deciding.decide(actor, id, version);
  }
}
