import type { ExchangeRates } from '@crossward/matching-domain';
import { eventually, RunsApp } from '../testing/runs-app.js';
import { OTHER_ORGANISATION, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import type { GapDifferenceAnswer, RerankingAnswer } from './reranking.dto.js';

const RATES: ExchangeRates = { asOf: '2026-11-20' as never, base: 'EUR', perBase: { USD: 1.1 }, source: 'sample' };
const WITHDRAWN = {
  before: {},
  after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on: '2027-02-01' } },
};
const DEARER_DOLLARS = {
  before: {},
  after: {
    rates: { asOf: '2026-11-21', base: 'EUR', rates: [{ currency: 'USD', perBase: 1.3 }], source: 'sample' },
  },
};
const IN_MARCH = { assignment: { from: '2027-03-01' as never, until: '2027-06-01' as never } };

describe('what a hospital reads of comparisons', () => {
  let app: RunsApp;

  beforeAll(async () => {
    app = await RunsApp.start({ batchGaps: 2, rates: RATES });
  });
  afterAll(() => app?.stop());
  beforeEach(() => {
    app.market.gaps.splice(
      0,
      Infinity,
      sampleGap(2, { ...IN_MARCH, seats: 3 }),
      sampleGap(3, { ...IN_MARCH, organisationId: OTHER_ORGANISATION }),
      sampleGap(4, { ...IN_MARCH, organisationId: OTHER_ORGANISATION }),
    );
    app.market.nurses.splice(0, Infinity, ...Array.from({ length: 10 }, (_none, n) => sampleNurse(n, 6)));
  });

  const read = async <T>(person: string, path: string): Promise<T> => (await app.get(person, path).expect(200)).body;
  const compare = async (body: object): Promise<string> => {
    const { id } = (await app.post('recruiter', '/v1/rerankings', body).expect(202)).body as RerankingAnswer;
    await eventually(
      () => read<RerankingAnswer>('recruiter', `/v1/rerankings/${id}`),
      ({ finishedAt }) => finishedAt !== null,
    );
    return id;
  };
  const gapsOf = async (id: string, person: string): Promise<GapDifferenceAnswer[]> =>
    (await read<{ items: GapDifferenceAnswer[] }>(person, `/v1/rerankings/${id}/gaps`)).items;

  it('counts what is at its own gaps, in the list as in the comparison, and for nobody else', async () => {
    const id = await compare(WITHDRAWN);
    const own = {
      requester: { gapsChanged: 1, appear: 0, disappear: 8, move: 0 },
      rival: { gapsChanged: 2, appear: 0, disappear: 16, move: 0 },
      recruiter: null,
    };
    for (const [person, counted] of Object.entries(own)) {
      const one = await read<RerankingAnswer>(person, `/v1/rerankings/${id}`);
      expect([person, one.own]).toEqual([person, counted]);
      const [first] = (await read<{ items: RerankingAnswer[] }>(person, '/v1/rerankings')).items;
      expect(first).toEqual(one);
    }
  });

  it('counts nothing where no gap of its own is touched', async () => {
    app.market.gaps.splice(0, 1);
    const id = await compare(WITHDRAWN);
    const { own } = await read<RerankingAnswer>('requester', `/v1/rerankings/${id}`);
    expect(own).toEqual({ gapsChanged: 0, appear: 0, disappear: 0, move: 0 });
    expect(await gapsOf(id, 'requester')).toEqual([]);
  });

  it('tells how many nurses a rule takes from a gap, and what the gap is', async () => {
    const id = await compare(WITHDRAWN);
    const [gap, ...others] = await gapsOf(id, 'approver');
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ gapId: uuid(1002), gap: { facilityName: 'Facility 2', seats: 3 } });
    const rule = { constraints: ['authorised-by-start'], legalBasis: 'Sample Act s. 1' };
    expect(gap?.byRule).toEqual([{ ...rule, change: 'disappears', cause: 'constraint', nurses: 8 }]);
  });

  it('tells who rises from who falls, below those who disappear', async () => {
    app.market.nurses[1] = { ...app.market.nurses[1]!, payFloor: { minorUnits: 5000, currency: 'EUR' } };
    const counts = async (body: object): Promise<object[]> => {
      const [gap] = await gapsOf(await compare(body), 'requester');
      return gap?.byRule ?? [];
    };
    const others = { cause: 'others', constraints: [], legalBasis: null };
    const [out, behind, ...none] = await counts(DEARER_DOLLARS);
    expect(out).toMatchObject({ change: 'disappears', constraints: ['pay-floor'], nurses: 1 });
    expect(behind).toMatchObject({ ...others, change: 'rises' });
    expect(none).toEqual([]);
    const [back, ahead] = await counts({ before: DEARER_DOLLARS.after, after: {} });
    expect(back).toMatchObject({ change: 'appears', constraints: ['pay-floor'], nurses: 1 });
    expect(ahead).toEqual({ ...behind, change: 'falls' });
  });

  it('lists comparisons of one status page by page, and takes no cursor of another list', async () => {
    const finished = [await compare(WITHDRAWN), await compare(DEARER_DOLLARS)];
    const page = (more: string) =>
      read<{ items: RerankingAnswer[]; nextCursor: string }>('requester', `/v1/rerankings?${more}`);
    const first = await page('status=completed&limit=1');
    const cursor = encodeURIComponent(first.nextCursor);
    const second = await page(`status=completed&limit=1&cursor=${cursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(finished.reverse());
    expect((await page('status=cancelled')).items).toEqual([]);
    await app.get('requester', `/v1/rerankings?limit=1&cursor=${cursor}`).expect(400);
  });

  it('names a nurse by her opaque id alone', async () => {
    const id = await compare(WITHDRAWN);
    const { items } = await read<{ items: object[] }>('requester', `/v1/rerankings/${id}/changes`);
    expect(items).toHaveLength(8);
    for (const item of items) {
      expect(Object.keys(item).sort()).toEqual(['after', 'before', 'cause', 'change', 'failed', 'gapId', 'nurseId']);
    }
    expect(items).toContainEqual(expect.objectContaining({ nurseId: sampleNurse(1, 6).id }));
  });
});
