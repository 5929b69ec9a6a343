import { randomUUID } from 'node:crypto';
import { DatabaseRoundConcernPort } from '@crossward/matching-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { eventually, RunsApp } from '../testing/runs-app.js';
import { OTHER_ORGANISATION, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import type { ParticipationAnswer, RoundAnswer, RoundPlacementAnswer } from './round.dto.js';

const [G1, G2, FOREIGN, DRAFT] = [uuid(1001), uuid(1002), uuid(1003), uuid(1004)];
const idOf = (n: number): string => sampleNurse(n, 6).id;
/** Those of the sample market who work days: the others fit no gap. */
const DAYS = [1, 2, 3, 4];

describe('a round', () => {
  let app: RunsApp;

  beforeAll(async () => {
    app = await RunsApp.start({ batchGaps: 10, rates: null });
    app.market.gaps.push(
      ...[sampleGap(1, { seats: 1 }), sampleGap(2, { seats: 3, seatsTaken: 1 })],
      ...[sampleGap(3, { organisationId: OTHER_ORGANISATION }), sampleGap(4, { status: 'draft' })],
    );
    app.market.nurses.push(...Array.from({ length: 8 }, (_none, n) => sampleNurse(n, 6)));
  });
  afterAll(() => app?.stop());

  const plan = async (more: object = {}): Promise<RoundAnswer> => {
    const gaps = [{ gapId: G1 }, { gapId: G2 }, { gapId: FOREIGN, quota: 1 }];
    const body = { name: 'Spring', method: 'deferred-acceptance', gaps, ...more };
    return (await app.post('recruiter', '/v1/rounds', body).expect(201)).body as RoundAnswer;
  };
  const step = async ({ id, version }: RoundAnswer, what: string): Promise<RoundAnswer> =>
    (await app.move('recruiter', `/v1/rounds/${id}/${what}`, version).expect(200)).body as RoundAnswer;
  const opened = async (more: object = {}): Promise<RoundAnswer> => step(await plan(more), 'opening');
  const join = async ({ id }: RoundAnswer, n: number, gaps: string[] | null = null): Promise<ParticipationAnswer> =>
    (await app.post(`nurse-${n}`, `/v1/rounds/${id}/participation`, { gaps }).expect(201)).body as ParticipationAnswer;
  const read = async (id: string, person = 'recruiter'): Promise<RoundAnswer> =>
    (await app.get(person, `/v1/rounds/${id}`)).body as RoundAnswer;
  const solved = async (round: RoundAnswer): Promise<RoundAnswer> => {
    await step(round, 'lock');
    return eventually(
      () => read(round.id),
      ({ status }) => status === 'solved',
    );
  };
  const placements = async (id: string, person = 'recruiter'): Promise<RoundPlacementAnswer[]> =>
    (await app.get(person, `/v1/rounds/${id}/placements`).expect(200)).body.items as RoundPlacementAnswer[];
  const whole = async (more: object = {}): Promise<RoundAnswer> => {
    const round = await opened(more);
    for (const n of DAYS) await join(round, n);
    return solved(round);
  };

  it('goes from draft to proposals: orders of both sides, a stable result with its proof, nobody bound', async () => {
    const round = await opened();
    await join(round, 1, [G1, G2]);
    await join(round, 2, [G1]);
    await join(round, 3);
    const path = `/v1/rounds/${round.id}/gaps/${G1}/order`;
    const { body: order } = await app.get('requester', path).expect(200);
    await app.put('requester', path, { nurses: [idOf(2), idOf(1)] }, order.version).expect(200);
    const result = await solved(round);
    expect(result).toMatchObject({
      ...{ gaps: 3, nurses: 3, placements: 3, corpusVersion: app.law.corpusVersion, policy: 'default' },
      proof: { kind: 'stability', holds: true, blockingPairs: 0, blocking: [], violations: 0 },
    });
    expect(result.proof?.pairsExamined).toBeGreaterThan(0);
    const found = await placements(round.id);
    expect(found.find(({ nurseId }) => nurseId === idOf(2))).toMatchObject({
      gapId: G1,
      placeOfNurse: 1,
      status: null,
    });
    expect(found.find(({ nurseId }) => nurseId === idOf(1))).toMatchObject({ gapId: G2, placeOfGap: 2 });
    // Nothing of it is anybody's else before it is published.
    expect(await placements(round.id, 'nurse-1')).toEqual([]);
    expect((await read(round.id, 'requester')).proof).toBeNull();
    const published = await step(result, 'publication');
    expect(published).toMatchObject({ status: 'published', publishedAt: expect.any(String) });
    expect(await placements(round.id, 'nurse-1')).toEqual([
      expect.objectContaining({ gapId: G2, status: 'proposed', placeOfGap: 2, placeOfNurse: null, submissionId: null }),
    ]);
    const hospital = await placements(round.id, 'requester');
    expect(hospital.every(({ gapId, placeOfGap }) => gapId !== FOREIGN && placeOfGap === null)).toBe(true);
    expect((await read(round.id, 'nurse-7')).proof).toMatchObject({ holds: true, blockingPairs: 0 });
    const audit = await app.query<{ action: string }>(
      `SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY id`,
      [round.id],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      ...['round.planned', 'round.opened', 'round.joined', 'round.joined', 'round.joined', 'round.nurses-ordered'],
      ...['round.locked', 'round.solved', 'round.published'],
    ]);
    await tellsItsPeople(round.id);
  });

  /** Each proposal is an event of its own, and the port tells of those whom it concerns. */
  const tellsItsPeople = async (roundId: string): Promise<void> => {
    const concerns = new DatabaseRoundConcernPort(app.app.get(UnitOfWork, { strict: false }));
    const proposals = await placements(roundId);
    const events = await app.query<{ topic: string; payload: { proposalId?: string } }>(
      `SELECT topic, payload FROM platform.outbox_events
       WHERE payload->>'roundId' = $1 OR payload->>'proposalId' = ANY ($2) ORDER BY id`,
      [roundId, proposals.map(({ id }) => id)],
    );
    expect(events.filter(({ topic }) => topic === 'round.orders-closed')).toHaveLength(1);
    const told = events.filter(({ topic }) => topic === 'round-proposal.made').map(({ payload }) => payload.proposalId);
    expect([...told].sort()).toEqual(proposals.map(({ id }) => id).sort());
    const [first] = proposals;
    const { nurseId, organisationId } = await concerns.findProposal(first!.id).then((found) => found!);
    expect(nurseId).toBe(first!.nurseId);
    const parties = await concerns.findRound(roundId);
    expect(parties).toMatchObject({ status: 'published' });
    expect(parties!.nurseIds).toContain(nurseId);
    expect(parties!.organisationIds).toContain(organisationId);
    expect(await concerns.findRound(first!.id)).toBeNull();
    expect(await concerns.findProposal(roundId)).toBeNull();
  };

  it('makes a proposal taken up by the submission of the nurse to the gap, and lets her decline another', async () => {
    const round = await step(await whole(), 'publication');
    const [first, second] = (await placements(round.id)).sort((a, b) => (a.id < b.id ? -1 : 1)) as [
      RoundPlacementAnswer,
      RoundPlacementAnswer,
    ];
    const submissionId = randomUUID();
    app.submissions.set(submissionId, { nurseId: first.nurseId, gapId: first.gapId });
    await app.publish('submission.submitted', { submissionId });
    await app.publish('submission.submitted', { submissionId });
    await eventually(
      () => placements(round.id),
      (all) =>
        all.some(({ id, status, submissionId: by }) => id === first.id && status === 'taken_up' && by === submissionId),
    );
    const person = `nurse-${DAYS.find((n) => idOf(n) === second.nurseId)}`;
    const { body: own } = await app.get(person, `/v1/round-proposals/${second.id}`).expect(200);
    const path = `/v1/round-proposals/${second.id}/decline`;
    for (const body of [{}, { reason: 'bored' }]) await app.move(person, path, own.version, body).expect(400);
    const declined = (await app.move(person, path, own.version, { reason: 'pay' }).expect(200)).body;
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'pay' });
    const again = await app.move(person, path, own.version + 1, { reason: 'dates' }).expect(409);
    expect(again.body.code).toBe('TRANSITION_NOT_ALLOWED');
    await app.move('nurse-7', path, 1, { reason: 'pay' }).expect(404);
  });

  it('clears for the best total within seats and caps, with the certificate', async () => {
    const gaps = [{ gapId: G1, region: 'south' }, { gapId: G2, region: 'south' }, { gapId: FOREIGN }];
    const round = await whole({ method: 'clearing', gaps, regions: [{ region: 'south', cap: 1 }] });
    expect(round.proof).toMatchObject({ kind: 'optimality', holds: true, violations: 0, blockingPairs: null });
    expect(round.proof?.total).toBe(round.proof?.bound);
    const found = await placements(round.id);
    expect(found.filter(({ gapId }) => gapId !== FOREIGN)).toHaveLength(1);
    const total = found.reduce((sum, { score }) => sum + Math.round(score * 1e6), 0);
    expect(total).toBe(round.proof?.total);
  });

  it('answers what if without keeping anything', async () => {
    const round = await whole();
    const before = await placements(round.id);
    const path = `/v1/rounds/${round.id}/what-if`;
    const ask = (body: object) => app.post('recruiter', path, body);
    expect((await ask({}).expect(200)).body).toMatchObject({ movedCount: 0, moved: [], proof: { holds: true } });
    const [placed] = before as [RoundPlacementAnswer];
    const without = (await ask({ withoutNurses: [placed.nurseId] }).expect(200)).body;
    expect(without.moved).toEqual(
      expect.arrayContaining([{ nurseId: placed.nurseId, gapBefore: placed.gapId, gapAfter: null }]),
    );
    const none = (await ask({ quotas: [G1, G2, FOREIGN].map((gapId) => ({ gapId, quota: 0 })) })).body;
    expect(none).toMatchObject({ placementsAfter: 0, movedCount: before.length });
    expect((await ask({ withoutGaps: [uuid(9)] })).body).toMatchObject({ status: 422, code: 'NOT_IN_ROUND' });
    expect(await placements(round.id)).toEqual(before);
    expect(await read(round.id)).toEqual(round);
  });

  it('lets one of two who lock or cancel at once have it, and an order and a lock never pass each other', async () => {
    const round = await opened();
    await join(round, 1);
    const both = await Promise.all(
      ['lock', 'cancellation'].map((what) => app.move('recruiter', `/v1/rounds/${round.id}/${what}`, round.version)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const other = await opened();
    const own = await join(other, 1);
    const [lock, order] = await Promise.all([
      app.move('admin', `/v1/rounds/${other.id}/lock`, other.version),
      app.put('nurse-1', `/v1/round-participations/${own.id}`, { gaps: [G2] }, own.version),
    ]);
    expect(lock.status).toBe(200);
    const kept = (await app.get('nurse-1', `/v1/round-participations/${own.id}`)).body.gaps;
    expect([order.status, kept]).toEqual(order.status === 200 ? [200, [G2]] : [409, null]);
    const late = await app.post('nurse-2', `/v1/rounds/${other.id}/participation`, { gaps: null });
    expect(late.body).toMatchObject({ status: 409, code: 'ROUND_NOT_OPEN' });
  });

  it('joins a nurse once, whoever of her two devices was faster, and lets her leave', async () => {
    const round = await opened();
    const path = `/v1/rounds/${round.id}/participation`;
    const twice = await Promise.all([1, 2].map(() => app.post('nurse-1', path, { gaps: null })));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const once = await Promise.all([1, 2].map(() => app.post('nurse-2', path, { gaps: [G1] }, 'her-key')));
    expect(once.map(({ status }) => status)).toEqual([201, 201]);
    const own = `/v1/round-participations/${twice.find(({ status }) => status === 201)?.body.id}`;
    await app.remove('nurse-1', own, 7).expect(412);
    await app.remove('nurse-2', own, 1).expect(404);
    await app.remove('nurse-1', own, 1).expect(204);
    await app.get('nurse-1', own).expect(404);
    expect((await read(round.id)).nurses).toBe(1);
  });

  it('keeps drafts to the staff, orders to their side, and gaps of others to others', async () => {
    const draft = await plan();
    for (const person of ['nurse-1', 'requester']) await app.get(person, `/v1/rounds/${draft.id}`).expect(404);
    const round = await step(draft, 'opening');
    const { id } = await join(round, 1, [G1]);
    const order = `/v1/rounds/${round.id}/gaps/${FOREIGN}/order`;
    await app.get('requester', order).expect(404);
    await app.put('requester', order, { nurses: [idOf(1)] }, 1).expect(404);
    await app.get('rival', order).expect(200);
    const locked = await opened();
    await step(locked, 'lock');
    await app.put('requester', `/v1/rounds/${locked.id}/gaps/${FOREIGN}/order`, { nurses: null }, 1).expect(404);
    await app.get('nurse-1', order).expect(403);
    await app.get('nurse-2', `/v1/round-participations/${id}`).expect(404);
    const { body } = await app.get('nurse-2', `/v1/rounds/${round.id}/gaps`).expect(200);
    expect(body.items.map(({ gapId }: { gapId: string }) => gapId)).toEqual([G1, G2, FOREIGN]);
    expect(JSON.stringify(body)).not.toMatch(/order/i);
    expect((await app.get('rival', `/v1/rounds/${round.id}/gaps`)).body.items).toHaveLength(1);
    const own = (sql: string): Promise<{ n: number }[]> => app.queryAs('nurse-7', sql);
    expect(await own('SELECT count(*)::int AS n FROM matching.round_nurses')).toEqual([{ n: 0 }]);
    expect(await own('SELECT count(*)::int AS n FROM matching.round_gaps')).toEqual([{ n: 0 }]);
  });

  it('refuses orders that cannot be, and loses nothing', async () => {
    const round = await opened();
    const own = await join(round, 1, [G1]);
    const path = `/v1/round-participations/${own.id}`;
    const many = Array.from({ length: 10_001 }, (_none, n) => uuid(50_000 + n));
    const unknown = await app.put('nurse-1', path, { gaps: [G1, uuid(9)] }, own.version).expect(422);
    expect(unknown.body).toMatchObject({ code: 'ORDER_UNKNOWN', facts: { unknown: [uuid(9)] } });
    const refused = [
      { gaps: [G1, G1] },
      { gaps: many },
      { gaps: 'all' },
      { gaps: [7] },
      {},
      { gaps: null, nurses: [] },
    ];
    for (const body of refused) await app.put('nurse-1', path, body, own.version).expect(400);
    await app.put('nurse-1', path, { gaps: [G2] }, null).expect(428);
    await app.put('nurse-1', path, { gaps: [G2] }, own.version + 1).expect(412);
    expect((await app.get('nurse-1', path)).body).toEqual(own);
    const order = `/v1/rounds/${round.id}/gaps/${G1}/order`;
    expect((await app.put('approver', order, { nurses: [idOf(5)] }, 1).expect(422)).body.code).toBe('ORDER_UNKNOWN');
    expect((await app.get('approver', order)).body).toMatchObject({ nurses: null, version: 1 });
  });

  it.each<[what: string, more: object, status: number, code: string]>([
    ['an unknown gap', { gaps: [{ gapId: uuid(9) }] }, 404, 'GAP_NOT_FOUND'],
    ['a gap twice', { gaps: [{ gapId: G1 }, { gapId: G1 }] }, 422, 'ROUND_GAP_REPEATED'],
    ['a gap that is not open', { gaps: [{ gapId: DRAFT }] }, 422, 'ROUND_GAP_NOT_OPEN'],
    ['no gap', { gaps: [] }, 400, 'REQUEST_INVALID'],
    ['an end of the orders that is past', { ordersUntil: '2026-11-22T10:00:00Z' }, 422, 'ROUND_END_PAST'],
    ['half a seat', { gaps: [{ gapId: G1, quota: 0.5 }] }, 400, 'REQUEST_INVALID'],
    ['caps without clearing', { regions: [{ region: 'south', cap: 1 }] }, 422, 'ROUND_REGIONS_INVALID'],
    [
      'a region without a cap',
      { method: 'clearing', gaps: [{ gapId: G1, region: '__proto__' }] },
      422,
      'ROUND_REGIONS_INVALID',
    ],
  ])('refuses a plan with %s', async (_what, more, status, code) => {
    const body = { name: 'Spring', method: 'deferred-acceptance', gaps: [{ gapId: G1 }], ...more };
    expect((await app.post('recruiter', '/v1/rounds', body).expect(status)).body).toMatchObject({ code });
  });
});
