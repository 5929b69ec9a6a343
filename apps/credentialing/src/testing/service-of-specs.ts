import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startRegisterSimulator, type RegisterSimulator } from '@crossward/app-register-simulator';
import {
  SUBMISSION_CONSENT,
  systemActor,
  type NurseProfileInput,
  type EventPayloads,
  type EventTopic,
  type Role,
} from '@crossward/contracts';
import { importExclusionRows } from '@crossward/credentials-feature';
import { addDays, jurisdictionCode, systemClock, type LocalDate } from '@crossward/kernel';
import {
  addNurse,
  FacilityRow,
  GapRow,
  NurseRow,
  OfferRow,
  OrganisationRow,
  PlacementRow,
  replaceProfile,
  SubmissionConsentRow,
  SubmissionRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import { FieldCipher } from '@crossward/platform-encryption';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { AccountDirectory } from '@crossward/platform-identity';
import { createLogger } from '@crossward/platform-observability';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import { storyPerson } from '@crossward/demo-market';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { bootstrap } from '../bootstrap.js';

const PASSWORD = 'quiet otter sings at dawn';

export interface Engagement {
  organisationId: string;
  gapId: string;
  nurseId: string;
  submissionId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** The whole service on a PostgreSQL and a queue of its own, with the register simulator beside it. */
export class ServiceOfSpecs {
  readonly today = systemClock.today();
  private people = 0;
  private readonly numbers = new Map<string, number>();

  private constructor(
    readonly postgres: TestPostgres,
    readonly simulator: RegisterSimulator,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(): Promise<ServiceOfSpecs> {
    const simulator = await startRegisterSimulator({ port: 0, workMs: 300 });
    const postgres = await startTestPostgres({ registerUrl: simulator.url });
    const app = await bootstrap(postgres.config, {
      shutdownHooks: false,
      limitFactor: 1000,
      log: createLogger({ logLevel: 'silent' }),
    });
    return new ServiceOfSpecs(postgres, simulator, app);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.simulator.stop();
    await this.postgres.stop();
  }

  asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.app.get(UnitOfWork).run(systemActor, work);
  }

  sql<R = Record<string, unknown>>(statement: string, params: unknown[] = []): Promise<R[]> {
    return this.asSystem((tx) => tx.query<R>(statement, params));
  }

  publish<T extends EventTopic>(topic: T, payload: EventPayloads[T]): Promise<string> {
    return this.asSystem(async (tx) => tx.publish(topic, payload));
  }

  /** A new account of this role, signed in. */
  async signIn(role: Role, more: { organisationId?: string; nurseId?: string } = {}): Promise<Caller> {
    const email = `${role}.${randomUUID()}@example.org`;
    const account = { email, role, displayName: role, password: PASSWORD, organisationId: null, nurseId: null };
    await this.app.get(AccountDirectory).create({ ...account, ...more });
    const session = await request(this.app.getHttpServer()).post('/v1/sessions').send({ email, password: PASSWORD });
    return new Caller(this.app, session.body.token as string);
  }

  /** A nurse of Texas whom the simulated register knows; say what differs. */
  async nurse(changes: Partial<NurseProfileInput> = {}): Promise<{ nurseId: string; profile: NurseProfileInput }> {
    this.people += 1;
    const profile = { ...storyPerson(this.people, this.today).profile, ...changes };
    this.numbers.set(profile.licences![0]!.number, this.people);
    const cipher = new FieldCipher(this.postgres.config.encryptionKey);
    const nurseId = randomUUID();
    await this.asSystem((tx) => addNurse(tx, cipher, nurseId, profile));
    return { nurseId, profile };
  }

  /** The nurse adds the passport that belongs to the story. */
  async givePassport(nurseId: string, profile: NurseProfileInput): Promise<void> {
    const story = storyPerson(this.numbers.get(profile.licences![0]!.number)!, this.today).profile;
    const cipher = new FieldCipher(this.postgres.config.encryptionKey);
    await this.asSystem(async (tx) => {
      const nurse = await tx.manager.findOneByOrFail(NurseRow, { id: nurseId });
      await replaceProfile(tx, cipher, nurse, { ...profile, passportMrz: story.passportMrz });
    });
  }

  /** Puts the nurse forward for a new gap in Florida, as the marketplace would; nothing is published yet. */
  async submission(nurseId: string, startsIn = 60): Promise<Engagement> {
    const [organisationId, facilityId, unitId, gapId, submissionId] = Array.from({ length: 5 }, () => randomUUID()) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const startsOn = addDays(this.today, startsIn);
    const endsOn = addDays(startsOn, 91);
    await this.asSystem(async (tx) => {
      await addHospital(tx, { organisationId, facilityId, unitId });
      await addGap(tx, { organisationId, facilityId, unitId, gapId, startsOn, endsOn });
      await addSubmission(tx, { organisationId, gapId, nurseId, submissionId });
    });
    return { organisationId, gapId, nurseId, submissionId, startsOn, endsOn };
  }

  /** Submits and tells it. */
  async submitted(nurseId: string, startsIn?: number): Promise<Engagement> {
    const engagement = await this.submission(nurseId, startsIn);
    await this.publish('submission.submitted', { submissionId: engagement.submissionId });
    return engagement;
  }

  /** An accepted offer, told as the marketplace tells it. Returns the id of the placement. */
  async accepted(engagement: Engagement): Promise<string> {
    const [offerId, placementId] = [randomUUID(), randomUUID()];
    await this.asSystem(async (tx) => {
      await addPlacement(tx, engagement, { offerId, placementId });
      tx.publish('offer.accepted', { offerId, placementId });
    });
    return placementId;
  }

  importRows(rows: readonly (readonly string[])[]): Promise<string> {
    return this.asSystem((tx) => importExclusionRows(tx, rows));
  }

  verificationsOf(nurseId: string): Promise<{ id: string; kind: string; status: string; attempts: number }[]> {
    return this.sql(
      'SELECT id, kind, status, attempts FROM credentials.verifications WHERE nurse_id = $1 ORDER BY kind',
      [nurseId],
    );
  }

  /** What each kind of check of the nurse came to. */
  async statusesOf(nurseId: string): Promise<Record<string, string>> {
    const rows = await this.verificationsOf(nurseId);
    return Object.fromEntries(rows.map(({ kind, status }) => [kind, status]));
  }

  faults(fault: object | null): Promise<Response> {
    return fetch(`${this.simulator.url}/simulator/faults`, {
      method: fault ? 'POST' : 'DELETE',
      ...(fault ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) } : {}),
    });
  }
}

