import { randomUUID } from 'node:crypto';
import {
  assemble,
  awaited,
  floridaOf,
  gapBody,
  offer,
  openGap,
  submissionBody,
  submit,
  type Cast,
  type Thing,
} from './support/cast.js';
import { addDays, dayIn } from '@crossward/kernel';
import type { Answer, Sent } from './support/send.js';
import type { Person } from './support/person.js';
import { ServedMarket } from './support/served-market.js';
import { tally } from './support/tally.js';

const RIVALS = 20;

interface Task extends Thing {
  owner: string;
  status: string;
}

const rivals = (person: Person, sentOf: (at: number) => Sent): Promise<Answer[]> =>
  Promise.all(Array.from({ length: RIVALS }, (_, at) => person.send(sentOf(at))));

const done = (answers: readonly Answer[]): Answer[] => answers.filter(({ status }) => status < 300);
const refusedWith = (answers: readonly Answer[]): number[] => [
  ...new Set(answers.map(({ status }) => status).filter((status) => status >= 300)),
];

describe('of many at once', () => {
  let market: ServedMarket;
  let cast: Cast;
  let unitId: string;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    ({ unitId } = await floridaOf(cast));
  }, 120_000);

  afterAll(() => market?.stop());

  const accept = ({ id, version }: Thing): Sent => ({
    method: 'POST',
    path: `/v1/offers/${id}/acceptance`,
    headers: { 'if-match': `"${version}"` },
  });

  it('acceptances of two offers for overlapping days, one becomes a placement', async () => {
    const offers: Thing[] = [];
    for (const fromNow of [30, 44]) {
      const gap = await openGap(cast, unitId, fromNow);
      offers.push(await offer(cast, (await submit(cast.nurseA, gap.id)).id));
    }
    const answers = await rivals(cast.nurseA, (at) => accept(offers[at % 2] as Thing));
    expect({ ...tally(answers), won: done(answers).length }).toMatchObject({ won: 1 });
    expect(refusedWith(answers).filter((status) => status !== 409 && status !== 412)).toEqual([]);
    const { items } = await cast.nurseA.get<{ items: unknown[] }>('/v1/placements');
    expect(items).toHaveLength(1);
  });

  it('submissions of one nurse to one gap, one stands', async () => {
    const gap = await openGap(cast, unitId, 120);
    const body = await submissionBody(cast.nurseB, gap.id);
    const answers = await rivals(cast.nurseB, () => ({
      method: 'POST',
      path: '/v1/submissions',
      body,
      headers: { 'idempotency-key': randomUUID() },
    }));
    expect(tally(answers)).toEqual({ '201': 1, '409 SUBMISSION_EXISTS': RIVALS - 1 });
  });

  it('posts with one Idempotency-Key, one has an effect and all have its answer', async () => {
    const key = randomUUID();
    const from = addDays(dayIn(new Date(), 'America/New_York'), 300);
    const ask = (): Promise<Answer[]> =>
      rivals(cast.requesterA, () => ({
        method: 'POST',
        path: '/v1/gaps',
        body: gapBody(unitId, from),
        headers: { 'idempotency-key': key },
      }));
    const answers = [...(await ask()), ...(await ask())];
    expect(tally(answers)).toEqual({ '201': 2 * RIVALS });
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const gaps = await cast.requesterA.get<{ items: { assignment: { from: string } }[] }>('/v1/gaps?limit=200');
    expect(gaps.items.filter(({ assignment }) => assignment.from === from)).toHaveLength(1);
  });

  it('keeps the Idempotency-Key of one caller from another', async () => {
    const key = randomUUID();
    const body = gapBody(unitId, addDays(dayIn(new Date(), 'America/New_York'), 330));
    const asked = { method: 'POST', path: '/v1/gaps', body, headers: { 'idempotency-key': key } };
    const first = await cast.requesterA.send(asked);
    expect(first.status).toBe(201);
    const foreign = await cast.requesterB.send(asked);
    expect(foreign.status).toBe(404);
    expect(foreign.text).not.toContain((first.json as Thing).id);
    const changed = await cast.requesterA.send({ ...asked, body: { ...body, seats: 2 } });
    expect([409, 422]).toContain(changed.status);
  });

  it('completions of one onboarding task, one counts', async () => {
    const { items } = await cast.nurseA.get<{ items: { id: string }[] }>('/v1/placements');
    const placementId = items[0]?.id as string;
    const owners: Record<string, Person> = {
      nurse: cast.nurseA,
      hospital: cast.approverA,
      recruiter: cast.recruiter,
      regulator: cast.recruiter,
    };
    const task = await awaited('a ready task', async () => {
      const path = `/v1/placements/${placementId}/onboarding-plan`;
      const { status, json } = await cast.recruiter.send({ method: 'GET', path });
      const tasks = status === 200 ? (json as { tasks: Task[] }).tasks : [];
      return tasks.find((each) => each.status === 'ready' && owners[each.owner]);
    });
    const answers = await rivals(owners[task.owner] as Person, (at) => ({
      method: 'POST',
      path: `/v1/onboarding-tasks/${task.id}/completion`,
      body: { evidence: `Seen by rival ${at}.` },
      headers: { 'if-match': `"${task.version}"` },
    }));
    expect({ ...tally(answers), won: done(answers).length }).toMatchObject({ won: 1 });
    expect(refusedWith(answers).filter((status) => status !== 409 && status !== 412)).toEqual([]);
  });

  it('decisions about one verification, one counts', async () => {
    const { recruiter } = cast;
    const queue = await awaited('a verification in review', async () => {
      const { items } = await recruiter.get<{ items: (Thing & { kind: string })[] }>('/v1/verifications?limit=200');
      return items.length > 0 ? items : null;
    });
    const [first] = queue;
    if (!first) throw new Error('The queue is empty.');
    const reasons: Record<string, string> = {
      identity: 'document-seen',
      'exclusion-list': 'not-same-person',
      licence: 'confirmed-with-source',
    };
    const answers = await rivals(recruiter, () => ({
      method: 'POST',
      path: `/v1/verifications/${first.id}/decision`,
      body: { outcome: 'accepted', reason: reasons[first.kind] },
      headers: { 'if-match': `"${first.version}"` },
    }));
    expect({ ...tally(answers), won: done(answers).length }).toMatchObject({ won: 1 });
    expect(refusedWith(answers).filter((status) => status !== 409 && status !== 412)).toEqual([]);
  });

  it('changes of one gap and seats, none is lost and none counts twice', async () => {
    const gap = await openGap(cast, unitId, 400);
    const answers = await rivals(cast.requesterA, (at) => ({
      method: 'PATCH',
      path: `/v1/gaps/${gap.id}`,
      body: { seats: at + 1 },
      headers: { 'if-match': `"${gap.version}"` },
    }));
    expect(done(answers)).toHaveLength(1);
    expect(refusedWith(answers)).toEqual([412]);
  });

  it('leaves whole audit chains and no failure in the log', async () => {
    expect(market.log.filter((line) => line.includes('"request.failed"'))).toEqual([]);
    expect(await cast.admin.get('/v1/audit-chains/verification')).toMatchObject({ intact: true });
  });
});
