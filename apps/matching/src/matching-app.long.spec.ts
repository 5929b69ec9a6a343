import { bootstrap as bootMarketplace } from '@crossward/app-marketplace';
import { systemActor } from '@crossward/contracts';
import { buildDemoMarket } from '@crossward/demo-market';
import { systemClock } from '@crossward/kernel';
import { DemoMarketLoader } from '@crossward/marketplace-feature';
import { UnitOfWork } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { bootstrap } from './bootstrap.js';

const PASSWORD = 'quiet otter sings at dawn';
/** For what is compared here the service may take its time: each gap asks the law anew, beside other specs. */
const PATIENT = { matchingTimeoutMs: 60_000 };
const QUIET = { shutdownHooks: false, limitFactor: 1000 };

interface Candidates {
  items: { nurseId: string; score: number; eligible: boolean; factors: unknown }[];
  nextCursor: string | null;
  servedBy: string;
  indexVersion: string | null;
  [figure: string]: unknown;
}

const ASKED_OTHERWISE = [
  'includeExcluded=true',
  'includeExcluded=true&standing=pending&language=en',
  'homeJurisdiction=US',
  'certificate=bls&leastScore=0.4',
  'specialty=intensive-care&standing=pending',
];

describe('the matching service', () => {
  let postgres: TestPostgres;
  let marketplace: NestFastifyApplication;
  let services: NestFastifyApplication[];
  let token: string;
  let gapIds: string[];
  let weights: Record<string, number>;
  const market = buildDemoMarket(systemClock.today(), PASSWORD);

  beforeAll(async () => {
    postgres = await startTestPostgres({ demoMode: true });
    const law = await bootMarketplace(postgres.config, QUIET);
    await law.get(DemoMarketLoader, { strict: false }).load(market);
    const service = { ...postgres.config, recognitionUrl: await law.getUrl() };
    services = [await bootstrap({ ...service, home: `${postgres.config.home}/one` }, QUIET)];
    services.push(await bootstrap({ ...service, home: `${postgres.config.home}/two` }, QUIET), law);
    const matchingUrl = await services[0]!.getUrl();
    marketplace = await bootMarketplace({ ...service, ...PATIENT, matchingUrl }, QUIET);
    for (const one of services.slice(0, 2)) await ready(one);
    const { body } = await request(marketplace.getHttpServer())
      .post('/v1/sessions')
      .send({ email: 'recruiter@crossward.example', password: PASSWORD });
    token = `Bearer ${body.token as string}`;
    const gaps = await get('/v1/gaps?status=open&limit=40');
    gapIds = (gaps.body.items as { id: string }[]).map(({ id }) => id);
    const [first] = (await get(`/v1/gaps/${gapIds[0]}/candidates?limit=1&includeExcluded=true`)).body.items as [
      { factors: { factor: string; weight: number }[] },
    ];
    weights = Object.fromEntries(first.factors.map(({ factor, weight }) => [factor, weight]));
  });
  afterAll(async () => {
    await marketplace?.close();
    for (const one of services ?? []) await one.close().catch(() => undefined);
    await postgres?.stop();
  });

  const marketplaceSession = async (email: string): Promise<string> => {
    const { body } = await request(marketplace.getHttpServer())
      .post('/v1/sessions')
      .send({ email, password: PASSWORD });
    return `Bearer ${body.token as string}`;
  };
  const get = (path: string) => request(marketplace.getHttpServer()).get(path).set('authorization', token);
  const rank = (service: NestFastifyApplication, body: object, as = token) =>
    request(service.getHttpServer()).post('/v1/rankings').set('authorization', as).send(body);
  const ready = async (service: NestFastifyApplication): Promise<void> => {
    for (;;) if ((await request(service.getHttpServer()).get('/readyz')).status === 200) return;
  };
  const question = (gapId: string, more: object = {}) => ({
    gapId,
    policy: { name: 'default', weights },
    limit: 50,
    ...more,
  });

  /** Every page of some lists, as one service shows them. */
  const everyPage = async (service: NestFastifyApplication, paths: readonly string[]): Promise<Candidates[]> => {
    const lists: Candidates[] = [];
    for (const path of paths) {
      let cursor = '';
      do {
        const { body } = await request(service.getHttpServer())
          .get(`/v1/gaps/${path}${cursor}`)
          .set('authorization', token)
          .expect(200);
        lists.push({ ...(body as Candidates), path });
        cursor = body.nextCursor ? `&cursor=${body.nextCursor as string}` : '';
      } while (cursor);
    }
    return lists;
  };
  const told = (lists: Candidates[]) =>
    lists.map(({ path, gapId, considered, eligible, excluded, listed, policy, items, nobodyFits }) => ({
      ...{ path, gapId, considered, eligible, excluded, listed, policy, items, nobodyFits },
    }));
  const servedBy = (lists: Candidates[]) => [...new Set(lists.map((list) => list.servedBy))];

  it('is ready once its index is in step, and tells its figures', async () => {
    const { body, text } = await request(services[0]!.getHttpServer()).get('/readyz');
    expect(body).toMatchObject({ status: 'ready', checks: { 'market-index': 'ok' } });
    expect(text).toBeTruthy();
    const metrics = await request(services[0]!.getHttpServer()).get('/metrics');
    expect(metrics.text).toContain(`crossward_market_index_nurses ${market.nurses.length}`);
    expect(metrics.text).toMatch(/crossward_market_index_stale_seconds \d/);
  });

  it('ranks only for who may see the gap', async () => {
    await request(services[0]!.getHttpServer()).post('/v1/rankings').send(question(gapIds[0]!)).expect(401);
    const { body } = await rank(services[0]!, question(gapIds[0]!.replace(/^..../, 'ffff')));
    expect(body).toMatchObject({ status: 404 });
  });

  it('refuses weights that cannot be, and places that are none', async () => {
    const wrong = [
      { policy: { name: 'x', weights: { readiness: -1 } } },
      { policy: { name: 'x', weights: { charm: 1 } } },
      { policy: { name: 'x', weights: { readiness: 0 } } },
      { policy: { name: 'x', weights: { readiness: 'much' } } },
      { limit: 0 },
      { limit: 5000 },
      { after: { failedCount: 14, score: 0.5, id: gapIds[0] } },
      { filters: { homeJurisdiction: 'XX' } },
      { filters: { shoeSize: 40 } },
      { standing: 'never' },
      { after: { failedCount: 0, score: 2, id: gapIds[0] } },
    ];
    for (const more of wrong) expect((await rank(services[0]!, question(gapIds[0]!, more))).status).toBe(400);
  });

  it('answers as the process beside it does, to the last figure', async () => {
    for (const gapId of gapIds.slice(0, 20)) {
      const answers = [];
      for (const one of services.slice(0, 2)) {
        const {
          staleForMs: _ms,
          asOf: _at,
          indexVersion: _seen,
          ...answer
        } = (await rank(one, question(gapId)).expect(200)).body;
        answers.push(answer);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject({ servedBy: 'index', considered: market.nurses.length });
    }
  });

  it('shows a change to whoever asks after its commit', async () => {
    const best = await rank(services[0]!, question(gapIds[0]!)).then(({ body }) => body.rows[0].nurseId as string);
    const change = (set: string) =>
      marketplace
        .get(UnitOfWork, { strict: false })
        .run(systemActor, (tx) => tx.execute(`UPDATE marketplace.nurses SET ${set} WHERE id = $1`, [best]));
    const isListed = async (service: NestFastifyApplication) =>
      (await rank(service, question(gapIds[0]!))).body.rows.some(
        ({ nurseId }: { nurseId: string }) => nurseId === best,
      );
    await change('pay_floor_minor_units = pay_floor_minor_units + 100000000');
    expect(await Promise.all(services.slice(0, 2).map(isListed))).toEqual([false, false]);
    await change('pay_floor_minor_units = pay_floor_minor_units - 100000000');
    expect(await Promise.all(services.slice(0, 2).map(isListed))).toEqual([true, true]);
  });

  it('answers who could be ready by a day from the index of its process as from the database', async () => {
    const ask = async (service: NestFastifyApplication, gapId: string) => {
      const http = request(service.getHttpServer());
      const { body } = await http
        .get(`/v1/gaps/${gapId}/ready-candidates?limit=30`)
        .set('authorization', token)
        .expect(200);
      const { servedBy, considered, eligible, listed, day, items } = body;
      return { servedBy, told: { considered, eligible, listed, day, items } };
    };
    let shown = 0;
    for (const gapId of gapIds) {
      // The other one ranks by a service apart, which knows gaps only as they are.
      const [here, database] = await Promise.all([ask(services[2]!, gapId), ask(marketplace, gapId)]);
      expect([here.servedBy, database.servedBy]).toEqual(['index', 'sql']);
      expect(here.told).toEqual(database.told);
      shown += here.told.items.length;
    }
    expect(shown).toBeGreaterThan(100);
  });

  it('gives a nurse the gaps of the database, word for word, from the memory of the marketplace', async () => {
    const session = { email: 'nurse@crossward.example', password: PASSWORD };
    const { body } = await request(marketplace.getHttpServer()).post('/v1/sessions').send(session);
    const ask = async (query: string) => {
      const path = `/v1/nurses/me/matches?limit=100${query}`;
      const answer = await request(marketplace.getHttpServer())
        .get(path)
        .set('authorization', `Bearer ${body.token as string}`);
      return answer.body as Omit<Candidates, 'items'> & { items: { eligible: boolean }[]; [figure: string]: unknown };
    };
    // The excluded are in no order of an index.
    const [byIndex, bySql] = [await ask(''), await ask('&includeExcluded=true')];
    expect([byIndex.servedBy, bySql.servedBy]).toEqual(['index', 'sql']);
    expect(byIndex.items.length).toBeGreaterThan(0);
    expect(byIndex.items).toEqual(bySql.items.filter(({ eligible }) => eligible));
    for (const figure of ['considered', 'eligible', 'excluded', 'listed', 'corpusVersion'])
      expect(byIndex[figure]).toEqual(bySql[figure]);
  });

  it('ranks by the policy that a hospital has chosen, from the next question on', async () => {
    const approver = await marketplaceSession('approver@mangrove-light.example');
    const own = await request(marketplace.getHttpServer())
      .get('/v1/gaps?status=open&limit=1')
      .set('authorization', approver);
    const path = `/v1/gaps/${own.body.items[0].id as string}`;
    const list = async () => (await get(`${path}/candidates?limit=50`).expect(200)).body as Candidates;
    const before = await list();
    await request(marketplace.getHttpServer())
      .put(`${path}/match-policy`)
      .set({ authorization: approver, 'if-match': '"0"' })
      .send({ weights: { distance: 1 } })
      .expect(200);
    const published = await marketplace
      .get(UnitOfWork, { strict: false })
      .read(systemActor, (tx) =>
        tx.query(`SELECT payload FROM platform.outbox_events WHERE topic = 'gap.match-policy-chosen'`),
      );
    expect(published).toEqual([{ payload: { gapId: own.body.items[0].id } }]);
    const after = await list();
    expect([before, after].map(({ servedBy, policy }) => [servedBy, policy])).toEqual([
      ['index', 'default'],
      ['index', 'own'],
    ]);
    const byDistance = after.items.map(
      ({ factors }) =>
        (factors as { factor: string; value: number }[]).find(({ factor }) => factor === 'distance')!.value,
    );
    expect(byDistance).toEqual([...byDistance].sort((a, b) => b - a));
    expect(after.items.map(({ score }) => score)).toEqual(byDistance);
  });

  it('gives the lists of the database, word for word, and is done without where it is gone', async () => {
    const paths = gapIds.map((gapId) => `${gapId}/candidates?limit=25`);
    const byIndex = await everyPage(marketplace, paths);
    expect(servedBy(byIndex)).toEqual(['index']);
    await services[0]!.close();
    const bySql = await everyPage(marketplace, paths);
    expect(servedBy(bySql)).toEqual(['sql']);
    expect(told(byIndex)).toEqual(told(bySql));
    expect(bySql.flatMap(({ items }) => items).length).toBeGreaterThan(100);
  });

  it('gives them with filters and with the excluded too', async () => {
    const paths = gapIds
      .slice(0, 3)
      .flatMap((gapId) => ASKED_OTHERWISE.map((query) => `${gapId}/candidates?limit=100&${query}`));
    // By now the marketplace has nobody but the database to ask.
    const [byIndex, bySql] = [await everyPage(services[2]!, paths), await everyPage(marketplace, paths)];
    expect([servedBy(byIndex), servedBy(bySql)]).toEqual([['index'], ['sql']]);
    expect(told(byIndex)).toEqual(told(bySql));
    const shown = bySql.flatMap(({ items }) => items);
    expect(shown.filter(({ eligible }) => !eligible).length).toBeGreaterThan(100);
    expect(shown.filter(({ eligible }) => eligible).length).toBeGreaterThan(20);
  });
});
