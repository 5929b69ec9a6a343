import {
  ConcernsPort,
  RoundConcernPort,
  systemActor,
  TaskConcernPort,
  VerificationConcernPort,
  type Actor,
  type Concern,
  type ContractSide,
  type EventPayloads,
  type EventTopic,
  type Permission,
  type SubmissionConcern,
  type TaskConcern,
  type VerificationConcern,
} from '@crossward/contracts';
import { EmailPort } from '@crossward/messaging-data-access';
import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { AccountDirectory, PasswordHasher, ROLE_PERMISSIONS } from '@crossward/platform-identity';
import { QueueModule } from '@crossward/platform-queue';
import { startTestPostgres, type SettableClock, type TestPostgres } from '@crossward/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { EmailSender } from '../email/email-sender.js';
import { MessagingApiModule, MessagingWorkerModule } from '../messaging.module.js';

export const uuid = (number: number): string => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`;
export const NURSE = uuid(1);
export const HOSPITAL = uuid(2);
/** A name that stands nowhere but in accounts: where it turns up, something personal has slipped. */
export const CANARY = 'Canarina';

const who = (role: Exclude<Actor['role'], 'system' | 'anonymous'>, account: number, more: Partial<Actor>): Actor => ({
  ...{ role, accountId: uuid(account), organisationId: null, nurseId: null },
  ...more,
});

export const PEOPLE = {
  nurse: who('nurse', 101, { nurseId: NURSE }),
  stranger: who('nurse', 102, { nurseId: uuid(1999) }),
  requester: who('hospital-requester', 103, { organisationId: HOSPITAL }),
  approver: who('hospital-approver', 104, { organisationId: HOSPITAL }),
  rival: who('hospital-approver', 105, { organisationId: uuid(1998) }),
  recruiter: who('recruiter', 106, {}),
  admin: who('admin', 107, {}),
  colleague: who('recruiter', 108, {}),
} as const;
export type Person = keyof typeof PEOPLE;

export const emailOf = (person: Person): string => `${person}.${CANARY.toLowerCase()}@example.org`;

const resolved = (actor: Actor): ResolvedActor => ({
  actor,
  permissions: ROLE_PERMISSIONS[actor.role as 'nurse'] as ReadonlySet<Permission>,
});

/** The other contexts as messaging sees them through their ports: what they say is chosen by the test. */
export class SampleConcerns implements ConcernsPort, RoundConcernPort, TaskConcernPort, VerificationConcernPort {
  readonly submissions = new Map<string, SubmissionConcern>();
  readonly offers = new Map<string, Concern & { submissionId: string; deadline: Date }>();
  readonly placements = new Map<string, Concern & { recruiterId: string | null }>();
  readonly tasks = new Map<string, TaskConcern>();
  readonly interviews = new Map<string, Concern & { startsAt: Date | null }>();
  readonly contracts = new Map<string, Concern & { proposedBy: ContractSide | null }>();
  readonly extensions = new Map<string, Concern>();
  readonly recordAppeals = new Map<string, Concern>();
  readonly timecards = new Map<string, Concern>();
  readonly rounds = new Map<string, NonNullable<Awaited<ReturnType<RoundConcernPort['findRound']>>>>();
  readonly proposals = new Map<string, Concern>();
  readonly verifications = new Map<string, VerificationConcern>();

  async findSubmission(id: string): Promise<SubmissionConcern | null> {
    return this.submissions.get(id) ?? null;
  }
  async listSubmissionsOf(recruiterId: string): Promise<string[]> {
    return [...this.submissions].flatMap(([id, { recruiterId: of }]) => (of === recruiterId ? [id] : []));
  }
  async findOffer(id: string): ReturnType<ConcernsPort['findOffer']> {
    return this.offers.get(id) ?? null;
  }
  async findPlacement(id: string): ReturnType<ConcernsPort['findPlacement']> {
    return this.placements.get(id) ?? null;
  }
  async findTask(id: string): Promise<TaskConcern | null> {
    return this.tasks.get(id) ?? null;
  }
  async findInterview(id: string): ReturnType<ConcernsPort['findInterview']> {
    return this.interviews.get(id) ?? null;
  }
  async findContract(id: string): ReturnType<ConcernsPort['findContract']> {
    return this.contracts.get(id) ?? null;
  }
  async findExtension(id: string): Promise<Concern | null> {
    return this.extensions.get(id) ?? null;
  }
  async findRecordAppeal(id: string): Promise<Concern | null> {
    return this.recordAppeals.get(id) ?? null;
  }
  async findRound(id: string): ReturnType<RoundConcernPort['findRound']> {
    return this.rounds.get(id) ?? null;
  }
  async findProposal(id: string): Promise<Concern | null> {
    return this.proposals.get(id) ?? null;
  }
  async findTimecard(id: string): Promise<Concern | null> {
    return this.timecards.get(id) ?? null;
  }
  async findVerification(id: string): ReturnType<VerificationConcernPort['findVerification']> {
    return this.verifications.get(id) ?? null;
  }
}

/** Messaging as it runs, on a PostgreSQL and a queue of its own; only the other contexts are played. */
export class SampleApp {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(
    concerns: SampleConcerns,
    clock: SettableClock,
    config: Partial<AppConfig> = {},
  ): Promise<SampleApp> {
    const postgres = await startTestPostgres();
    const whole = { ...postgres.config, ...config };
    @Global()
    @Module({
      imports: [
        ConfigModule.forRoot(whole, { clock }),
        DatabaseModule.forRoot({ entities: [], poolSize: 6 }),
        QueueModule.forRoot({ queues: ['messaging'], tuning: { pollMs: 50, backoffMs: 20 } }),
        MessagingApiModule.forRoot(),
        MessagingWorkerModule.forRoot({ loop: false }),
      ],
      providers: [
        AccountDirectory,
        PasswordHasher,
        ...[ConcernsPort, RoundConcernPort, TaskConcernPort, VerificationConcernPort].map((provide) => ({
          provide,
          useValue: concerns,
        })),
        {
          provide: ActorResolver,
          useValue: {
            resolve: async (token: string) => {
              const actor = PEOPLE[token.replaceAll('.', '') as Person];
              return actor ? resolved(actor) : null;
            },
          },
        },
      ],
      exports: [
        AccountDirectory,
        ConcernsPort,
        RoundConcernPort,
        TaskConcernPort,
        VerificationConcernPort,
        ActorResolver,
      ],
    })
    class Root {}
    const app = new SampleApp(postgres, await testHttpApp(Root, { config: whole }));
    await app.openAccounts();
    return app;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.postgres.stop();
  }

  get(person: Person, path: string): request.Test {
    return this.as(person, request(this.app.getHttpServer()).get(path));
  }

  post(person: Person, path: string, body: object = {}, key: string = crypto.randomUUID()): request.Test {
    return this.as(person, request(this.app.getHttpServer()).post(path)).set('idempotency-key', key).send(body);
  }

  put(person: Person, path: string, body: object, version: number | null = null): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).put(path));
    return (version === null ? test : test.set('if-match', `"${version}"`)).send(body);
  }

  publish<T extends EventTopic>(topic: T, payload: EventPayloads[T]): Promise<string> {
    return this.unitOfWork.run(systemActor, async (tx) => tx.publish(topic, payload));
  }

  query<R>(sql: string, params: unknown[] = [], actor: Actor = systemActor): Promise<R[]> {
    return this.unitOfWork.run(actor, (tx) => tx.query<R>(sql, params));
  }

  get unitOfWork(): UnitOfWork {
    return this.app.get(UnitOfWork, { strict: false });
  }

  get sender(): EmailSender {
    return this.app.get(EmailSender, { strict: false });
  }

  get mailer(): EmailPort {
    return this.app.get<EmailPort>(EmailPort, { strict: false });
  }

  private async openAccounts(): Promise<void> {
    for (const [person, { accountId, role, organisationId, nurseId }] of Object.entries(PEOPLE)) {
      await this.query(
        `INSERT INTO identity.accounts (id, email, role, organisation_id, nurse_id, display_name, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, now(), now())`,
        [accountId, emailOf(person as Person), role, organisationId, nurseId, `${CANARY} ${person}`],
      );
    }
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
