import { randomUUID } from 'node:crypto';
import { MarketPort, RecognitionPort, SUBMISSION_CONSENT } from '@crossward/contracts';
import { buildDemoMarket } from '@crossward/demo-market';
import { systemClock } from '@crossward/kernel';
import { DemoMarketLoader } from '@crossward/marketplace-feature';
import { DEFAULT_POLICY, rankNurses, type ExchangeRates, type MatchDecisions } from '@crossward/matching-domain';
import { EXCHANGE_RATES, NurseRanking, RecognitionClasses } from '@crossward/matching-feature';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
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

  it('ranks in the database exactly as the domain ranks everybody', async () => {
    const port = app.get<MarketPort>(MarketPort, { strict: false });
    const [classes, ranking] = [
      app.get(RecognitionClasses, { strict: false }),
      app.get(NurseRanking, { strict: false }),
    ];
    const terms = await app.get<RecognitionPort>(RecognitionPort, { strict: false }).vocabulary();
    const nurses = await port.listNurses();
    const everybody = { limit: nurses.length, after: null, includeExcluded: true };
    for (const gap of (await port.listOpenGaps()).slice(0, 2)) {
      const today = systemClock.today(gap.timeZone);
      const decided = await classes.decide(nurses.map((nurse) => ({ nurse, gap, today })));
      const decisions = new Map(nurses.map(({ id }, at) => [id, decided[at] as MatchDecisions]));
      const decisionsOf = ({ id }: { id: string }) => decisions.get(id) as MatchDecisions;
      const rates = app.get<ExchangeRates | null>(EXCHANGE_RATES, { strict: false });
      const expected = rankNurses({ gap, nurses, decisionsOf, policy: DEFAULT_POLICY, today, rates, terms });
      const found = await ranking.rank({ gap, policy: DEFAULT_POLICY, filters: {}, window: everybody });
      expect(found.items.map(({ assessment }) => assessment)).toEqual([...expected.ranked, ...expected.excluded]);
      expect(found).toMatchObject({ considered: nurses.length, eligible: expected.ranked.length });
    }
  });

  describe('the policy of a gap', () => {
    let approver: string;
    let path: string;
    const choose = (version: number, body: object) =>
      http()
        .put(`${path}/match-policy`)
        .set({ authorization: approver, 'if-match': `"${version}"` })
        .send(body);

    beforeAll(async () => {
      approver = await signIn('approver@mangrove-light.example');
      const gaps = await http().get('/v1/gaps?status=open').set('authorization', approver);
      path = `/v1/gaps/${gaps.body.items[0].id as string}`;
    });

    it('is the usual one until the hospital chooses, and then ranks for both sides', async () => {
      const before = await http().get(`${path}/match-policy`).set('authorization', approver);
      expect(before.body).toMatchObject({ name: 'default', version: 0 });
      expect(before.headers.etag).toBe('"0"');
      expect((await choose(0, { policy: 'near-home' })).body).toMatchObject({ name: 'near-home', version: 1 });
      const { body } = await http().get(`${path}/candidates?limit=1`).set('authorization', approver);
      expect(body.policy).toBe('near-home');
      const factors = body.items[0].factors as { factor: string; weight: number }[];
      expect(factors.find(({ factor }) => factor === 'distance')?.weight).toBe(0.45);
      const nurse = await signIn('nurse@crossward.example');
      const match = await http()
        .get(`/v1/nurses/me/matches/${path.slice(9)}`)
        .set('authorization', nurse);
      expect(match.body.policy).toBe('near-home');
    });

    it('may be weights of its own, on any scale', async () => {
      const { body } = await choose(1, { weights: { 'pay-fit': 3, reliability: 1 } });
      expect(body).toMatchObject({ name: 'own', version: 2, weights: { 'pay-fit': 0.75, reliability: 0.25, need: 0 } });
      const candidates = await http().get(`${path}/candidates?limit=1`).set('authorization', approver);
      const { score, factors } = candidates.body.items[0] as {
        score: number;
        factors: { factor: string; value: number }[];
      };
      const value = (name: string) => factors.find(({ factor }) => factor === name)?.value ?? 0;
      expect(score).toBeCloseTo(0.75 * value('pay-fit') + 0.25 * value('reliability'), 6);
    });

    it.each([
      ['a weight below 0', '{"weights":{"need":-1}}'],
      ['an infinite weight', '{"weights":{"need":1e999}}'],
      ['a weight that is no number', '{"weights":{"need":"NaN"}}'],
      ['nothing but zeros', '{"weights":{"need":0,"distance":0}}'],
      ['no weight at all', '{"weights":{}}'],
      ['what is no factor', '{"weights":{"charm":1}}'],
      ['a policy that is none', '{"policy":"cheapest"}'],
      ['both', '{"policy":"near-home","weights":{"need":1}}'],
      ['neither', '{}'],
    ])('is not %s', async (_, json) => {
      const refused = await http()
        .put(`${path}/match-policy`)
        .set({ authorization: approver, 'if-match': '"2"', 'content-type': 'application/json' })
        .send(json);
      expect(refused.status).toBe(400);
      const kept = await http().get(`${path}/match-policy`).set('authorization', approver);
      expect(kept.body).toMatchObject({ name: 'own', version: 2 });
    });

    it('is chosen by one of two who saw the same, and the choice is in the audit log', async () => {
      const both = await Promise.all([choose(2, { policy: 'known-here' }), choose(2, { policy: 'soonest-start' })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await choose(0, { policy: 'default' })).status).toBe(412);
      const admin = new pg.Client({ connectionString: postgres.adminUrl });
      await admin.connect();
      const { rows } = await admin.query(
        `SELECT details FROM platform.audit_events WHERE action = 'gap.match-policy-chosen' ORDER BY occurred_at`,
      );
      await admin.end();
      expect(rows).toHaveLength(3);
      expect(rows[1]).toMatchObject({ details: { policy: 'own', weights: { 'pay-fit': 3, reliability: 1 } } });
    });
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
