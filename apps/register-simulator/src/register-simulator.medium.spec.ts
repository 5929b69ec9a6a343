import type { RegisterRecord } from '@crossward/credentials-domain';
import { RegisterClient } from '@crossward/credentials-verifiers';
import type { LocalDate } from '@crossward/kernel';
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
    const entries = [{ ...entry, birthDate: '1988-04-12' }];
    simulator = await startRegisterSimulator({ port: 0, entries, workMs: 500, clock });
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
