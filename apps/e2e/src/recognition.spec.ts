import type { Decision } from '@crossward/contracts';
import { systemClock } from '@crossward/kernel';
import { recogniseLines } from './support/crossward-cli.js';
import { call, expectProblem, type Answer } from './support/http.js';
import { ServiceProcess } from './support/service-process.js';

const today = systemClock.today();
const licence = (jurisdiction: string, scope: string): object => ({
  jurisdiction,
  profession: 'RN',
  scope,
  status: 'active',
});
const stateless = { profession: 'RN', licences: [licence('US-TX', 'multistate')] };
const texan = { ...stateless, residences: [{ jurisdiction: 'US-TX', from: '2015-01-01' }] };

const QUERIES = {
  texasToFlorida: { nurse: texan, destination: 'US-FL', on: today },
  theDayBeforeConnecticut: { nurse: texan, destination: 'US-CT', on: '2025-09-30' },
  theDayOfConnecticut: { nurse: texan, destination: 'US-CT', on: '2025-10-01' },
  californiaToNevada: {
    nurse: { profession: 'RN', licences: [licence('US-CA', 'single-state')], applications: [] },
    destination: 'US-NV',
    on: today,
  },
  guamToOntario: {
    nurse: { profession: 'RN', licences: [licence('GU', 'single-state')] },
    destination: 'CA-ON',
    on: today,
  },
  withoutResidence: { nurse: stateless, destination: 'US-FL', on: today },
  professionAlone: { nurse: { profession: 'RN' }, destination: 'US-FL', on: today },
} as const;

describe('who may work where, asked over HTTP and at the command line', () => {
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await ServiceProcess.start('recognition');
  }, 90_000);
  afterAll(() => service?.dispose());

  const post = (body: unknown): Promise<Answer> => call(service.url, 'POST', '/v1/recognition/decisions', { body });
  const decide = async (query: object): Promise<Decision> => {
    const { status, body } = await post(query);
    expect(status).toBe(200);
    return body as Decision;
  };
  const arrangements = ({ route, alternatives }: Decision): string[] =>
    [route, ...alternatives].flatMap((each) => each?.legs.map(({ arrangement }) => arrangement) ?? []);

  it('authorises a multistate nurse of Texas, at home in Texas, in Florida today, by the compact', async () => {
    const decision = await decide(QUERIES.texasToFlorida);
    expect(decision).toMatchObject({ verdict: 'authorised', destination: 'US-FL', on: today, missing: [] });
    expect(decision.route?.legs).toMatchObject([
      { arrangement: 'us-nlc-privilege', from: 'US-TX', to: 'US-FL', legalBasis: expect.stringContaining('Compact') },
    ]);
    expect(decision.route?.legs[0]?.sourceUrl).toMatch(/^https:\/\//);
  });

  it('knows the day on which Connecticut put the compact into practice, and the day before', async () => {
    const before = await decide(QUERIES.theDayBeforeConnecticut);
    expect(before.verdict).toBe('pathway');
    expect(arrangements(before)).not.toContain('us-nlc-privilege');
    const since = await decide(QUERIES.theDayOfConnecticut);
    expect(since.verdict).toBe('authorised');
    expect(arrangements(since)).toContain('us-nlc-privilege');
  });

  it('gives a nurse of California a pathway to Nevada, which is outside the compact', async () => {
    const decision = await decide(QUERIES.californiaToNevada);
    expect(decision.verdict).toBe('pathway');
    expect(arrangements(decision)).toEqual(['us-nv-temp', 'us-nv-endorsement']);
    expect(decision.couldBe).toBeUndefined();
  });

  it('opens no as-of-right way to Ontario for a licence of Guam, and says why', async () => {
    const decision = await decide(QUERIES.guamToOntario);
    expect(decision.verdict).not.toBe('authorised');
    expect(arrangements(decision).filter((id) => id.includes('as-of-right'))).toEqual([]);
    const failed = decision.reasons.find(
      ({ arrangement, outcome }) => arrangement === 'ca-on-as-of-right-us' && outcome === 'failed',
    );
    expect(failed).toMatchObject({ rule: 'issued-by-a-state', text: expect.stringContaining('territory') });
  });

  it('asks for the residence that would turn a pathway to Florida into an authorisation', async () => {
    const decision = await decide(QUERIES.withoutResidence);
    expect(decision).toMatchObject({
      verdict: 'pathway',
      couldBe: 'authorised',
      route: { legs: [{ arrangement: 'us-fl-mobile-endorsement' }] },
    });
    expect(decision.missing).toContainEqual({
      fact: 'residences',
      wouldDecide: expect.arrayContaining(['us-nlc-privilege']),
    });
    expect(decision.reasons.map(({ text }) => text).join(' ')).not.toMatch(/has more than one home/);
  });

  it('is undetermined where only the profession is known, and says what to ask', async () => {
    const decision = await decide(QUERIES.professionAlone);
    expect(decision).toMatchObject({ verdict: 'undetermined', couldBe: 'authorised' });
    expect(decision.route).toBeUndefined();
    expect(decision.missing).toContainEqual({
      fact: 'licences',
      wouldDecide: expect.arrayContaining(['us-nlc-privilege']),
    });
  });

  it('answers the same seven as one batch with the same decisions', async () => {
    const queries = Object.values(QUERIES);
    const { body } = await post({ queries });
    expect(body.decisions).toEqual(await Promise.all(queries.map((query) => decide(query))));
  });

  it('gives the very same bytes at the command line', async () => {
    const queries = Object.entries(QUERIES).map(([id, query]) => ({ id, ...query }));
    const overHttp = await Promise.all(queries.map(async (query) => (await post(query)).text));
    const { lines, status } = await recogniseLines(queries);
    expect(status).toBe(0);
    expect(lines).toEqual(overHttp);
  });

  it('answers a batch of 1,000 in its order with the ids given, and refuses 1,001', async () => {
    const each = Object.values(QUERIES);
    const queries = Array.from({ length: 1000 }, (_, at) => ({
      ...(each[at % each.length] as (typeof each)[number]),
      id: `query ${999 - at}`,
    }));
    const { status, body } = await post({ queries });
    const decisions = body.decisions as Decision[];
    expect(status).toBe(200);
    expect(decisions.map(({ id, destination }) => [id, destination])).toEqual(
      queries.map(({ id, destination }) => [id, destination]),
    );
    const { lines } = await recogniseLines(queries);
    expect(lines).toEqual(decisions.map((decision) => JSON.stringify(decision)));

    const refused = expectProblem(await post({ queries: [...queries, queries[0]] }), 413, 'TOO_MANY_QUERIES');
    expect(refused.detail).toContain('(1001)');
    expect(refused.nextStep).toContain('--jsonl');
  });
});
