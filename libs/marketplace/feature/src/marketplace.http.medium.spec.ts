import { createHash, randomUUID } from 'node:crypto';
import {
  OnboardingPort,
  PacketPort,
  PricesPort,
  RecognitionPort,
  SUBMISSION_CONSENT,
  consentTextIn,
  systemActor,
  type Role,
} from '@crossward/contracts';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { testHttpApp } from '@crossward/platform-http';
import { AccountDirectory } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { fixedClock, startTestPostgres, type TestPostgres } from '@crossward/testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MarketplaceModule } from './marketplace.module.js';
import { PricesDouble } from './testing/prices-double.js';
import { RecognitionDouble } from './testing/recognition-double.js';
import { sampleProfile } from './testing/sample-profile.js';

const PASSWORD = 'quiet otter sings at dawn';
const recognition = new RecognitionDouble();
const clearance = { packet: 'review', plan: 'active' };

@Module({
  providers: [
    { provide: PricesPort, useValue: new PricesDouble() },
    { provide: RecognitionPort, useValue: recognition },
    {
      provide: PacketPort,
      useValue: {
        findPacket: async () => ({ packetId: randomUUID(), status: clearance.packet, open: ['licence CA-ON'] }),
      } as PacketPort,
    },
    {
      provide: OnboardingPort,
      useValue: {
        findPlan: async () => ({ planId: randomUUID(), status: clearance.plan, open: [] }),
      } as OnboardingPort,
    },
  ],
  exports: [PricesPort, RecognitionPort, PacketPort, OnboardingPort],
})
class Neighbours {}

