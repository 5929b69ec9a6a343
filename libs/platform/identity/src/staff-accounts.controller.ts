import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  PageQuery,
  Requires,
  Versioned,
} from '@crossward/platform-http';
import { Body, Controller, Get, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountAnswer, SessionsEndedAnswer, StaffAccessBody, StaffAccountBody, StaffSessionAnswer } from './bodies.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffSessions, type StaffSession } from './staff-sessions.service.js';

@ApiTags('identity')
@Controller('v1/staff-accounts')
export class StaffAccountsController {
  constructor(
    @Inject(StaffAccountsService) private readonly accounts: StaffAccountsService,
    @Inject(StaffSessions) private readonly sessions: StaffSessions,
  ) {}

  @Post()
  @Requires('organisation:manage')
  @Idempotent()
  @Versioned()
  @ApiOperation({ summary: 'Add an account of a hospital, a recruiter or an administrator' })
  @Answer(AccountAnswer, { status: 201 })
  add(@CurrentActor() actor: Actor, @Body() body: StaffAccountBody) {
    return this.accounts.add(actor, body);
  }

  @Get()
  @Requires('organisation:manage')
  @ApiOperation({ summary: 'List the accounts of staff' })
  @Answer(AccountAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return this.accounts.list(actor, query);
  }

  @Get(':accountId')
  @Requires('organisation:manage')
  @Versioned()
  @ApiOperation({ summary: 'Read an account of staff' })
  @Answer(AccountAnswer)
  find(@CurrentActor() actor: Actor, @IdParam('accountId') accountId: string) {
    return this.accounts.find(actor, accountId);
  }

  @Put(':accountId/access')
  @Requires('organisation:manage')
  @Versioned()
  @ApiOperation({ summary: 'Change the role of an account, or end its access' })
  @Answer(AccountAnswer)
  setAccess(
    @CurrentActor() actor: Actor,
    @IdParam('accountId') accountId: string,
    @IfMatch() version: number,
    @Body() body: StaffAccessBody,
  ) {
    return this.accounts.setAccess(actor, accountId, version, body);
  }

  @Get(':accountId/sessions')
  @Requires('organisation:manage')
  @ApiOperation({ summary: 'List the open sessions of an account' })
  @Answer(StaffSessionAnswer, { list: 'array', description: 'The one used last first.' })
  listSessions(@CurrentActor() actor: Actor, @IdParam('accountId') accountId: string): Promise<StaffSession[]> {
    return this.sessions.list(actor, accountId);
  }

  // No Idempotency-Key: a repetition finds nothing left to end.
  @Post(':accountId/sign-out')
  @Requires('organisation:manage')
  @ApiOperation({ summary: 'End every session of an account' })
  @Answer(SessionsEndedAnswer)
  endSessions(@CurrentActor() actor: Actor, @IdParam('accountId') accountId: string): Promise<{ ended: number }> {
    return this.sessions.endAll(actor, accountId);
  }
}
