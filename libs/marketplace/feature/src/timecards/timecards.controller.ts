import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApproveTimecard } from './approve-timecard.js';
import { OpenTimecard } from './open-timecard.js';
import { ReadTimecards } from './read-timecards.js';
import { ReopenTimecard } from './reopen-timecard.js';
import { StateTimecard } from './state-timecard.js';
import {
  DisputeBody,
  ReopeningBody,
  StatementBody,
  TimecardAnswer,
  TimecardBody,
  TimecardListQuery,
} from './timecard.dto.js';

@ApiTags('hours')
@Controller('v1/timecards')
export class TimecardsController {
  constructor(
    private readonly opening: OpenTimecard,
    private readonly timecards: ReadTimecards,
    private readonly stating: StateTimecard,
    private readonly approving: ApproveTimecard,
    private readonly reopening: ReopenTimecard,
  ) {}

  @Post()
  @Requires('timecard:state')
  @Idempotent()
  @Versioned()
  @Answer(TimecardAnswer, { status: 201 })
  open(@CurrentActor() actor: Actor, @Body() body: TimecardBody): Promise<TimecardAnswer> {
    return this.opening.open(actor, body);
  }

  @Get()
  @Requires('hours:read')
  @Answer(TimecardAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: TimecardListQuery): Promise<Page<TimecardAnswer>> {
    return this.timecards.list(actor, query);
  }

  @Get(':timecardId')
  @Requires('hours:read')
  @Versioned()
  @Answer(TimecardAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('timecardId') id: string): Promise<TimecardAnswer> {
    return this.timecards.get(actor, id);
  }

  @Post(':timecardId/submission')
  @Requires('timecard:state')
  @Versioned()
  @Answer(TimecardAnswer)
  submit(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
  ): Promise<TimecardAnswer> {
    return this.stating.submit(actor, id, version, body);
  }

  @Post(':timecardId/dispute')
  @Requires('timecard:approve')
  @Versioned()
  @Answer(TimecardAnswer, { description: 'With what the hospital thinks was worked; the nurse answers it.' })
  dispute(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @IfMatch() version: number,
    @Body() body: DisputeBody,
  ): Promise<TimecardAnswer> {
    return this.stating.dispute(actor, id, version, body);
  }

  @Post(':timecardId/correction')
  @Requires('timecard:state')
  @Versioned()
  @Answer(TimecardAnswer)
  correct(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
  ): Promise<TimecardAnswer> {
    return this.stating.correct(actor, id, version, body);
  }

  @Post(':timecardId/reopening')
  @Requires('timecard:reopen')
  @Versioned()
  @Answer(TimecardAnswer, { description: 'Billed wrongly: the nurse corrects it, and a credit note settles it.' })
  reopen(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @IfMatch() version: number,
    @Body() body: ReopeningBody,
  ): Promise<TimecardAnswer> {
    return this.reopening.reopen(actor, id, version, body);
  }

  @Post(':timecardId/approval')
  @Requires('timecard:approve')
  @Versioned()
  @Answer(TimecardAnswer, { description: 'The lines are frozen.' })
  approve(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @IfMatch() version: number,
  ): Promise<TimecardAnswer> {
    return this.approving.approve(actor, id, version);
  }
}
