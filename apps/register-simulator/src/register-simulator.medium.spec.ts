import type { RegisterRecord } from '@crossward/credentials-domain';
import { RegisterClient } from '@crossward/credentials-verifiers';
import { buildDemoMarket, STORIES, storyPerson } from '@crossward/demo-market';
import type { LocalDate } from '@crossward/kernel';
import { isThisMachine } from './faults.controller.js';
import { RegisterBook } from './register-book.js';
import { startRegisterSimulator, type RegisterSimulator } from './start-register-simulator.js';

const entry: RegisterRecord = {
  jurisdiction: 'US-TX',
  profession: 'RN',
  number: '900-123',
  familyName: 'SANTOS',
  givenNames: 'MARIA',
  status: 'active',
  scope: 'multistate',
  issuedOn: null,
  expiresOn: '2028-05-31' as LocalDate,
  authorisations: [{ jurisdiction: 'US-FL', authorised: true, narrative: 'Multistate privilege' }],
  discipline: [],
};
const texas = { jurisdiction: 'US-TX', profession: 'RN', number: '900123' };

describe('the register simulator', () => {
  let simulator: RegisterSimulator;
  let now = new Date('2026-11-22T10:00:00Z');
  const client = () => new RegisterClient({ url: simulator.url, timeoutMs: 300 });
  const fail = (body: object) =>
    fetch(`${simulator.url}/simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    const clock = { now: () => now, today: () => now.toISOString().slice(0, 10) as LocalDate };
    const source = new RegisterBook([{ ...entry, birthDate: '1988-04-12' }]);
    simulator = await startRegisterSimulator({ port: 0, source, workMs: 500, clock });
  });
  afterAll(() => simulator.stop());
  afterEach(() => fetch(`${simulator.url}/simulator/faults`, { method: 'DELETE' }));

  it('works on a look-up and then answers our client, whatever the spelling of the number', async () => {
    const accepted = await client().lookUp(texas);
    expect(await client().state(accepted.transactionId)).toMatchObject({ complete: false, retryAfterMs: 500 });
    now = new Date(now.getTime() + 500);
    expect(await client().state(accepted.transactionId)).toMatchObject({
      complete: true,
      record: entry,
      simulator: true,
    });
  });

  it('tells no birth date', async () => {
    const { transactionId } = await client().lookUp(texas);
    now = new Date(now.getTime() + 500);
    expect(JSON.stringify(await client().state(transactionId))).not.toContain('1988');
  });

  it('knows no licence that is not in the book', async () => {
    const { transactionId } = await client().lookUp({ ...texas, number: '1' });
    now = new Date(now.getTime() + 500);
    expect(await client().state(transactionId)).toMatchObject({ complete: true, record: null });
  });

  it('says in every answer that it is a simulator, also when it refuses', async () => {
    const refused = await fetch(`${simulator.url}/v1/look-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...texas, jurisdiction: 'UK' }),
    });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('x-crossward-simulator')).toBe('true');
    expect(await refused.json()).toMatchObject({ simulator: true });
    await expect(client().lookUp({ ...texas, jurisdiction: 'UK' })).rejects.toThrow('(400)');
  });

  it('forgets what it never gave out', async () => {
    await expect(client().state('bm9uc2Vuc2U')).rejects.toThrow('forgotten');
  });

  it.each([
    ['outage', /503/],
    ['garbage', /breaks the protocol|202/],
    ['slow', /within/],
  ])('fails on command by %s, and is well again when the time is over', async (kind, reason) => {
    expect((await fail({ kind, forMs: 1_000, delayMs: 1_000 })).status).toBe(200);
    await expect(client().lookUp(texas)).rejects.toThrow(reason);
    now = new Date(now.getTime() + 1_001);
    expect(await client().lookUp(texas)).toMatchObject({ simulator: true });
  });

  it('takes no fault that would last longer than ten minutes', async () => {
    expect((await fail({ kind: 'outage', forMs: 600_001 })).status).toBe(400);
    expect(await client().lookUp(texas)).toMatchObject({ simulator: true });
  });
});

describe('failure on command', () => {
  it.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['::1', true],
    ['172.18.0.5', false],
    ['::ffff:10.127.0.1', false],
    [undefined, false],
  ])('is for this machine alone: from %s it is %s', (address, expected) => {
    expect(isThisMachine(address)).toBe(expected);
  });
});

describe('the demo market in the simulated registers', () => {
  const today = '2026-11-22' as LocalDate;
  let simulator: RegisterSimulator;
  let record: (licence: { jurisdiction: string; profession: string; number: string }) => Promise<RegisterRecord | null>;

  beforeAll(async () => {
    const clock = { now: () => new Date('2026-11-22T10:00:00Z'), today: () => today };
    simulator = await startRegisterSimulator({ port: 0, workMs: 0, clock });
    const client = new RegisterClient({ url: simulator.url });
    record = async ({ jurisdiction, profession, number }) => {
      const { transactionId } = await client.lookUp({ jurisdiction, profession, number });
      const state = await client.state(transactionId);
      return state.complete ? state.record : null;
    };
  });
  afterAll(() => simulator.stop());

  it('knows the licence of a nurse of whom no story is told', async () => {
    const nurse = buildDemoMarket(today, '').nurses.find(({ key, licences }) => !STORIES.has(key) && licences?.length)!;
    expect(await record(nurse.licences![0]!)).toMatchObject({ familyName: nurse.familyName, status: 'active' });
  });

  it('keeps silent about the licence that a story says it does not know', async () => {
    const [key] = [...STORIES].find(([, story]) => story.kind === 'not-found')!;
    const nurse = buildDemoMarket(today, '').nurses.find((one) => one.key === key)!;
    expect(await record(nurse.licences![0]!)).toBeNull();
  });

  it('knows a story person who is not in the market', async () => {
    const { profile } = storyPerson(4711, today);
    expect(await record(profile.licences![0]!)).toMatchObject({ familyName: profile.familyName });
  });
});
