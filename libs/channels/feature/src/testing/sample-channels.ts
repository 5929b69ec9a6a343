import { randomUUID } from 'node:crypto';
import {
  ReaderLanguagePort,
  systemActor,
  type Actor,
  type CalendarEntry,
  type CalendarSource,
  type EventParties,
  type EventPartiesSource,
  type EventPayloads,
  type EventTopic,
  type ReaderLanguage,
} from '@crossward/contracts';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { testHttpApp } from '@crossward/platform-http';
import { AccountDirectory, IdentityModule } from '@crossward/platform-identity';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { ChannelsModule } from '../channels.module.js';
import type { ChannelsTuning } from '../channels-tuning.js';
import { resolveByDns, type ResolvedAddress } from '../webhooks/endpoint-addresses.js';

const PASSWORD = 'quiet otter sings at dawn';
export const HOSPITAL = randomUUID();
export const RIVAL = randomUUID();
export const NURSE = randomUUID();
export const STRANGER = randomUUID();

export type Person = 'approver' | 'requester' | 'rival' | 'nurse' | 'stranger' | 'recruiter' | 'admin';

/** What other contexts know, played: whom a submission concerns, what stands in a calendar, and in which language. */
export class SampleContexts implements EventPartiesSource, CalendarSource, ReaderLanguagePort {
  readonly parties = new Map<string, EventParties>();
  readonly entries = new Map<string, CalendarEntry[]>();
  language: ReaderLanguage = 'en';
  /** In which the source was asked last. */
  askedIn: ReaderLanguage | null = null;

  async findParties({ submissionId = '' }: Readonly<Record<string, string>>): Promise<EventParties | null> {
    return this.parties.get(submissionId) ?? null;
  }

  async languageOf(): Promise<ReaderLanguage> {
    return this.language;
  }

  async listEntries(
    { nurseId, organisationId }: Actor,
    _since: Date,
    language: ReaderLanguage,
  ): Promise<CalendarEntry[]> {
    this.askedIn = language;
    return this.entries.get(nurseId ?? organisationId ?? '') ?? [];
  }
}
const CONTEXTS = Symbol('SampleContexts');

/** Channels as they run, on a PostgreSQL of their own, with real accounts; only the other contexts are played. */
export class SampleChannels {
  readonly tokens = new Map<Person, string>();
  /** Names that the played name server knows; all others go to the real one. */
  readonly names: Map<string, ResolvedAddress[]>;

  private constructor(
    readonly postgres: TestPostgres,
    readonly contexts: SampleContexts,
    readonly apps: readonly NestFastifyApplication[],
    readonly urls: readonly string[],
    names: Map<string, ResolvedAddress[]>,
  ) {
    this.names = names;
  }

  static async start(tuning: Partial<ChannelsTuning> = {}, instances = 1): Promise<SampleChannels> {
    const postgres = await startTestPostgres();
    const contexts = new SampleContexts();
    const names = new Map<string, ResolvedAddress[]>();
    const apps: NestFastifyApplication[] = [];
    const urls: string[] = [];
    for (let n = 0; n < instances; n += 1) {
      const app = await testHttpApp(rootOf(postgres, contexts, names, tuning), { config: postgres.config });
      await app.listen(0, '127.0.0.1');
      apps.push(app);
      urls.push(await app.getUrl());
    }
    const sample = new SampleChannels(postgres, contexts, apps, urls, names);
    await sample.enrol();
    return sample;
  }

  async stop(): Promise<void> {
    for (const app of this.apps) await app.close().catch(() => undefined);
    await this.postgres.stop();
  }

  private async enrol(): Promise<void> {
    const directory = this.apps[0]!.get(AccountDirectory, { strict: false });
    const people = {
      approver: { role: 'hospital-approver', organisationId: HOSPITAL },
      requester: { role: 'hospital-requester', organisationId: HOSPITAL },
      rival: { role: 'hospital-approver', organisationId: RIVAL },
      nurse: { role: 'nurse', nurseId: NURSE },
      stranger: { role: 'nurse', nurseId: STRANGER },
      recruiter: { role: 'recruiter' },
      admin: { role: 'admin' },
    } as const;
    for (const [name, person] of Object.entries(people)) {
      await directory.create({ ...person, email: `${name}@example.com`, displayName: name, password: PASSWORD });
      this.tokens.set(name as Person, await this.signIn(name as Person));
    }
  }

  async signIn(person: Person): Promise<string> {
    const body = { email: `${person}@example.com`, password: PASSWORD };
    const answer = await request(this.urls[0]!).post('/v1/sessions').send(body);
    return (answer.body as { token: string }).token;
  }

  async signOut(token: string): Promise<void> {
    await request(this.urls[0]!).delete('/v1/sessions/current').set('authorization', `Bearer ${token}`).expect(204);
  }

  get(person: Person, path: string): request.Test {
    return this.as(person, request(this.urls[0]!).get(path));
  }

  send(method: 'post' | 'patch' | 'put' | 'delete', person: Person, path: string, version?: number): request.Test {
    const test = this.as(person, request(this.urls[0]!)[method](path)).set('idempotency-key', randomUUID());
    return version === undefined ? test : test.set('if-match', `"${version}"`);
  }

  private as(person: Person, test: request.Test): request.Test {
    return test.set('authorization', `Bearer ${this.tokens.get(person)!}`);
  }

  get unitOfWork(): UnitOfWork {
    return this.apps[0]!.get(UnitOfWork, { strict: false });
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(systemActor, work);
  }

  /** Something happens to a submission of these parties. */
  async happens<T extends EventTopic>(
    topic: T,
    parties: EventParties = { organisationId: HOSPITAL, nurseId: NURSE },
  ): Promise<{ eventId: string; submissionId: string }> {
    const submissionId = randomUUID();
    this.contexts.parties.set(submissionId, parties);
    const payload = { submissionId } as unknown as EventPayloads[T];
    return { submissionId, eventId: await this.run(async (tx) => tx.publish(topic, payload)) };
  }
}

const rootOf = (
  postgres: TestPostgres,
  contexts: SampleContexts,
  names: Map<string, ResolvedAddress[]>,
  tuning: Partial<ChannelsTuning>,
) => {
  @Global()
  @Module({
    providers: [
      { provide: CONTEXTS, useValue: contexts },
      { provide: ReaderLanguagePort, useExisting: CONTEXTS },
    ],
    exports: [CONTEXTS, ReaderLanguagePort],
  })
  class Contexts {}
  @Module({
    imports: [
      ConfigModule.forRoot(postgres.config),
      DatabaseModule.forRoot({ entities: [], poolSize: 6 }),
      IdentityModule,
      Contexts,
      ChannelsModule.forRoot({
        parties: [CONTEXTS],
        calendars: [CONTEXTS],
        tuning: { pollMs: 50, deliveryTimeoutMs: 700, ...tuning },
        resolveName: async (name) => names.get(name) ?? resolveByDns(name),
      }),
    ],
  })
  class Root {}
  return Root;
};

/** Asks again until the answer is good, or fails with the last answer. */
export const eventually = async <T>(ask: () => T | Promise<T>, good: (answer: T) => boolean): Promise<T> => {
  const until = performance.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (performance.now() > until) throw new Error(`It did not come about: ${JSON.stringify(answer)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};
