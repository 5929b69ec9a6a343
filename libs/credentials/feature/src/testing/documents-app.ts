import { randomUUID } from 'node:crypto';
import {
  credentialKey,
  CredentialClaimsPort,
  EngagementPort,
  systemActor,
  type Actor,
  type CredentialClaim,
  type CredentialKind,
  type EngagementView,
  type NurseClaims,
  type Permission,
} from '@crossward/contracts';
import { CREDENTIALS_ENTITIES, VerificationStore } from '@crossward/credentials-data-access';
import type { Claim, LicenceClaim } from '@crossward/credentials-domain';
import { localDate } from '@crossward/kernel';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { ROLE_PERMISSIONS } from '@crossward/platform-identity';
import { fixedClock, startTestPostgres, type SettableClock, type TestPostgres } from '@crossward/testing';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { CredentialsApiModule } from '../credentials.module.js';
import { ClaimsToday } from '../verifications/claims-today.js';
import { LapseProposalsConsumer } from '../verifications/lapse-proposals.consumer.js';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const [NURSE, OTHER_NURSE, HOSPITAL, OTHER_HOSPITAL] = [uuid(1), uuid(2), uuid(3), uuid(4)];
export const LICENCE_KEY = credentialKey('licence', uuid(7));

const who = (role: Exclude<Actor['role'], 'system' | 'anonymous'>, n: number, more: Partial<Actor>): ResolvedActor => ({
  actor: { role, accountId: uuid(n), organisationId: null, nurseId: null, ...more },
  permissions: ROLE_PERMISSIONS[role] as ReadonlySet<Permission>,
});

const PEOPLE = {
  nurse: who('nurse', 101, { nurseId: NURSE }),
  stranger: who('nurse', 102, { nurseId: OTHER_NURSE }),
  hospital: who('hospital-requester', 103, { organisationId: HOSPITAL }),
  rival: who('hospital-approver', 104, { organisationId: OTHER_HOSPITAL }),
  recruiter: who('recruiter', 105, {}),
  admin: who('admin', 106, {}),
  colleague: who('recruiter', 107, {}),
} as const;
export type Person = keyof typeof PEOPLE;

const claim = (kind: CredentialKind, key: string, more: Partial<CredentialClaim> = {}): CredentialClaim => ({
  ...{
    key,
    kind,
    code: null,
    jurisdiction: null,
    profession: null,
    number: null,
    status: null,
    on: null,
    lastDay: null,
  },
  ...more,
});

/** Two nurses and two hospitals, as the marketplace would tell of them. */
export class ClaimsDouble implements CredentialClaimsPort {
  readonly credentials = [claim('identity', 'identity'), claim('licence', LICENCE_KEY, { number: 'TX-1' })];

  async findClaims(nurseId: string): Promise<NurseClaims | null> {
    if (nurseId !== NURSE && nurseId !== OTHER_NURSE) return null;
    const names = { familyName: 'Santos', givenNames: nurseId === NURSE ? 'Maria' : 'Ana' };
    return { nurseId, ...names, homeTimeZone: 'Europe/Vienna', credentials: this.credentials };
  }

  async listOrganisations(organisationIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    const all = [
      { id: HOSPITAL, name: 'North Hospital' },
      { id: OTHER_HOSPITAL, name: 'South Hospital' },
    ];
    return all.filter(({ id }) => organisationIds.includes(id));
  }
}

/** The profile of the nurses as the marketplace would tell it now; each test that changes it puts it back. */
export class EngagementDouble implements EngagementPort {
  licence: LicenceClaim = HELD;

  async findSubmission(submissionId: string): Promise<EngagementView | null> {
    const { familyName, givenNames, birthDate } = LICENCE_CLAIM;
    const nurse = {
      familyName,
      givenNames,
      birthDate,
      licences: [{ id: uuid(7), ...this.licence }],
      passportMrz: null,
    };
    return submissionId === uuid(6) ? ({ submissionId, nurse } as unknown as EngagementView) : null;
  }

  async findPlacement(): Promise<null> {
    return null;
  }
}