export class Caller {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly token: string,
  ) {}

  get(path: string): request.Test {
    return request(this.app.getHttpServer()).get(path).set('authorization', `Bearer ${this.token}`);
  }

  post(path: string, headers: Record<string, string> = {}): request.Test {
    return request(this.app.getHttpServer()).post(path).set('authorization', `Bearer ${this.token}`).set(headers);
  }
}

/** Looks until the answer is the wished one; fails with the last answer otherwise. */
export const eventually = async <T>(
  look: () => Promise<T>,
  wished: (answer: T) => boolean,
  ms = 20_000,
): Promise<T> => {
  const until = Date.now() + ms;
  for (;;) {
    const answer = await look();
    if (wished(answer)) return answer;
    if (Date.now() > until) throw new Error(`Still not so after ${ms} ms: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
};

const addHospital = async (
  tx: Transaction,
  ids: { organisationId: string; facilityId: string; unitId: string },
): Promise<void> => {
  const common = { version: 1, createdAt: tx.now };
  await tx.manager.insert(OrganisationRow, { id: ids.organisationId, name: 'Gulf Shore Health', ...common });
  await tx.manager.insert(FacilityRow, {
    ...common,
    id: ids.facilityId,
    organisationId: ids.organisationId,
    name: 'Gulf Shore General',
    jurisdiction: jurisdictionCode('US-FL'),
    place: 'Tampa',
    latitude: 27.95,
    longitude: -82.46,
    timeZone: 'America/New_York',
    setting: 'hospital',
    underserved: false,
  });
  const { organisationId, facilityId } = ids;
  await tx.manager.insert(UnitRow, { ...common, id: ids.unitId, organisationId, facilityId, name: 'ICU' });
};

const addGap = async (
  tx: Transaction,
  { gapId, ...ids }: Omit<Engagement, 'nurseId' | 'submissionId'> & { facilityId: string; unitId: string },
): Promise<void> => {
  await tx.manager.insert(GapRow, {
    ...ids,
    id: gapId,
    jurisdiction: jurisdictionCode('US-FL'),
    profession: 'RN',
    status: 'open',
    statusReason: null,
    seats: 1,
    seatsTaken: 0,
    shiftPattern: 'days',
    weeklyHours: 36,
    payMinorUnits: 6500,
    payCurrency: 'USD',
    specialty: 'icu',
    minimumYears: 1,
    certificates: [],
    languages: [],
    acceptsPendingLicence: false,
    requestedBy: null,
    approvedBy: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  } as never);
};

const CONSENT_LASTS_MS = 30 * 86_400_000;

const addSubmission = async (
  tx: Transaction,
  { submissionId, ...ids }: Pick<Engagement, 'organisationId' | 'gapId' | 'nurseId' | 'submissionId'>,
): Promise<void> => {
  const consentId = tx.newId();
  const consentExpiresAt = new Date(tx.now.getTime() + CONSENT_LASTS_MS);
  await tx.manager.insert(SubmissionConsentRow, {
    ...{
      ...ids,
      id: consentId,
      status: 'used',
      textVersion: SUBMISSION_CONSENT.version,
      textLanguage: SUBMISSION_CONSENT.language,
      textHash: '0'.repeat(64),
      terms: {},
      termsHash: '0'.repeat(64),
    },
    ...{ tokenHash: null, expiresAt: consentExpiresAt, createdAt: tx.now, usedAt: tx.now, usedByRole: 'nurse' },
    ...{ withdrawnAt: null, version: 1 },
  } as never);
  await tx.manager.insert(SubmissionRow, {
    ...{ ...ids, consentId, consentExpiresAt, submittedByRole: 'nurse', submittedBy: null },
    id: submissionId,
    status: 'submitted',
    reason: null,
    verdict: 'authorised',
    corpusVersion: 'spec',
    consentTextVersion: SUBMISSION_CONSENT.version,
    consentedAt: tx.now,
    version: 1,
    createdAt: tx.now,
    closedAt: null,
  });
};

const addPlacement = async (
  tx: Transaction,
  { organisationId, gapId, nurseId, submissionId, startsOn, endsOn }: Engagement,
  { offerId, placementId }: { offerId: string; placementId: string },
): Promise<void> => {
  const ids = { organisationId, gapId, nurseId, submissionId, startsOn, endsOn, version: 1, createdAt: tx.now };
  await tx.manager.insert(OfferRow, {
    ...ids,
    id: offerId,
    status: 'accepted',
    deadline: tx.now,
    shiftPattern: 'days',
    weeklyHours: 36,
    payMinorUnits: 6500,
    payCurrency: 'USD',
    verdict: 'authorised',
    corpusVersion: 'spec',
    extendedBy: null,
    answeredAt: tx.now,
  });
  await tx.manager.insert(PlacementRow, {
    ...ids,
    id: placementId,
    offerId,
    status: 'pending_start',
    acceptedOn: systemClock.today(),
    startedAt: null,
    endedAt: null,
    endReason: null,
  } as never);
};
