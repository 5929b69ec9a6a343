import { randomUUID } from 'node:crypto';
import { SUBMISSION_CONSENT } from '@crossward/contracts';
import { buildDemoMarket } from '@crossward/demo-market';
import { systemClock } from '@crossward/kernel';
import { DemoMarketLoader } from '@crossward/marketplace-feature';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { bootstrap } from './bootstrap.js';

const PASSWORD = 'quiet otter sings at dawn';

describe('the marketplace service', () => {
  let postgres: TestPostgres;
  let app: NestFastifyApplication;
  const market = buildDemoMarket(systemClock.today(), PASSWORD);

  beforeAll(async () => {
    postgres = await startTestPostgres();
    app = await bootstrap(postgres.config, { shutdownHooks: false, limitFactor: 1000 });
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  const http = () => request(app.getHttpServer());
  const signIn = async (email: string): Promise<string> => {
    const { body } = await http().post('/v1/sessions').send({ email, password: PASSWORD });
    return `Bearer ${body.token as string}`;
  };

  it('starts with every port wired, and is ready', async () => {
    expect((await http().get('/readyz')).status).toBe(200);
  });

  it('loads the demo market through the law itself, and only once', async () => {
    const loader = app.get(DemoMarketLoader, { strict: false });
    const loaded = await loader.load(market);
    expect(loaded).toMatchObject({ nurses: market.nurses.length, submissions: market.submissions.length });
    expect(await loader.load(market)).toMatchObject({ nurses: 0 });
  });

  it('ranks nurses for a gap of the hospital, and shows neither name nor birth date', async () => {
    const approver = await signIn('approver@mangrove-light.example');
    const gaps = await http().get('/v1/gaps?status=open').set('authorization', approver);
    expect(gaps.body.items.length).toBeGreaterThan(0);
    const gapId = gaps.body.items[0].id as string;
    const candidates = await http().get(`/v1/gaps/${gapId}/candidates`).set('authorization', approver);
    expect(candidates.body).toMatchObject({ gapId, considered: market.nurses.length });
    expect(JSON.stringify(candidates.body)).not.toMatch(/familyName|birthDate|passport/);
  });

  it('lets the demo nurse submit, with consent, to a gap that matches her', async () => {
    const nurse = await signIn('nurse@crossward.example');
    const matches = await http().get('/v1/nurses/me/matches?limit=50').set('authorization', nurse);
    const match = matches.body.items.find((item: { eligible: boolean }) => item.eligible) as { gap: { id: string } };
    const consent = { textVersion: SUBMISSION_CONSENT.version, given: true };
    const submitted = await http()
      .post('/v1/submissions')
      .set({ authorization: nurse, 'idempotency-key': randomUUID() })
      .send({ gapId: match.gap.id, consent });
    expect(submitted.body).toMatchObject({ status: 'submitted', gapId: match.gap.id });
  });

  it('refuses a profile with a word that the law does not know, and names the nearest', async () => {
    const nurse = await signIn('nurse@crossward.example');
    const { body, headers } = await http().get('/v1/nurses/me').set('authorization', nurse);
    const { id: _id, version: _version, updatedAt: _updatedAt, ...profile } = body as Record<string, unknown>;
    const facts = { ...(profile.facts as object), exams: [{ exam: 'nclex-rm' }] };
    const wrong = await http()
      .put('/v1/nurses/me')
      .set({ authorization: nurse, 'if-match': headers.etag as string })
      .send({ ...profile, facts });
    expect(wrong.body).toMatchObject({
      status: 400,
      nextStep: 'Maybe you mean nclex-rn.',
      problems: [{ at: '/facts/exams/0/exam' }],
    });
    const right = await http()
      .put('/v1/nurses/me')
      .set({ authorization: nurse, 'if-match': headers.etag as string })
      .send(profile);
    expect(right.status).toBe(200);
  });

  it('serves the routes of the marketplace, of matching and of recognition', async () => {
    const { body } = await http().get('/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toEqual(
      expect.arrayContaining(['/v1/gaps', '/v1/gaps/{gapId}/candidates', '/v1/recognition/decisions', '/v1/sessions']),
    );
  });
});
