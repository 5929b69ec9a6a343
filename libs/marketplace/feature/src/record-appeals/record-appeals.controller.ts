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
import { MakeRecordAppeal } from './make-record-appeal.js';
import { ReadRecordAppeals } from './read-record-appeals.js';
import {
  RecordAppealAnswer,
  RecordAppealBody,
  RecordAppealDecisionBody,
  RecordAppealListQuery,
} from './record-appeal.dto.js';
import { SettleRecordAppeal } from './settle-record-appeal.js';

@ApiTags('record appeals')
@Controller('v1/record-appeals')
export class RecordAppealsController {
  constructor(
    private readonly appeals: ReadRecordAppeals,
    private readonly making: MakeRecordAppeal,
    private readonly settling: SettleRecordAppeal,
  ) {}

  @Post()
  @Requires('record-appeal:make')
  @Idempotent()
  @Versioned()
  @Answer(RecordAppealAnswer, { status: 201, description: 'Made: somebody who is not of the hospital decides.' })
  make(@CurrentActor() actor: Actor, @Body() body: RecordAppealBody): Promise<RecordAppealAnswer> {
    return this.making.make(actor, body);
  }

  @Get()
  @Requires('record-appeal:read')
  @Answer(RecordAppealAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: RecordAppealListQuery): Promise<Page<RecordAppealAnswer>> {
    return this.appeals.list(actor, query);
  }

  @Get(':recordAppealId')
  @Requires('record-appeal:read')
  @Versioned()
  @Answer(RecordAppealAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('recordAppealId') id: string): Promise<RecordAppealAnswer> {
    return this.appeals.get(actor, id);
  }

  @Post(':recordAppealId/decision')
  @Requires('record-appeal:decide')
  @Versioned()
  @Answer(RecordAppealAnswer, { description: 'Decided; where it is granted the placement’s record is put right.' })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('recordAppealId') id: string,
    @IfMatch() version: number,
    @Body() body: RecordAppealDecisionBody,
  ): Promise<RecordAppealAnswer> {
    return this.settling.decide(actor, id, version, body);
  }

  @Post(':recordAppealId/withdrawal')
  @Requires('record-appeal:make')
  @Versioned()
  @Answer(RecordAppealAnswer)
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('recordAppealId') id: string,
    @IfMatch() version: number,
  ): Promise<RecordAppealAnswer> {
    return this.settling.withdraw(actor, id, version);
  }
}
