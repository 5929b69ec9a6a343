import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { assertOwnPage, clearSessionCookie, setSessionCookie } from '@crossward/platform-http';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountView } from './account.js';
import { DEMO_ACCOUNTS, type DemoAccountOffer } from './demo-accounts.js';
import { SessionsService, type SessionView } from './sessions.service.js';

export interface BrowserSessionView {
  expiresAt: string;
  account: AccountView;
}

/** Sessions of browsers: the token goes into a cookie that no script reads, and is in no answer. */
@Injectable()
export class BrowserSessionsService {
  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Optional() @Inject(DEMO_ACCOUNTS) private readonly demo: readonly DemoAccountOffer[] | null,
  ) {}

  async signIn(
    request: FastifyRequest,
    reply: FastifyReply,
    body: { email: string; password: string },
  ): Promise<BrowserSessionView> {
    assertOwnPage(request);
    return this.keep(reply, await this.sessions.signIn(body));
  }

  demoAccounts(): DemoAccountOffer[] {
    return (this.config.demoMode ? (this.demo ?? []) : []).map(({ email, role }) => ({ email, role }));
  }

  /** @throws DomainError 404 for every address that is no demo account, and for all of them outside demo mode */
  async openDemo(request: FastifyRequest, reply: FastifyReply, email: string): Promise<BrowserSessionView> {
    assertOwnPage(request);
    if (!this.demoAccounts().some((offered) => offered.email === email)) throw noDemoAccount();
    const session = await this.sessions.openWithoutPassword(email);
    if (!session) throw noDemoAccount();
    return this.keep(reply, session);
  }

  async signOut(reply: FastifyReply, actor: Actor, token: string): Promise<void> {
    await this.sessions.signOut(actor, token);
    clearSessionCookie(reply);
  }

  private keep(reply: FastifyReply, { token, expiresAt, account }: SessionView): BrowserSessionView {
    setSessionCookie(reply, this.config.publicUrl, token, new Date(expiresAt));
    return { expiresAt, account };
  }
}

const noDemoAccount = (): DomainError =>
  new DomainError({
    kind: 'not-found',
    code: 'DEMO_ACCOUNT_NOT_FOUND',
    message: 'There is no such demo account here.',
    nextStep:
      'GET /v1/demo-accounts names them, where the service runs in demo mode. Otherwise sign in with a password.',
  });
