import { randomUUID } from 'node:crypto';
import { OnboardingPort, PacketPort, PricesPort, RecognitionPort, type Role } from '@crossward/contracts';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { testHttpApp } from '@crossward/platform-http';
import { AccountDirectory } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MarketplaceModule } from '../marketplace.module.js';
import { MarketOfSpecs } from '../testing/market-of-specs.js';
import { PricesDouble } from '../testing/prices-double.js';
import { RecognitionDouble } from '../testing/recognition-double.js';
import { startedPlacement, type StartedPlacement } from '../testing/started-placement.js';

const PASSWORD = 'quiet otter sings at dawn';

@Module({
  providers: [
    { provide: PricesPort, useValue: new PricesDouble() },
    { provide: RecognitionPort, useValue: new RecognitionDouble() },
    { provide: PacketPort, useValue: {} },
    { provide: OnboardingPort, useValue: {} },
  ],
  exports: [PricesPort, RecognitionPort, PacketPort, OnboardingPort],
})
class Neighbours {}

describe('hours and money over HTTP', () => {
  let market: MarketOfSpecs;
  let app: NestFastifyApplication;
  let placement: StartedPlacement;
  let foreign: StartedPlacement;
  const tokens: Partial<Record<Role, string>> = {};

  const post = (role: Role, path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(app.getHttpServer())
      .post(`/v1/${path}`)
      .set({ authorization: `Bearer ${tokens[role]}`, ...headers })
      .send(body as object);
  const create = (role: Role, path: string, body: unknown, key: string = randomUUID()) =>
    post(role, path, body, { 'idempotency-key': key });
  const move = (role: Role, path: string, version: number, body: unknown = {}) =>
    post(role, path, body, { 'if-match': `"${version}"` });
  const read = (role: Role, path: string) =>
    request(app.getHttpServer())
      .get(`/v1/${path}`)
      .set({ authorization: `Bearer ${tokens[role]}` });

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    market.clock.set('2027-01-18T12:00:00Z');
    const hospital = await market.hospital();
    placement = await startedPlacement(market, hospital);
    foreign = await startedPlacement(market, hospital);
    const { config } = market.postgres;
    const root = {
      module: class Root {},
      imports: [
        ConfigModule.forRoot(config, { clock: market.clock }),
        DatabaseModule.forRoot({ entities: MARKETPLACE_ENTITIES }),
        HealthModule,
        MarketplaceModule.forRoot({ imports: [Neighbours] }),
      ],
    };
    app = await testHttpApp(root, { config });
    const { nurseId } = placement.nurse;
    const { organisationId } = hospital;
    const people: [Role, object][] = [
      ['nurse', { nurseId }],
      ['hospital-requester', { organisationId }],
      ['hospital-approver', { organisationId }],
      ['recruiter', {}],
    ];
    for (const [role, more] of people) {
      const email = `${role}@example.org`;
      const account = { email, role, displayName: role, organisationId: null, password: PASSWORD, ...more };
      await app.get(AccountDirectory, { strict: false }).create(account);
      const session = await request(app.getHttpServer()).post('/v1/sessions').send({ email, password: PASSWORD });
      tokens[role] = session.body.token as string;
    }
  });
  afterAll(async () => {
    await app?.close();
    await market?.close();
  });

  const shift = (changes: object = {}) => ({
    ...{ placementId: placement.id, startsAt: '2027-03-13T19:00', endsAt: '2027-03-14T07:00', breakMinutes: 0 },
    ...changes,
  });
  const day = (changes: object = {}) => ({
    ...{ startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T19:00', breakMinutes: 30, kind: 'regular', ...changes },
  });

  it('plan a shift once for one Idempotency-Key, over the change of clocks', async () => {
    const key = randomUUID();
    const [first, second] = [
      await create('hospital-requester', 'shifts', shift(), key),
      await create('hospital-requester', 'shifts', shift(), key),
    ];
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ hours: 11, localEndsAt: '2027-03-14T07:00-04:00' });
    expect(second.body.id).toBe(first.body.id);
    expect((await create('hospital-requester', 'shifts', shift())).body).toMatchObject({
      ...{ status: 409, code: 'NURSE_ON_ANOTHER_SHIFT' },
    });
    expect((await create('nurse', 'shifts', shift())).status).toBe(403);
    const called = await post('nurse', `shifts/${first.body.id}/call-off`, { reason: 'illness' });
    expect(called.status).toBe(428);
  });

  it.each([
    ['a break of less than nothing', { breakMinutes: -30 }, 400],
    ['a break that is text', { breakMinutes: '30' }, 400],
    ['a time that is none', { startsAt: '2027-03-13T25:00' }, 422],
    ['a time without a day', { startsAt: '19:00' }, 400],
    ['a time with a script in it', { startsAt: '2027-03-13T19:00<script>' }, 400],
    ['an unknown key', { paid: true }, 400],
    ['25 hours', { endsAt: '2027-03-14T21:00' }, 422],
    ['a shift that ends before it starts', { endsAt: '2027-03-13T18:00' }, 422],
    ['an hour that clocks skip', { endsAt: '2027-03-14T02:30' }, 422],
    ['a placement that is none', { placementId: randomUUID() }, 404],
    ['an id that is none', { placementId: "' OR 1=1" }, 400],
  ])('refuse a shift with %s', async (_what, changes, status) =>
    expect((await create('hospital-requester', 'shifts', shift(changes))).status).toBe(status),
  );

  it('take a week from open card to invoice, each step by whoever may', async () => {
    const opened = await create('nurse', 'timecards', { placementId: placement.id, weekStartsOn: '2027-01-04' });
    expect(opened.status).toBe(201);
    const path = `timecards/${opened.body.id}`;
    expect((await move('hospital-approver', `${path}/submission`, 1, { entries: [day()] })).status).toBe(403);
    const submitted = await move('nurse', `${path}/submission`, 1, { entries: [day()] });
    expect(submitted.body).toMatchObject({
      ...{ status: 'submitted', guarantee: { worked: 11.5, topUp: 24.5 }, pay: { minorUnits: 36 * 6500 } },
    });
    expect((await move('hospital-requester', `${path}/approval`, 2)).status).toBe(403);
    expect((await move('nurse', `${path}/approval`, 2)).status).toBe(403);
    const approved = await move('hospital-approver', `${path}/approval`, 2);
    expect(approved.body).toMatchObject({ status: 'approved', version: 3 });
    expect((await move('nurse', `${path}/correction`, 2, { entries: [] })).status).toBe(412);
    const { organisationId } = approved.body;
    const body = { organisationId, timecardIds: [opened.body.id] };
    expect((await create('hospital-approver', 'invoices', body)).status).toBe(403);
    const key = randomUUID();
    const invoice = await create('recruiter', 'invoices', body, key);
    expect(invoice.body).toMatchObject({ invoiceNumber: 1, totals: [{ minorUnits: 36 * 6500, currency: 'CAD' }] });
    expect((await create('recruiter', 'invoices', body, key)).body.id).toBe(invoice.body.id);
    expect((await create('recruiter', 'invoices', body)).body).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect((await read('nurse', `invoices/${invoice.body.id}`)).status).toBe(403);
    expect((await read('hospital-requester', `invoices/${invoice.body.id}`)).status).toBe(200);
  });

  it('refuse a card for the week or the placement of somebody else, and hours that cannot be', async () => {
    const card = (placementId: string, weekStartsOn: string) =>
      create('nurse', 'timecards', { placementId, weekStartsOn });
    expect((await card(foreign.id, '2027-01-04')).body).toMatchObject({ status: 404, code: 'PLACEMENT_NOT_FOUND' });
    expect((await card(placement.id, '2026-12-28')).body).toMatchObject({
      ...{ status: 422, code: 'NOT_A_WEEK_OF_THE_PLACEMENT' },
    });
    const opened = await card(placement.id, '2027-01-11');
    const submit = (entries: unknown) => move('nurse', `timecards/${opened.body.id}/submission`, 1, { entries });
    for (const [entries, status] of [
      [[day()], 422], // of the week before
      [[day({ startsAt: '2027-01-12T07:00', endsAt: '2027-01-13T08:00' })], 422],
      [[day({ breakMinutes: -600 })], 400],
      [[day({ hours: 80 })], 400],
      [[day({ kind: 'double' })], 400],
      [Array.from({ length: 61 }, () => day()), 400],
      ['all of them', 400],
      [null, 400],
    ] as const) {
      expect((await submit(entries)).status).toBe(status);
    }
    expect((await read('nurse', `timecards/${opened.body.id}`)).body).toMatchObject({ status: 'open', version: 1 });
  });

  it('refuse fees and margins that are no amount', async () => {
    const fee = { placementId: placement.id, kind: 'exam', paidBy: 'nurse', paidTo: 'Board', paidOn: '2026-12-01' };
    for (const amount of [
      { minorUnits: 0, currency: 'CAD' },
      { minorUnits: -5, currency: 'CAD' },
      { minorUnits: 1.5, currency: 'CAD' },
      { minorUnits: 5, currency: 'XXZ' },
      '5 CAD',
    ]) {
      expect((await create('nurse', 'fees', { ...fee, amount })).status).toBe(400);
    }
    const amount = { minorUnits: 20_000, currency: 'CAD' };
    expect((await create('nurse', 'fees', { ...fee, amount })).status).toBe(201);
    const debts = await read('nurse', `placements/${placement.id}/debts?on=2027-02-01`);
    expect(debts.body).toMatchObject({ on: '2027-02-01', totals: [{ minorUnits: 0, currency: 'CAD' }] });
    expect((await read('nurse', `placements/${placement.id}/debts?on=2027-02-30`)).status).toBe(400);
    expect((await read('nurse', `placements/${foreign.id}/debts`)).status).toBe(404);
  });
});
