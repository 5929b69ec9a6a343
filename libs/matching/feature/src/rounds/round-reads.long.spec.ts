import { eventually, RunsApp } from '../testing/runs-app.js';
import { OTHER_ORGANISATION, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import type { OwnRoundAnswer, OwnRoundGapsAnswer, RoundNursesAnswer } from './own-round.dto.js';
import type { RoundAnswer, RoundOwnGapAnswer } from './round.dto.js';

const [G1, G2, FOREIGN] = [uuid(1001), uuid(1002), uuid(1003)];
const idOf = (n: number): string => sampleNurse(n, 6).id;
/** Works nights, which no gap here is. */
const NIGHTS = 5;
const HOUR_MS = 3_600_000;

describe('what each side reads of a round', () => {
  let app: RunsApp;

  beforeAll(async () => {
    app = await RunsApp.start({ batchGaps: 10, rates: null });
    app.market.gaps.push(sampleGap(1, { seats: 1 }), sampleGap(2, { seats: 3 }));
    app.market.gaps.push(sampleGap(3, { organisationId: OTHER_ORGANISATION }));
    app.market.nurses.push(...Array.from({ length: 8 }, (_none, n) => sampleNurse(n, 6)));
  });
  afterAll(() => app?.stop());

  const plan = async (more: object = {}): Promise<RoundAnswer> => {
    const gaps = [{ gapId: G1 }, { gapId: G2, quota: 2 }, { gapId: FOREIGN }];
    const body = { name: 'Spring', method: 'deferred-acceptance', gaps, ...more };
    return (await app.post('recruiter', '/v1/rounds', body).expect(201)).body as RoundAnswer;
  };
  const step = async ({ id, version }: RoundAnswer, what: string): Promise<RoundAnswer> =>
    (await app.move('recruiter', `/v1/rounds/${id}/${what}`, version).expect(200)).body as RoundAnswer;
  const opened = async (more: object = {}): Promise<RoundAnswer> => step(await plan(more), 'opening');
  const join = (round: RoundAnswer, n: number, gaps: string[] | null = null) =>
    app.post(`nurse-${n}`, `/v1/rounds/${round.id}/participation`, { gaps });
  const published = async (round: RoundAnswer): Promise<RoundAnswer> => {
    await step(round, 'lock');
    const solved = await eventually(
      async () => (await app.get('recruiter', `/v1/rounds/${round.id}`)).body as RoundAnswer,
      ({ status }) => status === 'solved',
    );
    return step(solved, 'publication');
  };
  const own = async (n: number, { id }: RoundAnswer): Promise<OwnRoundAnswer> =>
    (await app.get(`nurse-${n}`, `/v1/nurses/me/rounds/${id}`).expect(200)).body as OwnRoundAnswer;
  const nursesOf = async (person: string, round: RoundAnswer, gapId: string, query = ''): Promise<RoundNursesAnswer> =>
    (await app.get(person, `/v1/rounds/${round.id}/gaps/${gapId}/nurses${query}`).expect(200)).body;

  it('tells a nurse whether she may join, is in, with which order, and what was proposed to her', async () => {
    const draft = await plan();
    await app.get('nurse-1', `/v1/nurses/me/rounds/${draft.id}`).expect(404);
    const round = await step(draft, 'opening');
    expect(await own(1, round)).toMatchObject({
      ...{ gaps: 3, takesOrders: true, participation: null, proposal: null, mayTakeUp: false },
      round: { id: round.id, status: 'open', ordersUntil: null },
    });
    await join(round, 1, [G1]).expect(201);
    await join(round, 2, [G2]).expect(201);
    expect((await own(1, round)).participation).toMatchObject({ gaps: [G1], version: 1 });
    expect((await own(3, round)).participation).toBeNull();
    await published(round);
    const proposed = await own(1, round);
    expect(proposed).toMatchObject({
      ...{ takesOrders: false, mayTakeUp: true },
      proposal: {
        gapId: G1,
        status: 'proposed',
        placeOfGap: 1,
        placeOfNurse: null,
        gap: { facilityName: 'Facility 1' },
      },
    });
    expect((await own(3, round)).proposal).toBeNull();
    const gap = app.market.gaps.find(({ id }) => id === G1)!;
    Object.assign(gap, { seatsTaken: 1 });
    expect((await own(1, round)).mayTakeUp).toBe(false);
    Object.assign(gap, { seatsTaken: 0 });
    const path = `/v1/round-proposals/${proposed.proposal!.id}/decline`;
    await app.move('nurse-1', path, proposed.proposal!.version, { reason: 'dates' }).expect(200);
    expect(await own(1, round)).toMatchObject({ mayTakeUp: false, proposal: { declineReason: 'dates' } });
  });

  it('lists her rounds newest first, page by page, by state, and without drafts', async () => {
    const [first, draft, second] = [await opened(), await plan(), await opened()];
    const page = async (query: string): Promise<{ items: OwnRoundAnswer[]; nextCursor: string | null }> =>
      (await app.get('nurse-4', `/v1/nurses/me/rounds${query}`).expect(200)).body;
    const [one, two] = [await page('?status=open&limit=1'), await page('?status=open&limit=200')];
    expect(one.items.map(({ round }) => round.id)).toEqual([second.id]);
    expect(one.nextCursor).not.toBeNull();
    const next = await page(`?status=open&limit=1&cursor=${one.nextCursor}`);
    expect(next.items.map(({ round }) => round.id)).toEqual([first.id]);
    expect(two.items.map(({ round }) => round.id)).not.toContain(draft.id);
    expect((await page('?status=draft')).items).toEqual([]);
    await app.get('nurse-4', '/v1/nurses/me/rounds?status=asleep').expect(400);
    for (const person of ['requester', 'recruiter']) await app.get(person, '/v1/nurses/me/rounds').expect(403);
  });

  it('shows a nurse its gaps best first, with her own place of each and why one does not fit', async () => {
    const round = await opened();
    await join(round, 1, [FOREIGN, G1]).expect(201);
    await join(round, NIGHTS).expect(201);
    const gapsOf = async (n: number, query = ''): Promise<OwnRoundGapsAnswer> =>
      (await app.get(`nurse-${n}`, `/v1/nurses/me/rounds/${round.id}/gaps${query}`).expect(200)).body;
    const all = await gapsOf(1);
    expect(all).toMatchObject({ considered: 3, eligible: 3, nextCursor: null });
    expect(all.items.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(Object.fromEntries(all.items.map(({ gap, place }) => [gap.id, place]))).toEqual({
      ...{ [FOREIGN]: 1, [G1]: 2, [G2]: null },
    });
    expect([...all.items].sort((a, b) => b.score - a.score)).toEqual(all.items);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: OwnRoundGapsAnswer = await gapsOf(1, `?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ gap }) => gap.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all.items.map(({ gap }) => gap.id));
    expect(await gapsOf(NIGHTS)).toMatchObject({ considered: 3, eligible: 0, items: [] });
    const excluded = await gapsOf(NIGHTS, '?includeExcluded=true');
    expect(excluded.items).toHaveLength(3);
    expect(excluded.items.every(({ rank, failed }) => rank === null && failed.length > 0)).toBe(true);
  });

  it('shows a hospital the nurses for its gap by what they can, never by name, and nothing of what they ordered', async () => {
    const round = await opened();
    for (const n of [1, 2, 3]) await join(round, n, [G1]).expect(201);
    await join(round, NIGHTS).expect(201);
    const order = `/v1/rounds/${round.id}/gaps/${G1}/order`;
    await app.put('requester', order, { nurses: [idOf(3), idOf(1)] }, 1).expect(200);
    const found = await nursesOf('requester', round, G1);
    expect(found).toMatchObject({ gapId: G1, considered: 4, eligible: 3, nextCursor: null });
    expect(found.items.map(({ nurseId }) => nurseId).sort()).toEqual([1, 2, 3].map(idOf));
    expect(Object.fromEntries(found.items.map(({ nurseId, place }) => [nurseId, place]))).toEqual({
      ...{ [idOf(3)]: 1, [idOf(1)]: 2, [idOf(2)]: null },
    });
    const [best] = found.items;
    expect(best).toMatchObject({
      rank: 1,
      skills: { specialties: [expect.anything()] },
      authorisation: { pending: expect.any(Boolean) },
    });
    expect(Object.keys(best!).sort()).toEqual([
      ...['authorisation', 'availableFrom', 'availableUntil', 'eligible', 'factors', 'failed', 'nurseId', 'place'],
      ...['rank', 'score', 'skills'],
    ]);
    const excluded = await nursesOf('approver', round, G1, '?includeExcluded=true');
    expect(excluded.items.at(-1)).toMatchObject({ nurseId: idOf(NIGHTS), rank: null, eligible: false });
    const paged = await nursesOf('requester', round, G1, '?limit=2');
    const rest = await nursesOf('requester', round, G1, `?limit=2&cursor=${paged.nextCursor}`);
    expect([...paged.items, ...rest.items]).toEqual(found.items);
    const other = `/v1/rounds/${round.id}/gaps/${G2}/nurses?cursor=${paged.nextCursor}`;
    await app.get('requester', other).expect(400);
  });

  it('shows neither the nurses of a gap nor gaps with their orders to anybody else', async () => {
    const draft = await plan();
    const path = `/v1/rounds/${draft.id}/gaps/${G1}/nurses`;
    const round = await step(draft, 'opening');
    await join(round, 1).expect(201);
    await app.get('rival', path).expect(404);
    await app.get('requester', `/v1/rounds/${round.id}/gaps/${FOREIGN}/nurses`).expect(404);
    for (const person of ['nurse-1', 'recruiter', 'admin']) await app.get(person, path).expect(403);
    await app.put('requester', `/v1/rounds/${round.id}/gaps/${G2}/order`, { nurses: [idOf(1)] }, 1).expect(200);
    const gapsOf = async (person: string): Promise<RoundOwnGapAnswer[]> =>
      (await app.get(person, `/v1/rounds/${round.id}/own-gaps`).expect(200)).body.items;
    expect(await gapsOf('requester')).toEqual([
      expect.objectContaining({ gapId: G1, ordered: null, seats: null, version: 1 }),
      expect.objectContaining({ gapId: G2, ordered: 1, quota: 2, gap: expect.objectContaining({ id: G2 }) }),
    ]);
    expect((await gapsOf('rival')).map(({ gapId }) => gapId)).toEqual([FOREIGN]);
    for (const person of ['nurse-1', 'recruiter']) await app.get(person, `/v1/rounds/${round.id}/own-gaps`).expect(403);
  });

  it('lists to a hospital the rounds with gaps of its own', async () => {
    const foreign = await opened({ gaps: [{ gapId: FOREIGN }] });
    const ids = async (person: string, query: string): Promise<string[]> =>
      (await app.get(person, `/v1/rounds${query}`).expect(200)).body.items.map(({ id }: RoundAnswer) => id);
    expect(await ids('requester', '?withGaps=true&limit=200')).not.toContain(foreign.id);
    expect(await ids('rival', '?withGaps=true&limit=200')).toContain(foreign.id);
    expect(await ids('recruiter', '?status=cancelled')).toEqual([]);
  });

  it('takes orders until the promised end, locks not before it, and opens nothing after it', async () => {
    const ordersUntil = new Date(app.clock.now().getTime() + HOUR_MS).toISOString();
    const [round, late] = [await opened({ ordersUntil }), await plan({ ordersUntil })];
    expect(round.ordersUntil).toBe(ordersUntil);
    const early = await app.move('recruiter', `/v1/rounds/${round.id}/lock`, round.version).expect(409);
    expect(early.body).toMatchObject({ code: 'ROUND_ORDERS_RUNNING', facts: { ordersUntil } });
    app.clock.advance(HOUR_MS - 1);
    await join(round, 1).expect(201);
    app.clock.advance(1);
    expect((await join(round, 2).expect(409)).body.code).toBe('ROUND_ORDERS_OVER');
    const order = `/v1/rounds/${round.id}/gaps/${G1}/order`;
    expect((await app.put('requester', order, { nurses: [] }, 1).expect(409)).body.code).toBe('ROUND_ORDERS_OVER');
    expect((await own(1, round)).takesOrders).toBe(false);
    const unopened = await app.move('recruiter', `/v1/rounds/${late.id}/opening`, late.version).expect(409);
    expect(unopened.body.code).toBe('ROUND_ORDERS_OVER');
    await step(round, 'lock');
    await step(late, 'cancellation');
  });
});
