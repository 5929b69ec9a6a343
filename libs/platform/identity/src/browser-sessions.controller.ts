import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, NoContent, Public, RateLimited, Requires } from '@crossward/platform-http';
import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BearerToken } from './bearer-token.js';
import { BrowserSessionAnswer, DemoAccountAnswer, DemoSessionBody, SignInBody } from './bodies.js';
import { BrowserSessionsService } from './browser-sessions.service.js';

const STRICT = { max: 30, seconds: 60 };

@ApiTags('identity')
@Controller('v1')
export class BrowserSessionsController {
  constructor(@Inject(BrowserSessionsService) private readonly sessions: BrowserSessionsService) {}

  @Post('browser-sessions')
  @Public()
  @RateLimited(STRICT)
  @ApiOperation({ summary: 'Sign in; the token goes into an HttpOnly cookie' })
  @Answer(BrowserSessionAnswer, { status: 201 })
  signIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: SignInBody) {
    return this.sessions.signIn(request, reply, body);
  }

  @Delete('browser-sessions/current')
  @Requires('account:read-own')
  @ApiOperation({ summary: 'Sign out, and forget the cookie' })
  @NoContent('The session has ended.')
  signOut(@Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @BearerToken() token: string) {
    return this.sessions.signOut(reply, actor, token);
  }

  @Get('demo-accounts')
  @Public()
  @ApiOperation({ summary: 'Accounts that open without a password; none outside demo mode' })
  @Answer(DemoAccountAnswer, { list: 'array' })
  demoAccounts() {
    return this.sessions.demoAccounts();
  }

  @Post('demo-sessions')
  @Public()
  @RateLimited(STRICT)
  @ApiOperation({ summary: 'Open a demo account in a browser' })
  @Answer(BrowserSessionAnswer, { status: 201 })
  openDemo(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { email }: DemoSessionBody,
  ) {
    return this.sessions.openDemo(request, reply, email);
  }
}
