import { systemActor, type GapSummary } from '@crossward/contracts';
import { findDueBatch } from '@crossward/matching-data-access';
import type { ExchangeRates } from '@crossward/matching-domain';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { eventually, RunsApp } from '../testing/runs-app.js';
import { OTHER_ORGANISATION, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import { MarketSnapshots } from './market-snapshots.js';
import type { RankingChangeAnswer, RerankingAnswer } from './reranking.dto.js';

const RATES: ExchangeRates = { asOf: '2026-11-20' as never, base: 'EUR', perBase: { USD: 1.1 }, source: 'sample' };
const LEAVES = '2027-02-01';
const WITHDRAWN = { before: {}, after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on: LEAVES } } };

const later = (n: number, changes: Partial<GapSummary> = {}): GapSummary =>
  sampleGap(n, { assignment: { from: '2027-03-01' as never, until: '2027-06-01' as never }, ...changes });

describe('a re-ranking of the whole market', () => {
  let app: RunsApp;

  beforeAll(async () => {
    app = await RunsApp.start({ batchGaps: 2, rates: RATES });
  });
  afterAll(() => app?.stop());
  beforeEach(() => {
    app.market.gaps.splice(
      0,
      Infinity,
      sampleGap(1),
      later(2),
      later(3, { organisationId: OTHER_ORGANISATION }),
      later(4, { jurisdiction: 'US-GA' as never }),
      sampleGap(5, { status: 'draft' }),
    );
    app.market.nurses.splice(0, Infinity, ...Array.from({ length: 10 }, (_none, n) => sampleNurse(n, 6)));
  });
  afterEach(() => restore());

  let restore: () => void = () => undefined;
  /** What a job does in place of reading the market. */
  const insteadOfReading = (
    stand: (take: MarketSnapshots['take'], gapIds: readonly string[]) => ReturnType<MarketSnapshots['take']>,
  ): void => {
    const snapshots = app.app.get<MarketSnapshots>(MarketSnapshots, { strict: false });
    const take = snapshots.take.bind(snapshots);
    restore = () => Object.assign(snapshots, { take });
    Object.assign(snapshots, { take: (gapIds: readonly string[]) => stand(take, gapIds) });
  };

  const start = async (body: object = WITHDRAWN, key?: string): Promise<RerankingAnswer> =>
    (await app.post('recruiter', '/v1/rerankings', body, key).expect(202)).body as RerankingAnswer;
  const read = async (id: string): Promise<RerankingAnswer> =>
    (await app.get('recruiter', `/v1/rerankings/${id}`)).body as RerankingAnswer;
  const ended = (id: string): Promise<RerankingAnswer> =>
    eventually(
      () => read(id),
      ({ finishedAt }) => finishedAt !== null,
    );
  const changesOf = async (id: string, person = 'recruiter', more = ''): Promise<RankingChangeAnswer[]> =>
    (await app.get(person, `/v1/rerankings/${id}/changes?limit=200${more}`).expect(200)).body.items;
  const gapsOf = async (id: string, person = 'recruiter'): Promise<{ gapId: string }[]> =>
    (await app.get(person, `/v1/rerankings/${id}/gaps`).expect(200)).body.items;

  it('names who lost which gap and by which rule, and leaves alone what the law does not touch', async () => {
    const { id } = await start();
    const run = await ended(id);
    expect(run).toMatchObject({
      ...{
        status: 'completed',
        gapsTotal: 4,
        gapsRanked: 4,
        gapsChanged: 2,
        batchesTotal: 2,
        batchesDone: 2,
        appear: 0,
      },
      after: { imagined: true, withdrawal: WITHDRAWN.after.withdrawal, corpusVersion: app.law.corpusVersion },
    });
    const changes = await changesOf(id);
    expect(new Set(changes.map(({ gapId }) => gapId))).toEqual(new Set([uuid(1002), uuid(1003)]));
    expect(changes).toHaveLength(run.disappear);
    // Eight of ten work days; whoever has a route of thirty days comes in time for March as well.
    expect(changes.filter(({ gapId }) => gapId === uuid(1002))).toHaveLength(8);
    expect(changes[0]).toMatchObject({
      ...{ change: 'disappears', cause: 'constraint' },
      before: {
        verdict: expect.stringMatching(/authorised|pathway/),
        arrangement: 'sample-arrangement',
        legalBasis: 'Sample Act s. 1',
      },
      after: { rank: null, verdict: 'barred', arrangement: null },
      failed: [
        { constraint: 'authorised-by-start', because: expect.stringContaining('No arrangement leads to (US-FL)') },
      ],
    });
    expect(await gapsOf(id)).toEqual([
      expect.objectContaining({
        ...{ gapId: uuid(1002), eligibleBefore: 8, eligibleAfter: 0, disappear: 8, move: 0 },
        gap: expect.objectContaining({ jurisdiction: 'US-FL', facilityName: 'Facility 2', startsOn: '2027-03-01' }),
      }),
      expect.objectContaining({ gapId: uuid(1003), organisationId: OTHER_ORGANISATION }),
    ]);
  });

  it('lists gaps with most changes first and nurses by rank, page by page without loss or repetition', async () => {
    const { id } = await start();
    const run = await ended(id);
    const paged = async <Item>(path: string, limit: number): Promise<Item[]> => {
      const all: Item[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const { body }: { body: { items: Item[]; nextCursor: string | null } } = await app
          .get('recruiter', `/v1/rerankings/${id}${path}&limit=${limit}${more}`)
          .expect(200);
        all.push(...body.items);
        cursor = body.nextCursor;
      }
      return all;
    };
    const gaps = await paged<{ gapId: string; disappear: number }>('/gaps?change=disappears', 1);
    expect(gaps.map(({ disappear }) => disappear)).toEqual(
      [...gaps.map(({ disappear }) => disappear)].sort((a, b) => b - a),
    );
    expect(await paged('/gaps?change=appears', 1)).toEqual([]);
    const [first] = gaps;
    const changes = await paged<RankingChangeAnswer>(`/changes?gapId=${first!.gapId}`, 3);
    expect(changes.map(({ before }) => before.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(changes.map(({ nurseId }) => nurseId)).size).toBe(8);
    expect(await paged('/changes?change=disappears', 5)).toHaveLength(run.disappear);
  });

  it('shows a hospital its own gaps, and a nurse what a rule did to her and nothing about others', async () => {
    const { id } = await start();
    await ended(id);
    expect((await gapsOf(id, 'requester')).map(({ gapId }) => gapId)).toEqual([uuid(1002)]);
    expect(new Set((await changesOf(id, 'rival')).map(({ gapId }) => gapId))).toEqual(new Set([uuid(1003)]));
    expect(await changesOf(id, 'rival', `&gapId=${uuid(1002)}`)).toEqual([]);
    const own = (await app.get('nurse-1', '/v1/nurses/me/ranking-changes').expect(200)).body.items;
    const mine = own.filter(({ rerankingId }: { rerankingId: string }) => rerankingId === id);
    expect(mine).toHaveLength(2);
    expect(mine[0]).toMatchObject({ gap: { facilityName: expect.any(String), jurisdiction: 'US-FL' } });
    expect(mine[0]).toMatchObject({ change: 'lost', imagined: true, failed: [{ constraint: 'authorised-by-start' }] });
    expect(JSON.stringify(mine)).not.toMatch(/rank"|score|nurseId/);
    // Nurse 0 works nights and fits none of them.
    expect((await app.get('nurse-0', '/v1/nurses/me/ranking-changes')).body.items).toEqual([]);
    for (const person of ['nurse-1', 'requester']) await app.post(person, '/v1/rerankings', WITHDRAWN).expect(403);
  });

  it('tells who moves for rates alone, and why', async () => {
    app.market.nurses[1] = { ...app.market.nurses[1]!, payFloor: { minorUnits: 5000, currency: 'EUR' } };
    const rates = { asOf: '2026-11-21', base: 'EUR', rates: [{ currency: 'USD', perBase: 1.3 }], source: 'sample' };
    const { id } = await start({ before: {}, after: { rates } });
    await ended(id);
    const own = (await changesOf(id)).filter(({ nurseId }) => nurseId === sampleNurse(1, 6).id);
    expect(own.length).toBeGreaterThan(0);
    for (const each of own) expect(each).toMatchObject({ change: 'disappears', failed: [{ constraint: 'pay-floor' }] });
    const others = (await changesOf(id)).filter(({ nurseId }) => nurseId !== sampleNurse(1, 6).id);
    expect(others.every(({ change, cause }) => change === 'moves' && cause === 'others')).toBe(true);
  });

  it('asks by the law of a named day, for assignments that begin on days of their own', async () => {
    const { withdrawal } = WITHDRAWN.after;
    const { id } = await start({ before: { withdrawal, lawOn: '2027-01-31' }, after: { withdrawal, lawOn: LEAVES } });
    await ended(id);
    expect((await gapsOf(id)).map(({ gapId }) => gapId)).toEqual([uuid(1001), uuid(1002), uuid(1003)]);
  });

  it('is the same when its jobs come again, and when a worker fails in the midst of them', async () => {
    let failures = 0;
    insteadOfReading(async (take, gapIds) => {
      if (gapIds.includes(uuid(1002)) && failures++ < 2) throw new Error('The worker is gone.');
      return take(gapIds);
    });
    const { id } = await start();
    const before = await ended(id);
    expect([before.status, failures]).toEqual(['completed', 3]);
    restore();
    const changes = await changesOf(id);
    for (const batch of ['1', '2', '3']) await app.publish('reranking.batch-due', { rerankingId: id, batch });
    await app.publish('reranking.requested', { rerankingId: id });
    await eventually(
      () =>
        app.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM platform.outbox_events o WHERE o.payload->>'rerankingId' = $1
        AND o.topic <> 'reranking.ended' AND NOT EXISTS (SELECT FROM platform.inbox_events i WHERE i.event_id = o.id)`,
          [id],
        ),
      ([row]) => row?.n === 0,
    );
    expect(await read(id)).toEqual(before);
    expect(await changesOf(id)).toEqual(changes);
    const audit = await app.query<{ action: string }>(
      'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY occurred_at, sequence',
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['reranking.requested', 'reranking.completed']);
  });

  it('goes on with what nobody has done, where jobs have died', async () => {
    const dead = new DomainError({ kind: 'unprocessable', code: 'BROKEN', message: 'Broken.', nextStep: 'Mend it.' });
    insteadOfReading(async (take, gapIds) => {
      if (gapIds.includes(uuid(1002))) throw dead;
      return take(gapIds);
    });
    const { id, version } = await start();
    await eventually(
      () => app.query(`SELECT 1 FROM platform.dead_letters WHERE payload->>'rerankingId' = $1`, [id]),
      (rows) => rows.length === 1,
    );
    const stuck = await eventually(
      () => read(id),
      ({ batchesDone }) => batchesDone === 1,
    );
    expect(stuck).toMatchObject({ status: 'running', batchesTotal: 2 });
    restore();
    await app.move('recruiter', `/v1/rerankings/${id}/resumption`, version).expect(412);
    await app.move('recruiter', `/v1/rerankings/${id}/resumption`, stuck.version).expect(200);
    expect(await ended(id)).toMatchObject({ status: 'completed', gapsRanked: 4, gapsChanged: 2 });
    const over = await app.move('recruiter', `/v1/rerankings/${id}/resumption`, stuck.version + 1);
    expect(over.body).toMatchObject({ status: 409, code: 'RE_RANKING_OVER' });
  });

  it('keeps nothing more once it is cancelled, though a batch is under way', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    insteadOfReading(async (take, gapIds) => {
      await held;
      return take(gapIds);
    });
    const { id } = await start();
    const running = await eventually(
      () => read(id),
      ({ status }) => status === 'running',
    );
    const two = await Promise.all(
      [1, 2].map(() => app.move('recruiter', `/v1/rerankings/${id}/cancellation`, running.version)),
    );
    expect(two.map(({ status }) => status).sort()).toEqual([200, 412]);
    go();
    await eventually(
      () =>
        app.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM platform.inbox_events i JOIN platform.outbox_events o
        ON o.id = i.event_id WHERE o.payload->>'rerankingId' = $1`,
          [id],
        ),
      ([row]) => row?.n === 3,
    );
    expect(await read(id)).toMatchObject({ status: 'cancelled', batchesDone: 0, gapsRanked: 0 });
    expect(await changesOf(id)).toEqual([]);
    const due = await app.app.get(UnitOfWork, { strict: false }).read(systemActor, (tx) => findDueBatch(tx, id, 1));
    expect(due).toBeNull();
  });

  it('tells its progress as server-sent events, up to the last one', async () => {
    const { id } = await start();
    const { text, headers } = await app.get('approver', `/v1/rerankings/${id}/events`).expect(200);
    expect(headers['content-type']).toContain('text/event-stream');
    const steps = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data as string) as RerankingAnswer);
    expect(steps.at(-1)).toMatchObject({ id, status: 'completed', batchesDone: 2 });
  });

  it('begins once for a repeated request, and ends at once where no gap is open', async () => {
    app.market.gaps.length = 0;
    const [one, again] = [await start(WITHDRAWN, 'the-same-key'), await start(WITHDRAWN, 'the-same-key')];
    expect(again).toEqual(one);
    expect(await ended(one.id)).toMatchObject({ status: 'completed', gapsTotal: 0, batchesTotal: 0 });
  });

  it.each<[body: object, status: number, code: string]>([
    [{ before: {}, after: {} }, 422, 'NOTHING_TO_COMPARE'],
    [{ before: { corpusVersion: '1999-01-01+00000000' }, after: {} }, 404, 'RELEASE_NOT_FOUND'],
    [
      {
        before: {},
        after: { rates: { asOf: '2026-11-21', base: 'EUR', source: 's', rates: [{ currency: 'USD', perBase: 0 }] } },
      },
      400,
      'REQUEST_INVALID',
    ],
    [
      {
        before: {},
        after: {
          rates: {
            asOf: '2026-11-21',
            base: 'EUR',
            source: 's',
            rates: [1, 2].map((perBase) => ({ currency: 'USD', perBase })),
          },
        },
      },
      400,
      'RATES_REPEAT',
    ],
    [
      { before: {}, after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-ZZ', on: LEAVES } } },
      400,
      'REQUEST_INVALID',
    ],
    [
      { before: {}, after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on: '2027-02-30' } } },
      400,
      'REQUEST_INVALID',
    ],
    [{ ...WITHDRAWN, depth: 1001 }, 400, 'REQUEST_INVALID'],
    [{ ...WITHDRAWN, everything: true }, 400, 'REQUEST_INVALID'],
  ])('refuses %j with %i and leaves nothing behind', async (body, status, code) => {
    const count = (): Promise<{ n: number }[]> => app.query('SELECT count(*)::int AS n FROM matching.rerankings');
    const before = await count();
    const answer = await app.post('recruiter', '/v1/rerankings', body).expect(status);
    expect(answer.body).toMatchObject({ code });
    expect(await count()).toEqual(before);
  });
});