describe('the marketplace over HTTP', () => {
  let postgres: TestPostgres;
  let app: NestFastifyApplication;
  const tokens: Partial<Record<Role, string>> = {};
  const clock = fixedClock('2026-11-22T10:00:00Z');

  const call = (
    role: Role,
    method: 'get' | 'post' | 'patch' | 'put',
    path: string,
    headers: Record<string, string> = {},
  ) => {
    const http = request(app.getHttpServer());
    return http[method](`/v1/${path}`).set({ authorization: `Bearer ${tokens[role]}`, ...headers });
  };
  const create = (role: Role, path: string, body: object, key: string = randomUUID()) =>
    call(role, 'post', path, { 'idempotency-key': key }).send(body);
  const move = (role: Role, path: string, version: number, body: object = {}) =>
    call(role, 'post', path, { 'if-match': `"${version}"` }).send(body);

  const signIn = async (role: Role, organisationId: string | null = null): Promise<void> => {
    const email = `${role}@example.org`;
    await app
      .get(AccountDirectory, { strict: false })
      .create({ email, role, displayName: role, organisationId, password: PASSWORD });
    await openSession(role);
  };
  const openSession = async (role: Role): Promise<void> => {
    const credentials = { email: `${role}@example.org`, password: PASSWORD };
    const session = await request(app.getHttpServer()).post('/v1/sessions').send(credentials);
    tokens[role] = session.body.token as string;
  };

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { config } = postgres;
    const root = {
      module: class Root {},
      imports: [
        ConfigModule.forRoot(config, { clock }),
        DatabaseModule.forRoot({ entities: MARKETPLACE_ENTITIES }),
        HealthModule,
        MarketplaceModule.forRoot({ imports: [Neighbours] }),
      ],
    };
    app = await testHttpApp(root, { config });
    await signIn('admin');
    await signIn('nurse');
    await signIn('recruiter');
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  let unitId: string;
  let gap: { id: string; version: number };
  let submission: { id: string; version: number };
  let offer: { id: string; version: number; placementId: string };

  const terms = () => ({
    unitId,
    profession: 'RN',
    seats: 1,
    assignment: { from: '2027-01-04', until: '2027-04-05' },
    shiftPattern: 'days',
    weeklyHours: 36,
    payRate: { minorUnits: 6500, currency: 'CAD' },
    requirements: {
      specialty: 'intensive-care',
      minimumYears: 2,
      certificates: [],
      languages: [],
      acceptsPendingLicence: false,
    },
  });

  it('registers a hospital, which only an administrator may', async () => {
    expect((await create('nurse', 'organisations', { name: 'Mine' })).status).toBe(403);
    const organisation = await create('admin', 'organisations', { name: 'North' });
    expect(organisation.status).toBe(201);
    const organisationId = organisation.body.id as string;
    const place = {
      jurisdiction: 'CA-ON',
      place: 'Ottawa',
      latitude: 45.4,
      longitude: -75.7,
      timeZone: 'America/Toronto',
    };
    const facility = { organisationId, name: 'North General', ...place, setting: 'hospital', underserved: false };
    const wrong = await create('admin', 'facilities', { ...facility, timeZone: 'America/Otava' });
    expect(wrong.body).toMatchObject({ status: 400 });
    const { body } = await create('admin', 'facilities', facility);
    unitId = (await create('admin', 'units', { facilityId: body.id, name: 'ICU' })).body.id as string;
    await signIn('hospital-requester', organisationId);
    await signIn('hospital-approver', organisationId);
  });

  it('takes a gap as a draft, and once for one Idempotency-Key', async () => {
    const key = randomUUID();
    const [first, second] = [
      await create('hospital-requester', 'gaps', terms(), key),
      await create('hospital-requester', 'gaps', terms(), key),
    ];
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ status: 'draft', wholePay: { minorUnits: 6500 * 36 * 13, currency: 'CAD' } });
    expect(second.body.id).toBe(first.body.id);
    expect((await call('hospital-requester', 'post', 'gaps').send(terms())).status).toBe(400);
    gap = first.body;
  });

  it('refuses unknown keys, and terms that contradict themselves with every finding', async () => {
    expect((await create('hospital-requester', 'gaps', { ...terms(), colour: 'red' })).status).toBe(400);
    const past = { ...terms(), assignment: { from: '2026-11-21', until: '2026-11-21' } };
    const refused = await create('hospital-requester', 'gaps', past);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'GAP_TERMS_INVALID' });
  });

  it('shows everything that a gap pays in parts that add up, and what only certain hours pay beside', async () => {
    const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });
    const { body, status } = await create('hospital-requester', 'gaps', {
      ...terms(),
      payComponents: [
        { kind: 'housing', amount: cad(70_000), taxAdvantaged: true },
        { kind: 'overtime', amount: cad(9750) },
        { kind: 'travel', amount: cad(90_000) },
      ],
    });
    expect(status).toBe(201);
    const base = 6500 * 36;
    expect(body).toMatchObject({
      pay: {
        weekly: cad(base + 70_000),
        whole: cad((base + 70_000) * 13 + 90_000),
        lines: [{ kind: 'base' }, { kind: 'housing', per: 'week', taxAdvantaged: true }, { kind: 'travel' }],
        rates: [{ kind: 'overtime', amount: cad(9750) }],
        paidByEmployer: cad(0),
      },
      wholePay: cad((base + 70_000) * 13 + 90_000),
    });
  });

  it('refuses pay that is no pay, with every finding in its place', async () => {
    const paying = (payComponents: unknown) => create('hospital-requester', 'gaps', { ...terms(), payComponents });
    const { body } = await paying([
      { kind: 'overtime', amount: { minorUnits: 100, currency: 'CAD' } },
      { kind: 'meals', amount: { minorUnits: 100, currency: 'EUR' } },
      { kind: 'meals', amount: { minorUnits: 0, currency: 'CAD' } },
    ]);
    expect(body).toMatchObject({
      status: 422,
      code: 'GAP_TERMS_INVALID',
      problems: [
        { at: '/payComponents/0', code: 'BELOW_BASE_RATE' },
        { at: '/payComponents/1', code: 'TWO_CURRENCIES' },
        { at: '/payComponents/2', code: 'REPEATED' },
        { at: '/payComponents/2', code: 'PAY_MISSING' },
      ],
    });
    for (const wrong of [
      [{ kind: 'tips', amount: { minorUnits: 1, currency: 'CAD' } }],
      [{ kind: 'meals', amount: { minorUnits: -1, currency: 'CAD' } }],
      [{ kind: 'meals' }],
      { kind: 'meals' },
      Array.from({ length: 12 }, () => ({ kind: 'meals', amount: { minorUnits: 1, currency: 'CAD' } })),
    ]) {
      expect((await paying(wrong)).status).toBe(400);
    }
  });

  it('refuses terms that the vocabulary does not hold, and names the one that was probably meant', async () => {
    const { requirements, ...rest } = terms();
    const asking = (changes: object) =>
      create('hospital-requester', 'gaps', { ...rest, requirements: { ...requirements, ...changes } });
    const unknown = await asking({ specialty: 'icu', certificates: ['acls', 'alcs'] });
    expect(unknown.body).toMatchObject({
      status: 400,
      code: 'UNKNOWN_TERM',
      nextStep: 'Maybe you mean intensive-care.',
      problems: [
        { at: '/requirements/specialty', code: 'UNKNOWN_TERM', message: expect.stringContaining('(icu)') },
        { at: '/requirements/certificates/1', code: 'UNKNOWN_TERM', message: expect.stringContaining('(alcs)') },
      ],
    });
    const listed = await call('hospital-requester', 'get', 'gaps?specialty=icu');
    expect(listed.body).toMatchObject({ status: 400, problems: [{ at: '/specialty' }] });
  });

  it('opens the gap only for an approver, with If-Match and the version that is there', async () => {
    expect((await move('hospital-requester', `gaps/${gap.id}/opening`, gap.version)).status).toBe(403);
    expect((await call('hospital-approver', 'post', `gaps/${gap.id}/opening`)).status).toBe(428);
    expect((await move('hospital-approver', `gaps/${gap.id}/opening`, 9)).status).toBe(412);
    expect((await move('hospital-approver', `gaps/${gap.id}/opening`, 1)).body.code).toBe('TRANSITION_NOT_ALLOWED');
    const pending = await move('hospital-requester', `gaps/${gap.id}/approval-request`, gap.version);
    expect(pending.body).toMatchObject({ status: 'pending_approval', version: 2 });
    const opened = await move('hospital-approver', `gaps/${gap.id}/opening`, 2);
    expect(opened.body).toMatchObject({ status: 'open', version: 3 });
    expect(opened.headers.etag).toBe('"3"');
    expect((await move('hospital-approver', `gaps/${gap.id}/opening`, 3)).body.code).toBe('TRANSITION_NOT_ALLOWED');
    gap = opened.body;
  });

  it('returns a gap with a reason that it knows, and refuses reasons and days that it does not', async () => {
    const { body: draft } = await create('hospital-requester', 'gaps', terms());
    const path = `gaps/${draft.id as string}`;
    await move('hospital-requester', `${path}/approval-request`, 1);
    expect((await move('hospital-requester', `${path}/return`, 2, { reason: 'budget' })).status).toBe(403);
    for (const wrong of [
      {},
      { reason: 'whim' },
      { reason: 'position-withdrawn' },
      { reason: 'budget', effectiveOn: '2026-02-30' },
      { reason: 'budget', because: 'x' },
    ]) {
      expect((await move('hospital-approver', `${path}/return`, 2, wrong)).status).toBe(400);
    }
    const tomorrow = await move('hospital-approver', `${path}/return`, 2, {
      reason: 'budget',
      effectiveOn: '2026-11-23',
    });
    expect(tomorrow.body).toMatchObject({ status: 422, code: 'EFFECTIVE_DAY_INVALID' });
    const returned = await move('hospital-approver', `${path}/return`, 2, { reason: 'budget' });
    expect(returned.body).toMatchObject({ status: 'draft', statusReason: 'budget', version: 3 });
    const gone = await move('hospital-approver', `${path}/cancellation`, 3, { reason: 'position-withdrawn' });
    expect(gone.body).toMatchObject({ status: 'cancelled', statusReason: 'position-withdrawn' });
  });

  it('amends a gap, keeping what is left out', async () => {
    const path = `gaps/${gap.id}`;
    const amended = await call('hospital-requester', 'patch', path, { 'if-match': `"${gap.version}"` }).send({
      weeklyHours: 37.5,
    });
    const requirements = { ...terms().requirements, specialty: 'ICU' };
    const unknown = await call('hospital-requester', 'patch', path, { 'if-match': '"4"' }).send({ requirements });
    expect(unknown.body).toMatchObject({ status: 400, problems: [{ at: '/requirements/specialty' }] });
    expect(amended.body).toMatchObject({ weeklyHours: 37.5, shiftPattern: 'days', seats: 1, version: 4 });
    gap = amended.body;
  });

  it('lists gaps by filter, and pages without losing or repeating one', async () => {
    for (let at = 0; at < 4; at += 1) await create('hospital-requester', 'gaps', terms());
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await call('hospital-approver', 'get', `gaps?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map((item: { id: string }) => item.id));
      cursor = page.body.nextCursor as string | null;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    const open = await call('nurse', 'get', 'gaps?status=open&jurisdiction=CA-ON&specialty=intensive-care');
    expect(open.body.items.map((item: { id: string }) => item.id)).toEqual([gap.id]);
    expect((await call('nurse', 'get', 'gaps?jurisdiction=CA-QC')).body.items).toEqual([]);
    expect((await call('nurse', 'get', 'gaps?status=draft')).body.items).toEqual([]);
  });

  it('lets a nurse write and read the own profile', async () => {
    expect((await call('nurse', 'get', 'nurses/me')).status).toBe(404);
    const created = await call('nurse', 'put', 'nurses/me').send(sampleProfile());
    expect(created.body).toMatchObject({ version: 1, birthDate: '1990-05-01', licences: [{ number: 'ON-1' }] });
    expect((await call('nurse', 'put', 'nurses/me').send(sampleProfile())).status).toBe(428);
    const more = sampleProfile({ specialties: [{ specialty: 'intensive-care', years: 6 }] });
    const replaced = await call('nurse', 'put', 'nurses/me', { 'if-match': '"1"' }).send(more);
    expect(replaced.body).toMatchObject({ version: 2, specialties: [{ years: 6 }] });
    const read = await call('nurse', 'get', 'nurses/me');
    expect(read.body).toEqual(replaced.body);
    expect(read.headers.etag).toBe('"2"');
  });

  it('asks the law about the facts before it stores them, and refuses what contradicts itself', async () => {
    expect(recognition.asked.at(-1)?.nurse).toMatchObject({ profession: 'RN', licences: [{ jurisdiction: 'CA-ON' }] });
    const wrong = sampleProfile({ passportMrz: 'P<XAA' });
    expect((await call('nurse', 'put', 'nurses/me', { 'if-match': '"2"' }).send(wrong)).status).toBe(400);
    const slip = sampleProfile().passportMrz!.replace('7408122', '7408123');
    const mistyped = await call('nurse', 'put', 'nurses/me', { 'if-match': '"2"' }).send(
      sampleProfile({ passportMrz: slip }),
    );
    expect(mistyped.body).toMatchObject({
      status: 422,
      problems: [{ at: '/passportMrz', code: 'MRZ_CHECK_DIGIT' }, {}],
    });
    expect(JSON.stringify(mistyped.body)).not.toContain('740812');
    const icu = sampleProfile({ specialties: [{ specialty: 'icu', years: 6 }] });
    const unknown = await call('nurse', 'put', 'nurses/me', { 'if-match': '"2"' }).send(icu);
    expect(unknown.body).toMatchObject({
      status: 400,
      nextStep: 'Maybe you mean intensive-care.',
      problems: [{ at: '/specialties/0/specialty', code: 'UNKNOWN_TERM' }],
    });
    const child = { ...sampleProfile(), birthDate: '2020-01-01' };
    const refused = await call('nurse', 'put', 'nurses/me', { 'if-match': '"2"' }).send(child);
    expect(refused.body).toMatchObject({ status: 422, code: 'PROFILE_INVALID' });
  });

  it('shows recruiters the profile without birth date and passport, and hospitals nothing', async () => {
    const { body: list } = await call('recruiter', 'get', 'nurses');
    const { body } = await call('recruiter', 'get', `nurses/${list.items[0].id}`);
    expect(body).toMatchObject({ familyName: 'Beispiel' });
    expect(body).not.toHaveProperty('birthDate');
    expect(body).not.toHaveProperty('passportMrz');
    expect((await call('hospital-approver', 'get', `nurses/${list.items[0].id}`)).status).toBe(403);
  });

  it('submits only with consent, and only whom the law does not bar', async () => {
    const consent = { textVersion: SUBMISSION_CONSENT.version, given: true };
    const without = await create('nurse', 'submissions', { gapId: gap.id, consent: { ...consent, given: false } });
    expect(without.body).toMatchObject({ status: 422, code: 'CONSENT_MISSING' });
    recognition.verdict = 'barred';
    expect((await create('nurse', 'submissions', { gapId: gap.id, consent })).body.code).toBe('RECOGNITION_BARRED');
    recognition.verdict = 'pathway';
    expect((await create('nurse', 'submissions', { gapId: gap.id, consent })).body.code).toBe(
      'PENDING_LICENCE_NOT_ACCEPTED',
    );
    recognition.verdict = 'authorised';
    const submitted = await create('nurse', 'submissions', { gapId: gap.id, consent });
    expect(submitted.status).toBe(201);
    expect(submitted.body).toMatchObject({
      status: 'submitted',
      verdict: 'authorised',
      consent: { textVersion: consent.textVersion },
    });
    expect((await create('nurse', 'submissions', { gapId: gap.id, consent })).body.code).toBe('SUBMISSION_EXISTS');
    submission = submitted.body;
  });

  it('shows the hospital who submitted, and freezes the terms the nurse relied on', async () => {
    const { body } = await call('hospital-requester', 'get', `submissions?gapId=${gap.id}`);
    expect(body.items).toMatchObject([{ id: submission.id, candidate: { familyName: 'Beispiel' } }]);
    expect(JSON.stringify(body)).not.toContain('1990-05-01');
    const less = { payRate: { minorUnits: 6000, currency: 'CAD' } };
    const cut = await call('hospital-requester', 'patch', `gaps/${gap.id}`, { 'if-match': `"${gap.version}"` }).send(
      less,
    );
    expect(cut.body).toMatchObject({ status: 409, code: 'GAP_TERMS_FROZEN' });
  });

  it('extends one offer, which the nurse accepts into a placement', async () => {
    const body = { submissionId: submission.id, deadline: '2026-11-25T10:00:00Z' };
    expect((await create('hospital-requester', 'offers', body)).status).toBe(403);
    recognition.verdict = 'barred';
    expect((await create('hospital-approver', 'offers', body)).body.code).toBe('RECOGNITION_BARRED');
    recognition.verdict = 'authorised';
    const extended = await create('hospital-approver', 'offers', body);
    expect(extended.body).toMatchObject({ status: 'extended', payRate: { minorUnits: 6500, currency: 'CAD' } });
    expect((await create('hospital-approver', 'offers', body)).status).toBe(409);
    expect((await move('nurse', `offers/${extended.body.id}/acceptance`, 7)).status).toBe(412);
    const accepted = await move('nurse', `offers/${extended.body.id}/acceptance`, extended.body.version);
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ status: 'accepted', placementId: expect.any(String) });
    offer = accepted.body;
    expect((await call('nurse', 'get', `gaps/${gap.id}`)).body).toMatchObject({ status: 'filled', seatsTaken: 1 });
  });

  it('starts nobody before the first day, nor who is not cleared', async () => {
    const { body: placement } = await call('hospital-approver', 'get', `placements/${offer.placementId}`);
    expect(placement).toMatchObject({ status: 'pending_start', familyName: 'Beispiel', acceptedOn: '2026-11-22' });
    const early = await move('hospital-approver', `placements/${placement.id}/start`, placement.version);
    expect(early.body).toMatchObject({ status: 409, code: 'PLACEMENT_NOT_DUE' });
    clock.set('2027-01-04T12:00:00Z');
    for (const role of Object.keys(tokens) as Role[]) await openSession(role);
    const refused = await move('hospital-approver', `placements/${placement.id}/start`, placement.version);
    expect(refused.body).toMatchObject({ status: 409, code: 'PLACEMENT_NOT_CLEARED' });
    Object.assign(clearance, { packet: 'cleared', plan: 'completed' });
    const stopped = await move('hospital-approver', `placements/${placement.id}/start`, placement.version);
    expect(stopped.body).toMatchObject({ status: 409, code: 'PLACEMENT_NOT_CLEARED' });
  });

  it('counts the market for staff', async () => {
    const { body } = await call('recruiter', 'get', 'market-summary');
    expect(body).toMatchObject({
      organisations: 1,
      nurses: 1,
      gapsOpen: 0,
      placementsPendingStart: 1,
      placementsOnAssignment: 0,
    });
    expect((await call('nurse', 'get', 'market-summary')).status).toBe(403);
  });

  it('leaves an audit trail of every step, with the one who took it', async () => {
    const actions = await app
      .get(UnitOfWork, { strict: false })
      .read(systemActor, (tx) =>
        tx.query<{ action: string; actor_role: string }>(
          `SELECT DISTINCT action, actor_role FROM platform.audit_events WHERE action NOT LIKE 'account%' AND action NOT LIKE 'session%'`,
        ),
      );
    expect(actions).toEqual(
      expect.arrayContaining([
        { action: 'gap.requested', actor_role: 'hospital-requester' },
        { action: 'gap.open', actor_role: 'hospital-approver' },
        { action: 'profile.created', actor_role: 'nurse' },
        { action: 'submission.submitted', actor_role: 'nurse' },
        { action: 'offer.extended', actor_role: 'hospital-approver' },
        { action: 'offer.accepted', actor_role: 'nurse' },
        { action: 'placement.booked', actor_role: 'nurse' },
      ]),
    );
  });

  it('publishes the consent text to everybody, in their language', async () => {
    const { body } = await request(app.getHttpServer()).get('/v1/consent-texts/submission');
    const { version, text } = SUBMISSION_CONSENT;
    const hash = createHash('sha256').update(text).digest('hex');
    expect(body).toEqual({ version, language: 'en', text, hash });
    const french = await request(app.getHttpServer()).get('/v1/consent-texts/submission?lang=fr');
    expect(french.body).toMatchObject({ version: consentTextIn('fr').version, language: 'fr' });
    const unknown = await request(app.getHttpServer()).get('/v1/consent-texts/submission?lang=de');
    expect(unknown.status).toBe(400);
  });
});
