import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { makeBelongings, type Belongings } from './support/belongings.js';
import { assemble, awaited, gapBody, type ActorName, type Cast, type Thing } from './support/cast.js';
import { NURSE_A, profileOf } from './support/canary.js';
import { creationsOf, NOT_CREATED, type Creation } from './support/creations.js';
import { duelsOf, type Duel } from './support/duels.js';
import { CHANGES, HOLDERS, realThings } from './support/expectations.js';
import { addressOf, readRoutes, type Route } from './support/routes.js';
import type { Answer, Sent } from './support/send.js';
import { ServedMarket } from './support/served-market.js';
import { tally } from './support/tally.js';
import { addDays, dayIn } from '@crossward/kernel';

const RIVALS = 20;
/** Of the same role elsewhere, or of another one that holds the permission as well. */
const SOMEBODY_ELSE: Partial<Record<ActorName, ActorName>> = {
  nurseA: 'nurseB',
  nurseB: 'nurseA',
  requesterA: 'requesterB',
  approverA: 'approverB',
};

/** What is a person's own has no id in its address. */
const OWN = { params: {}, existsFor: ['nurseA'] as readonly ActorName[] };
const OWN_BODIES: Readonly<Record<string, unknown>> = {
  'PUT /v1/nurses/me': profileOf(NURSE_A),
  'PUT /v1/nurses/me/contact': { email: 'quay@canaries.example', phone: null },
  'PUT /v1/notice-preferences': { language: 'en', timeZone: 'America/Chicago', digestHour: 7, channels: [] },
};

