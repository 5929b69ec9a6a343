import {
  EngagementPort,
  PacketPort,
  RecognitionPort,
  systemActor,
  type Actor,
  type EventPayloads,
  type EventTopic,
  type Permission,
} from '@crossward/contracts';
import { OnboardingPortsModule } from '@crossward/onboarding-data-access';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { ROLE_PERMISSIONS } from '@crossward/platform-identity';
import { QueueModule } from '@crossward/platform-queue';
import { startTestPostgres, type SettableClock, type TestPostgres } from '@crossward/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { OnboardingApiModule, OnboardingWorkerModule } from '../onboarding.module.js';
import { HOSPITAL, NURSE, uuid, type SampleWorld } from './sample-world.js';

const who = (
  role: Exclude<Actor['role'], 'system' | 'anonymous'>,
  account: number,
  more: Partial<Actor>,
): ResolvedActor => ({
  actor: { role, accountId: uuid(account), organisationId: null, nurseId: null, ...more },
  permissions: ROLE_PERMISSIONS[role] as ReadonlySet<Permission>,
});

const PEOPLE = {
  nurse: who('nurse', 101, { nurseId: NURSE }),
  stranger: who('nurse', 102, { nurseId: uuid(1999) }),
  requester: who('hospital-requester', 103, { organisationId: HOSPITAL }),
  approver: who('hospital-approver', 104, { organisationId: HOSPITAL }),
  rival: who('hospital-approver', 105, { organisationId: uuid(1998) }),
  recruiter: who('recruiter', 106, {}),
} as const;
export type Person = keyof typeof PEOPLE;

/** The onboarding service as it runs, on a PostgreSQL and a queue of its own; only the other contexts are played. */
export class SampleApp {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(world: SampleWorld, clock: SettableClock): Promise<SampleApp> {
    const postgres = await startTestPostgres();
    @Global()
    @Module({
      imports: [
        ConfigModule.forRoot(postgres.config, { clock }),
        DatabaseModule.forRoot({ entities: [], poolSize: 6 }),
        QueueModule.forRoot({ queues: ['onboarding'], tuning: { pollMs: 50, backoffMs: 20 } }),
        OnboardingApiModule,
        OnboardingWorkerModule.forRoot(),
        OnboardingPortsModule,
      ],
      providers: [
        ...[EngagementPort, PacketPort, RecognitionPort].map((provide) => ({ provide, useValue: world })),
        {
          provide: ActorResolver,
          useValue: { resolve: async (token: string) => PEOPLE[token.replaceAll('.', '') as Person] ?? null },
        },
      ],
      exports: [EngagementPort, PacketPort, RecognitionPort, ActorResolver],
    })
    class Root {}
    return new SampleApp(postgres, await testHttpApp(Root, { config: postgres.config }));
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.postgres.stop();
  }

  get(person: Person, path: string): request.Test {
    return this.as(person, request(this.app.getHttpServer()).get(path));
  }

  post(person: Person, path: string, version: number | null, body: object): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).post(path));
    return (version === null ? test : test.set('if-match', `"${version}"`)).send(body);
  }

  publish<T extends EventTopic>(topic: T, payload: EventPayloads[T]): Promise<string> {
    return this.unitOfWork.run(systemActor, async (tx) => tx.publish(topic, payload));
  }

  query<R>(sql: string, params: unknown[] = []): Promise<R[]> {
    return this.unitOfWork.read(systemActor, (tx) => tx.query<R>(sql, params));
  }

  private get unitOfWork(): UnitOfWork {
    return this.app.get(UnitOfWork, { strict: false });
  }

  private as(person: Person, test: request.Test): request.Test {
    return test.set('authorization', `Bearer ${person.padEnd(20, '.')}`);
  }
}

/** Asks again until the answer is good, or fails with the last answer. */
export const eventually = async <T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> => {
  const until = performance.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (performance.now() > until) throw new Error(`It did not come about: ${JSON.stringify(answer).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};
