import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  IdParam,
  Idempotent,
  IfMatch,
  PageQuery,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EndShare } from './end-share.js';
import { GiveShare } from './give-share.js';
import { ReadReadings } from './read-readings.js';
import { ReadShares } from './read-shares.js';
import { ReadingView, ShareBody, ShareSummary, ShareView } from './share.views.js';

@ApiTags('shares')
@Controller('v1')
export class SharesController {
  constructor(
    @Inject(GiveShare) private readonly giving: GiveShare,
    @Inject(EndShare) private readonly ending: EndShare,
    @Inject(ReadShares) private readonly shares: ReadShares,
    @Inject(ReadReadings) private readonly readings: ReadReadings,
  ) {}

  @Post('shares')
  @Requires('share:give')
  @Idempotent()
  @Versioned()
  @Answer(ShareSummary, { status: 201, description: 'One organisation may read the named credentials until the day.' })
  give(@CurrentActor() actor: Actor, @Body() body: ShareBody): Promise<ShareSummary> {
    return this.giving.give(actor, body);
  }

  @Get('shares')
  @Requires('share:read')
  @Answer(ShareSummary, { list: true, description: 'Of a nurse all, of an organisation those that live.' })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ShareSummary>> {
    return this.shares.list(actor, query);
  }

  @Get('shares/:shareId')
  @Requires('share:read')
  @Versioned()
  @Answer(ShareView, { description: 'What is shared, as it is now. Every reading is on record.' })
  get(@CurrentActor() actor: Actor, @IdParam('shareId') id: string): Promise<ShareView> {
    return this.shares.get(actor, id);
  }

  @Post('shares/:shareId/end')
  @Requires('share:give')
  @Versioned()
  @Answer(ShareSummary, { description: 'Ended: nobody reads by it any more.' })
  end(@CurrentActor() actor: Actor, @IdParam('shareId') id: string, @IfMatch() version: number): Promise<ShareSummary> {
    return this.ending.end(actor, id, version);
  }

  @Get('nurses/me/readings')
  @Requires('share:give')
  @Answer(ReadingView, { list: true, description: 'Who looked at documents and shares, the newest first.' })
  readingsOfMine(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ReadingView>> {
    return this.readings.list(actor, query);
  }
}
