import type { Belongings } from './support/belongings.js';
import { makeBelongings } from './support/belongings.js';
import { assemble, submit, type ActorName, type Cast, type Thing } from './support/cast.js';
import { NURSE_B } from './support/canary.js';
import { foreignReferences, PUBLIC_ROUTES } from './support/expectations.js';
import { everyPage } from './support/lists.js';
import { runMatrix, wrongOf, type Ask } from './support/matrix.js';
import { readRoutes, type Route } from './support/routes.js';
import { ServedMarket } from './support/served-market.js';

interface Compared {
  organisationId: string;
  disappear: number;
}

const FOREIGN: readonly ActorName[] = ['nurseB', 'requesterB', 'approverB'];

describe('the access matrix', () => {
  let market: ServedMarket;
  let cast: Cast;
  let own: Belongings;
  let routes: Route[];
  const ask: Ask = (actor, sent) => cast[actor].send(sent);

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    own = await makeBelongings(cast, market);
    routes = (await readRoutes(market.url)).routes;
  }, 120_000);

  afterAll(() => market?.stop());

  it('knows each public route, and none that says nothing about its access', () => {
    const keysWith = (permission: unknown): string[] =>
      routes.filter((route) => route.permission === permission).map(({ key }) => key);
    expect(keysWith(undefined)).toEqual([]);
    expect(keysWith(null).sort()).toEqual(PUBLIC_ROUTES);
  });

  it('finds every route answering every role as it should, on own things and on those of others', async () => {
    const cells = await runMatrix(ask, routes, own);
    const wrong = wrongOf(cells);
    process.stdout.write(`access matrix: routes ${routes.length}, cells ${cells.length}, wrong ${wrong.length}\n`);
    expect(wrong).toEqual([]);
    expect(cells.filter(({ thing }) => thing === 'named in the body')).toHaveLength(
      foreignReferences(own).flatMap(({ by }) => by).length,
    );
    expect(new Set(cells.map(({ route }) => route))).toEqual(new Set(routes.map(({ key }) => key)));
  }, 120_000);

  it('finds nothing of A in any list of B, and A finds it in theirs', async () => {
    const lists = routes.filter(
      ({ method, query, params }) => method === 'GET' && query.includes('cursor') && params.length === 0,
    );
    const secrets = new Map(Object.entries(thingsInLists(own)));
    const seenByOwners = new Set<string>();
    const leaks: string[] = [];
    for (const { key, path } of lists) {
      for (const actor of [...FOREIGN, 'nurseA', 'approverA', 'recruiter'] as const) {
        const text = await everyPage(cast[actor], path);
        for (const [what, id] of secrets) {
          if (!text.includes(id)) continue;
          if (FOREIGN.includes(actor)) leaks.push(`${key} shows the ${what} to ${actor}`);
          else seenByOwners.add(what);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(seenByOwners).toEqual(new Set(secrets.keys()));
    expect(await everyPage(cast.approverB, '/v1/gaps')).not.toContain(own.openGap);
  }, 60_000);

  it('shows a hospital no name before consent, and none after its withdrawal', async () => {
    const { nurseB, approverA } = cast;
    const { id } = await nurseB.get<Thing>('/v1/nurses/me');
    const explanation = `/v1/gaps/${own.draftGap}/candidates/${id}`;
    const before = await approverA.send({ method: 'GET', path: explanation });
    expect(before.status).toBe(200);
    expect(before.text).not.toMatch(new RegExp(`${NURSE_B.familyName}|${NURSE_B.givenNames}`));
    const gap = (await approverA.get<{ items: { id: string; status: string }[] }>('/v1/gaps?status=open')).items.find(
      (each) => each.id !== own.openGap,
    );
    const submission = await submit(nurseB, gap?.id as string);
    const path = `/v1/submissions/${submission.id}`;
    expect((await approverA.send({ method: 'GET', path })).text).toContain(NURSE_B.familyName);
    await nurseB.move(`${path}/withdrawal`, submission.version);
    const after = await approverA.send({ method: 'GET', path });
    expect(after.status).toBe(200);
    expect(after.text).not.toMatch(new RegExp(`${NURSE_B.familyName}|${NURSE_B.givenNames}`));
  });

  it('tells a hospital of a comparison what is at its own gaps, and no nurse by more than her id', async () => {
    const { recruiter, approverA, approverB } = cast;
    const path = `/v1/rerankings/${own.reranking}`;
    const gapsOf = async (actor: typeof approverA): Promise<Compared[]> =>
      (await actor.get<{ items: Compared[] }>(`${path}/gaps?limit=200`)).items;
    const all = await gapsOf(recruiter);
    const ofA = all.filter(({ organisationId }) => organisationId === own.organisationId);
    expect(ofA.length).toBeGreaterThan(0);
    expect(await gapsOf(approverA)).toEqual(ofA);
    expect((await gapsOf(approverB)).filter(({ organisationId }) => organisationId === own.organisationId)).toEqual([]);
    const counted = (await approverA.get<{ own: { gapsChanged: number; disappear: number } }>(path)).own;
    const disappear = ofA.reduce((sum, gap) => sum + gap.disappear, 0);
    expect(counted).toMatchObject({ gapsChanged: ofA.length, disappear });
    const changes = await everyPage(approverA, `${path}/changes`);
    const nurses = await recruiter.get<{ items: { id: string; familyName: string }[] }>('/v1/nurses?limit=200');
    const told = nurses.items.filter(({ id }) => changes.includes(id));
    expect(told.length).toBeGreaterThan(0);
    for (const { familyName } of told) expect(changes).not.toContain(familyName);
  });

  it('ends with the session: what was allowed a moment ago is refused', async () => {
    const person = await cast.recruiter.send({
      method: 'POST',
      path: '/v1/sessions',
      token: null,
      body: { email: 'recruiter@crossward.example', password: market.password },
    });
    const { token } = person.json as { token: string };
    const me = (): Promise<{ status: number }> => cast.anonymous.send({ method: 'GET', path: '/v1/me', token });
    expect((await me()).status).toBe(200);
    await cast.anonymous.send({ method: 'DELETE', path: '/v1/sessions/current', token });
    expect((await me()).status).toBe(401);
  });

  describe('with a fault planted between it and the server', () => {
    const someRoutes = (keys: readonly string[]): Route[] => routes.filter(({ key }) => keys.includes(key));
    const wrongWith = async (mutant: Ask, ...keys: string[]): Promise<string[]> =>
      wrongOf(await runMatrix(mutant, someRoutes(keys), own));

    it('tells of a route that forgot to ask for a session', async () => {
      const mutant: Ask = (actor, sent) =>
        actor === 'anonymous' ? ask('recruiter', { ...sent, token: cast.recruiter.token }) : ask(actor, sent);
      expect((await wrongWith(mutant, 'GET /v1/nurses')).join()).toMatch(/as anonymous \(no session\): 200/);
    });

    it('tells of a route that forgot the permission', async () => {
      const mutant: Ask = (actor, sent) => cast[actor === 'nurseB' ? 'recruiter' : actor].send(sent);
      expect((await wrongWith(mutant, 'GET /v1/verifications')).join()).toMatch(
        /as nurseB \(without permission\): 200/,
      );
    });

    it('tells of a route that forgot whose things they are', async () => {
      const mutant: Ask = (actor, sent) => cast[actor === 'approverB' ? 'approverA' : actor].send(sent);
      const wrong = await wrongWith(mutant, 'GET /v1/placements/{placementId}', 'POST /v1/offers/{offerId}/rescission');
      expect(wrong.join()).toMatch(/GET \/v1\/placements\/\{placementId\} as approverB \(placement\): 200/);
      expect(wrong.join()).toMatch(/rescission as approverB \(offer\): 412/);
    });

    it('tells of an answer that says 403 where it should not know of anything', async () => {
      const mutant: Ask = async (actor, sent) => {
        const answer = await ask(actor, sent);
        return actor === 'nurseB' && sent.path.includes(own.liveOffer) ? { ...answer, status: 403 } : answer;
      };
      expect((await wrongWith(mutant, 'GET /v1/offers/{offerId}')).join()).toMatch(/as nurseB \(offer\): 403/);
    });

    it('tells of a field that slipped into an answer', async () => {
      const mutant: Ask = async (actor, sent) => {
        const answer = await ask(actor, sent);
        return { ...answer, text: answer.text.replace('"facilityName"', '"birthDate"') };
      };
      const wrong = (await wrongWith(mutant, 'GET /v1/submissions/{submissionId}')).join();
      expect(wrong).toMatch(/as approverA \(submission\): holds the key \(birthDate\)/);
    });
  });
});

const thingsInLists = (own: Belongings): Record<string, string> => ({
  'draft gap': own.draftGap,
  submission: own.liveSubmission,
  offer: own.liveOffer,
  placement: own.placement,
  task: own.tasks.find(({ status }) => status === 'ready')?.id as string,
  import: own.import,
  'import of gaps': own.gapImport,
  're-check': own.recheck,
  restriction: own.restriction,
  consent: own.consent,
  shift: own.hoursAndMoney.shift,
  timecard: own.hoursAndMoney.timecard,
  extension: own.hoursAndMoney.extension,
  notice: own.hoursAndMoney.notice,
  fee: own.hoursAndMoney.fee,
  margin: own.hoursAndMoney.margin,
  invoice: own.hoursAndMoney.invoice,
  'webhook endpoint': own.webhookEndpoint,
});
