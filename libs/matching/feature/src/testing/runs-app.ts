import {
  EngagementPort,
  MarketPort,
  NamedLawsPort,
  RecognitionPort,
  systemActor,
  type Actor,
  type EventPayloads,
  type EventTopic,
  type Permission,
} from '@crossward/contracts';
import type { ExchangeRates } from '@crossward/matching-domain';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { ROLE_PERMISSIONS } from '@crossward/platform-identity';
import { QueueModule } from '@crossward/platform-queue';
import { fixedClock, startTestPostgres, type SettableClock, type TestPostgres } from '@crossward/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { MarketRunsModule } from '../market-runs.module.js';
import { SampleLaws } from './sample-laws.js';
import { OTHER_ORGANISATION, OWN_ORGANISATION, SampleLaw, SampleMarket, sampleNurse, uuid } from './sample-market.js';

const who = (
  role: Exclude<Actor['role'], 'system' | 'anonymous'>,
  account: number,
  more: Partial<Actor> = {},
): ResolvedActor => ({
  actor: { role, accountId: uuid(account), organisationId: null, nurseId: null, ...more },
  permissions: ROLE_PERMISSIONS[role] as ReadonlySet<Permission>,
});

/** Nurse n of the sample market is `nurse-n`. */
const personCalled = (name: string): ResolvedActor | null => {
  const nurse = /^nurse-(\d+)$/.exec(name)?.[1];
  if (nurse !== undefined) return who('nurse', 400 + Number(nurse), { nurseId: sampleNurse(Number(nurse), 1).id });
  const people: Record<string, ResolvedActor> = {
    requester: who('hospital-requester', 101, { organisationId: OWN_ORGANISATION }),
    approver: who('hospital-approver', 102, { organisationId: OWN_ORGANISATION }),
    rival: who('hospital-approver', 103, { organisationId: OTHER_ORGANISATION }),
    recruiter: who('recruiter', 104),
    admin: who('admin', 105),
  };
  return people[name] ?? null;
};

/** Runs over a market as they are in service, on a PostgreSQL and a queue of its own; only the other contexts are played. */
export class RunsApp {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly app: NestFastifyApplication,
    readonly market: SampleMarket,
    readonly law: SampleLaw,
    /** By id: what the marketplace knows of submissions. */
    readonly submissions: Map<string, { nurseId: string; gapId: string }>,
    readonly clock: SettableClock,
  ) {}

  static async start({ batchGaps, rates }: { batchGaps: number; rates: ExchangeRates | null }): Promise<RunsApp> {
    const postgres = await startTestPostgres();
    const clock = fixedClock('2026-11-22T10:00:00Z');
    const [market, law] = [new SampleMarket([], []), new SampleLaw()];
    const submissions = new Map<string, { nurseId: string; gapId: string }>();
    const engagements = {
      findSubmission: async (id: string) => {
        const found = submissions.get(id);
        return found && { nurse: { nurseId: found.nurseId }, gap: { id: found.gapId } };
      },
    };
    @Global()
    @Module({
      imports: [
        ConfigModule.forRoot(postgres.config, { clock }),
        DatabaseModule.forRoot({ entities: [], poolSize: 8 }),
        QueueModule.forRoot({ queues: ['matching'], tuning: { pollMs: 50, backoffMs: 20, attempts: 3 } }),
        MarketRunsModule.forRoot({ batchGaps, rates }),
      ],
      providers: [
        { provide: MarketPort, useValue: market },
        { provide: RecognitionPort, useValue: law },
        { provide: EngagementPort, useValue: engagements },
        { provide: NamedLawsPort, useValue: new SampleLaws(law) },
        {
          provide: ActorResolver,
          useValue: { resolve: async (token: string) => personCalled(token.replaceAll('.', '')) },
        },
      ],
      exports: [EngagementPort, MarketPort, RecognitionPort, NamedLawsPort, ActorResolver],
    })
    class Root {}
    const app = await testHttpApp(Root, { config: postgres.config });
    return new RunsApp(postgres, app, market, law, submissions, clock);
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.postgres.stop();
  }

  get(person: string, path: string): request.Test {
    return this.as(person, request(this.app.getHttpServer()).get(path));
  }

  /** With an Idempotency-Key of its own, or the one told. */
  post(person: string, path: string, body: object = {}, key: string = randomUUID()): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).post(path));
    return test.set('idempotency-key', key).send(body);
  }

  move(person: string, path: string, version: number | null, body: object = {}): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).post(path));
    return (version === null ? test : test.set('if-match', `"${version}"`)).send(body);
  }

  put(person: string, path: string, body: object, version: number | null = null): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).put(path));
    return (version === null ? test : test.set('if-match', `"${version}"`)).send(body);
  }

  remove(person: string, path: string, version: number): request.Test {
    return this.as(person, request(this.app.getHttpServer()).delete(path)).set('if-match', `"${version}"`);
  }

  /** What the database shows this person. */
  queryAs<R>(person: string, sql: string): Promise<R[]> {
    return this.unitOfWork.read((personCalled(person) as ResolvedActor).actor, (tx) => tx.query<R>(sql));
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

  private as(person: string, test: request.Test): request.Test {
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