describe('what is sent again', () => {
  let market: ServedMarket;
  let cast: Cast;
  let own: Belongings;
  let routes: Route[];
  let creations: Readonly<Record<string, Creation>>;
  let client: pg.Client;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    own = await makeBelongings(cast, market);
    ({ routes } = await readRoutes(market.url));
    client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await market?.stop();
  });

  const rowsOf = async (table: string): Promise<number> =>
    (await client.query<{ many: number }>(`SELECT count(*)::int AS many FROM ${table}`)).rows[0]?.many as number;

  describe('to a version that is no longer there', () => {
    const stale = (route: Route, params: Readonly<Record<string, string>>): Sent => ({
      ...{ method: route.method, path: addressOf(route, params), body: CHANGES[route.key] },
      headers: { 'if-match': '"987654"', ...(route.creates ? { 'idempotency-key': randomUUID() } : {}) },
    });

    it('is answered with 412 by every route that changes something, and without a version with 428', async () => {
      const wrong: string[] = [];
      const asked = new Set<string>();
      for (const route of routes.filter(({ needsVersion }) => needsVersion)) {
        const things = route.params.length === 0 ? [OWN] : realThings(own)[route.params.join(',')];
        for (const { params, existsFor } of things ?? []) {
          const actor = existsFor.find((each) => route.permission && HOLDERS[route.permission].includes(each));
          if (!actor) continue;
          asked.add(route.key);
          const sent = { ...stale(route, params), ...(OWN_BODIES[route.key] ? { body: OWN_BODIES[route.key] } : {}) };
          const { 'if-match': _seen, ...unseen } = sent.headers ?? {};
          const answers = [await cast[actor].send(sent), await cast[actor].send({ ...sent, headers: unseen })];
          const told = Object.keys(tally(answers)).join(', ');
          if (told !== '412 VERSION_CONFLICT, 428 IF_MATCH_MISSING') wrong.push(`${route.key} as ${actor}: ${told}`);
        }
      }
      process.stdout.write(`lost updates: routes ${asked.size}\n`);
      expect(wrong).toEqual([]);
      const left = routes.filter(({ key, needsVersion }) => needsVersion && !asked.has(key)).map(({ key }) => key);
      // A review alone at its facility is there for administrators only; libs/marketplace/feature answers several.
      expect(left).toEqual(['POST /v1/facility-reviews/{reviewId}/answer']);
    }, 120_000);
  });

  describe('with one Idempotency-Key', () => {
    beforeAll(async () => {
      creations = await creationsOf(cast, own);
    }, 120_000);

    const post = (by: ActorName, { path, ifMatch }: Creation, body: unknown, key: string): Promise<Answer> => {
      const headers = { 'idempotency-key': key, ...(ifMatch ? { 'if-match': ifMatch } : {}) };
      return cast[by].send({ method: 'POST', path, body, headers });
    };

    it('is tried on every route that creates, but for those that say why not', () => {
      const creating = routes.filter(({ creates }) => creates).map(({ key }) => key);
      expect([...Object.keys(creations), ...Object.keys(NOT_CREATED)].sort()).toEqual(creating.sort());
    });

    it('twenty times in parallel, has one effect and one answer; with another body 422; from another user unrelated', async () => {
      const wrong: string[] = [];
      for (const [route, creation] of Object.entries(creations)) {
        const { by, body, other, table } = creation;
        const key = randomUUID();
        const before = await rowsOf(table);
        const answers = await Promise.all(Array.from({ length: RIVALS - 1 }, () => post(by, creation, body, key)));
        answers.push(await post(by, creation, body, key));
        const added = (await rowsOf(table)) - before;
        const [first] = answers;
        const texts = new Set(answers.map(({ text }) => text));
        const replays = answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true');
        const found = { ...tally(answers), texts: texts.size, replays: replays.length, added };
        if (
          !first ||
          ![201, 202].includes(first.status) ||
          texts.size !== 1 ||
          replays.length !== RIVALS - 1 ||
          added !== 1
        ) {
          wrong.push(`${route}: ${JSON.stringify(found)} ${first?.text.slice(0, 400)}`);
        }
        const changed = await post(by, creation, other, key);
        if (Object.keys(tally([changed]))[0] !== '422 IDEMPOTENCY_KEY_REUSED') {
          wrong.push(`${route} with another body: ${JSON.stringify(tally([changed]))}`);
        }
        const stranger = SOMEBODY_ELSE[by];
        if (!stranger) continue;
        const foreign = await post(stranger, creation, body, key);
        const { id } = (first?.json ?? {}) as { id?: string };
        const isMine = foreign.status < 300 && id !== undefined && foreign.text.includes(id);
        if (foreign.headers['idempotency-replayed'] || foreign.status >= 500 || isMine) {
          wrong.push(`${route} from another user: ${foreign.status} ${foreign.text.slice(0, 200)}`);
        }
      }
      process.stdout.write(`idempotency: routes ${Object.keys(creations).length}\n`);
      expect(wrong).toEqual([]);
    }, 300_000);

    const gap = (fromNow: number): object =>
      gapBody(own.unitId, addDays(dayIn(new Date(), 'America/New_York'), fromNow));

    it('does its work when the first request died midway, and does it once', async () => {
      const creation = { path: '/v1/gaps', by: 'requesterA', table: 'marketplace.gaps' } as const;
      const sent = { ...creation, body: gap(500), other: null };
      const key = randomUUID();
      const before = await rowsOf('marketplace.gaps');
      // The table is held, so that the request waits with its key claimed until its connection is cut.
      await client.query('BEGIN; LOCK TABLE marketplace.gaps IN EXCLUSIVE MODE');
      const dying = post('requesterA', sent, sent.body, key);
      const waiting = `SELECT pid FROM pg_locks WHERE NOT granted AND relation = 'marketplace.gaps'::regclass`;
      const pids = await awaited('the request to wait', async () => {
        const { rows } = await client.query<{ pid: number }>(waiting);
        return rows.length > 0 ? rows : null;
      });
      for (const { pid } of pids) await client.query('SELECT pg_terminate_backend($1)', [pid]);
      await client.query('COMMIT');
      const died = await dying;
      expect(tally([died])).toEqual({ '503 DATABASE_UNAVAILABLE': 1 });
      expect(await rowsOf('marketplace.gaps')).toBe(before);
      const answers = [await post('requesterA', sent, sent.body, key), await post('requesterA', sent, sent.body, key)];
      expect(tally(answers)).toEqual({ '201': 2 });
      expect(answers[1]?.text).toBe(answers[0]?.text);
      expect(await rowsOf('marketplace.gaps')).toBe(before + 1);
    });

    it('is answered as the first time when the caller hung up before the answer came', async () => {
      const key = randomUUID();
      const body = gap(530);
      const before = await rowsOf('marketplace.gaps');
      const sent: Sent = { method: 'POST', path: '/v1/gaps', body, headers: { 'idempotency-key': key } };
      await expect(cast.requesterA.send({ ...sent, hangsAfterMs: 1 })).rejects.toThrow('hangs');
      const answers = [await cast.requesterA.send(sent), await cast.requesterA.send(sent)];
      expect(tally(answers)).toEqual({ '201': 2 });
      expect((answers[0]?.json as Thing).id).toBe((answers[1]?.json as Thing).id);
      expect(await rowsOf('marketplace.gaps')).toBe(before + 1);
    });
  });

  describe('by two who saw the same version', () => {
    /** Both are on their way before either is decided: they wait for what this connection holds. */
    const fight = async ({ what, table, blows }: Duel, versionSeen: string): Promise<Answer[]> => {
      await client.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
      const headers = { 'if-match': `"${versionSeen}"` };
      let early = 0;
      const answers = blows.map(async ({ by, ...sent }) => {
        const answer = await cast[by].send({ ...sent, headers, hangsAfterMs: 60_000 });
        early += 1;
        return answer;
      });
      try {
        await awaited(`both to wait for the ${what}`, async () => {
          const { rows } = await client.query('SELECT DISTINCT pid FROM pg_locks WHERE NOT granted');
          return rows.length >= blows.length || early > 0 ? true : null;
        });
      } finally {
        await client.query('COMMIT');
      }
      expect(`${what}: ${early} early`).toBe(`${what}: 0 early`);
      return Promise.all(answers);
    };

    it('is taken from one of them, on every kind of thing, and the other one is answered with 412', async () => {
      const wrong: string[] = [];
      const duels = await duelsOf(cast, own);
      for (const { read, ...duel } of duels) {
        const [{ by, path: changed }] = duel.blows;
        const seen = await cast[by].send({ method: 'GET', path: read });
        const task = (seen.json as { tasks?: Thing[] }).tasks?.find(({ id }) => changed.includes(id));
        const version = task ? String(task.version) : String(seen.headers.etag).replaceAll('"', '');
        const answers = await fight({ read, ...duel }, version);
        const told = Object.keys(tally(answers)).join(', ');
        const [won] = answers.filter(({ status }) => status === 200);
        if (told !== '200, 412 VERSION_CONFLICT' && told !== '412 VERSION_CONFLICT, 200') {
          wrong.push(`${duel.what}: ${told}: ${answers.map(({ text }) => text.slice(0, 300)).join(' | ')}`);
          continue;
        }
        // What stands is what the winner was told.
        if (task || duel.what === 'offer') continue;
        const after = await cast[by].send({ method: 'GET', path: read });
        if (won?.headers.etag !== after.headers.etag)
          wrong.push(`${duel.what}: ${won?.headers.etag} ${after.headers.etag}`);
      }
      process.stdout.write(`duels: ${duels.length}\n`);
      expect(wrong).toEqual([]);
      const pattern = ({ path }: Route): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      const fought = (route: Route): boolean =>
        duels.some(({ blows }) =>
          blows.some(({ method, path }) => route.method === method && pattern(route).test(path)),
        );
      const versioned = routes.filter(({ needsVersion }) => needsVersion);
      const kinds = (some: Route[]): string[] => [...new Set(some.map(({ params, path }) => params[0] ?? path))].sort();
      const things = kinds(versioned.filter(fought));
      // A timecard needs a week that was worked, a review is answered and removed by nobody but one of each, and a re-ranking
      // ends by itself.
      expect(kinds(versioned).filter((kind) => !things.includes(kind))).toEqual([
        ...['rerankingId', 'reviewId', 'timecardId'],
      ]);
    }, 180_000);
  });

  it('leaves whole audit chains, and no failure in the log but that of the cut connection', async () => {
    expect(market.log.filter((line) => line.includes('"request.failed"')).length).toBeLessThanOrEqual(1);
    expect(await cast.admin.get('/v1/audit-chains/verification')).toMatchObject({ intact: true });
  });
});
