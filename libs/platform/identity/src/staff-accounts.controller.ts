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
import { AccountAnswer, StaffAccessBody, StaffAccountBody } from './bodies.js';
import { StaffAccountsService } from './staff-accounts.service.js';

@ApiTags('identity')
@Controller('v1/staff-accounts')
export class StaffAccountsController {
  constructor(@Inject(StaffAccountsService) private readonly accounts: StaffAccountsService) {}

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
}
