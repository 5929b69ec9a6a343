import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  NoContent,
  PageQuery,
  Public,
  RateLimited,
  Requires,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Delete, Get, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountsService } from './accounts.service.js';
import { AuditLog, type AuditLogEntry } from './audit-log.service.js';
import { AuditReader } from './audit-reader.service.js';
import { BearerToken } from './bearer-token.js';
import {
  AccountAnswer,
  AuditEventAnswer,
  AuditLogAnswer,
  AuditLogQuery,
  ChainsAnswer,
  PasswordBody,
  SessionAnswer,
  SignInBody,
  SignUpAnswer,
  SignUpBody,
} from './bodies.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';

const STRICT = { max: 30, seconds: 60 };

@ApiTags('identity')
@Controller('v1')
export class IdentityController {
  constructor(
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(AuditReader) private readonly audit: AuditReader,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  // No Idempotency-Key: a repetition changes nothing by itself, and the answer is always the same.
  @Post('accounts')
  @Public()
  @RateLimited(STRICT)
  @ApiOperation({ summary: 'A nurse signs up' })
  @Answer(SignUpAnswer, { status: 202 })
  signUp(@Body() body: SignUpBody) {
    return this.accounts.signUp(body);
  }

  @Post('sessions')
  @Public()
  @RateLimited(STRICT)
  @ApiOperation({ summary: 'Sign in' })
  @Answer(SessionAnswer, { status: 201 })
  signIn(@Body() body: SignInBody) {
    return this.sessions.signIn(body);
  }

  @Delete('sessions/current')
  @Requires('account:read-own')
  @ApiOperation({ summary: 'Sign out' })
  @NoContent('The token is worth nothing from now on.')
  signOut(@CurrentActor() actor: Actor, @BearerToken() token: string) {
    return this.sessions.signOut(actor, token);
  }

  @Put('me/password')
  @Requires('account:write-own')
  @RateLimited(STRICT)
  @ApiOperation({ summary: 'Change the own password' })
  @NoContent('The new password counts; every other session of the account has ended.')
  changePassword(@CurrentActor() actor: Actor, @BearerToken() token: string, @Body() body: PasswordBody) {
    return this.passwords.change(actor, token, body);
  }

  @Get('me')
  @Requires('account:read-own')
  @ApiOperation({ summary: 'The account that is signed in' })
  @Answer(AccountAnswer)
  me(@CurrentActor() actor: Actor) {
    return this.accounts.me(actor);
  }

  @Get('me/audit-events')
  @Requires('audit:read-own')
  @ApiOperation({ summary: 'What the audit log says about me' })
  @Answer(AuditEventAnswer, { list: true })
  aboutMe(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return this.audit.aboutMe(actor, query);
  }

  @Get('audit-events')
  @Requires('audit:read')
  @ApiOperation({ summary: 'Search the audit log' })
  @Answer(AuditLogAnswer, { list: true, description: 'Newest first.' })
  searchLog(@CurrentActor() actor: Actor, @Query() query: AuditLogQuery): Promise<Page<AuditLogEntry>> {
    return this.log.list(actor, query);
  }

  @Get('audit-chains/verification')
  @Requires('audit:verify')
  @RateLimited({ max: 10, seconds: 60 })
  @ApiOperation({ summary: 'Recompute the audit chains' })
  @Answer(ChainsAnswer)
  verifyChains(@CurrentActor() actor: Actor) {
    return this.audit.verify(actor);
  }
}