/** The routes of credentials as they run, on a PostgreSQL of their own; only the marketplace is played. */
export class DocumentsApp {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly engagement: EngagementDouble,
    readonly clock: SettableClock,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(): Promise<DocumentsApp> {
    const postgres = await startTestPostgres();
    const clock = fixedClock('2026-11-22T10:00:00Z');
    const engagement = new EngagementDouble();
    @Global()
    @Module({
      imports: [
        ConfigModule.forRoot(postgres.config, { clock }),
        DatabaseModule.forRoot({ entities: CREDENTIALS_ENTITIES, poolSize: 4 }),
        CredentialsApiModule.forRoot(),
      ],
      providers: [
        { provide: CredentialClaimsPort, useValue: new ClaimsDouble() },
        { provide: EngagementPort, useValue: engagement },
        {
          provide: ActorResolver,
          useValue: { resolve: async (token: string) => PEOPLE[token.replaceAll('.', '') as Person] ?? null },
        },
      ],
      exports: [CredentialClaimsPort, EngagementPort, ActorResolver],
    })
    class Root {}
    return new DocumentsApp(postgres, engagement, clock, await testHttpApp(Root, { config: postgres.config }));
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.postgres?.stop();
  }

  get(person: Person, path: string): request.Test {
    return this.as(person, request(this.app.getHttpServer()).get(`/v1/${path}`));
  }

  post(person: Person, path: string, body: object, version: number | null = null): request.Test {
    const test = this.as(person, request(this.app.getHttpServer()).post(`/v1/${path}`));
    const header: [string, string] =
      version === null ? ['idempotency-key', randomUUID()] : ['if-match', `"${version}"`];
    return test.set(...header).send(body);
  }

  attach(
    bytes: Buffer,
    {
      name = 'file.pdf',
      credential = LICENCE_KEY,
      person = 'nurse',
      key = randomUUID(),
      replaces = '',
    }: Attachment = {},
  ): request.Test {
    const query = { credential, ...(replaces === '' ? {} : { replaces }) };
    const test = this.as(person, request(this.app.getHttpServer()).post('/v1/nurses/me/documents').query(query));
    return test.set('idempotency-key', key).attach('file', bytes, name);
  }

  /** A check of a licence in review, as the machine left it; unless told, the register knows it under another name. */
  async checkOf(nurseId: string, finding = 'FAMILY_NAME_DIFFERS'): Promise<{ id: string; version: number }> {
    const store = this.app.get(VerificationStore, { strict: false });
    return this.run(systemActor, async (tx) => {
      const id = await store.add(tx, {
        ...{ nurseId, submissionId: uuid(6), kind: 'licence', source: 'licence-register', licenceId: uuid(7) },
        ...{ destination: 'US-FL', fingerprint: randomUUID(), neededBy: localDate('2027-01-04'), replaces: null },
        claim: LICENCE_CLAIM,
      });
      const changed = await store.move(
        tx,
        await store.get(tx, id),
        (['running', 'discrepancy', 'review'] as const).map((to) => ({ to, detail: null })),
        { outcome: 'discrepancy', content: { findings: [{ code: finding, message: finding }] } },
      );
      return { id, version: changed.version };
    });
  }

  run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork, { strict: false }).run(actor, work);
  }

  /** As the worker has it, over the same database. */
  lapsing(): LapseProposalsConsumer {
    const [uow, store, claims] = [UnitOfWork, VerificationStore, ClaimsToday].map((of) =>
      this.app.get(of as never, { strict: false }),
    );
    return new LapseProposalsConsumer(uow as never, store as never, claims as never);
  }

  actor(person: Person): Actor {
    return PEOPLE[person].actor;
  }

  private as(person: Person, test: request.Test): request.Test {
    return test.set('authorization', `Bearer ${person.padEnd(20, '.')}`);
  }
}

interface Attachment {
  name?: string;
  credential?: string;
  person?: Person;
  key?: string;
  replaces?: string;
}

const HELD: LicenceClaim = {
  ...{ jurisdiction: 'US-TX', profession: 'RN', number: 'TX-1', scope: 'multistate', expiresOn: null },
};

const LICENCE_CLAIM = {
  kind: 'licence',
  familyName: 'Santos',
  givenNames: 'Maria',
  birthDate: localDate('1988-04-12'),
  licence: HELD,
  destination: 'US-FL',
} satisfies Claim;
