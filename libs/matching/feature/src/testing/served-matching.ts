import { MarketPort, RecognitionPort, type Actor } from '@crossward/contracts';
import { dayIn, type Clock } from '@crossward/kernel';
import { ConfigModule } from '@crossward/platform-config';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MatchingModule } from '../matching.module.js';
import { OTHER_ORGANISATION, OWN_ORGANISATION, SampleLaw, uuid, type SampleMarket } from './sample-market.js';

const actor = (role: Actor['role'], rest: Partial<Actor> = {}): Actor => ({
  ...{ role, accountId: uuid(9), organisationId: null, nurseId: null },
  ...rest,
});

const ranks = new Set(['gap:rank-nurses'] as const);
const SESSIONS: Readonly<Record<string, ResolvedActor>> = {
  hospital: { actor: actor('hospital-requester', { organisationId: OWN_ORGANISATION }), permissions: ranks },
  stranger: { actor: actor('hospital-approver', { organisationId: OTHER_ORGANISATION }), permissions: ranks },
  nurse: { actor: actor('nurse', { nurseId: uuid(3001) }), permissions: new Set(['match:read-own']) },
};

const now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };

/** The routes of matching over a market and a law in memory. */
export class ServedMatching {
  private constructor(readonly app: NestFastifyApplication) {}

  static async over(market: SampleMarket): Promise<ServedMatching> {
    @Global()
    @Module({
      imports: [ConfigModule.forRoot({} as never, { clock }), MatchingModule.forRoot()],
      providers: [
        { provide: MarketPort, useValue: market },
        { provide: RecognitionPort, useValue: new SampleLaw() },
        {
          provide: ActorResolver,
          useValue: { resolve: async (token: string) => SESSIONS[token.replaceAll('.', '')] ?? null },
        },
      ],
      exports: [MarketPort, RecognitionPort, ActorResolver],
    })
    class Root {}
    return new ServedMatching(await testHttpApp(Root));
  }

  get(session: string, path: string): request.Test {
    return request(this.app.getHttpServer()).get(path).set('authorization', bearer(session));
  }

  post(session: string, path: string, body: object): request.Test {
    return request(this.app.getHttpServer()).post(path).set('authorization', bearer(session)).send(body);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

const bearer = (session: string): string => `Bearer ${session.padEnd(20, '.')}`;
