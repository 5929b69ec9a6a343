import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GiveNotice } from './give-notice.js';
import { PlacementNoticeAnswer, NoticeBody, NoticeListQuery } from './notice.dto.js';
import { ReadNotices } from './read-notices.js';

@ApiTags('placements')
@Controller('v1/placement-notices')
export class PlacementNoticesController {
  constructor(
    private readonly giving: GiveNotice,
    private readonly notices: ReadNotices,
  ) {}

  @Post()
  @Requires('notice:give')
  @Idempotent()
  @Versioned()
  @Answer(PlacementNoticeAnswer, {
    status: 201,
    description: 'The placement ends earlier; what is owed follows from clauses.',
  })
  give(@CurrentActor() actor: Actor, @Body() body: NoticeBody): Promise<PlacementNoticeAnswer> {
    return this.giving.give(actor, body);
  }

  @Get()
  @Requires('placement:read')
  @Answer(PlacementNoticeAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeListQuery): Promise<Page<PlacementNoticeAnswer>> {
    return this.notices.list(actor, query);
  }

  @Get(':placementNoticeId')
  @Requires('placement:read')
  @Versioned()
  @Answer(PlacementNoticeAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('placementNoticeId') id: string): Promise<PlacementNoticeAnswer> {
    return this.notices.get(actor, id);
  }
}
