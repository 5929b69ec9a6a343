import { OTHER_ORGANISATION, SampleMarket, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import { ServedMatching } from '../testing/served-matching.js';

interface Item {
  nurseId: string;
  rank: number | null;
  score: number;
  eligible: boolean;
  authorisation: { verdict: string };
}

const NURSES = 60;
let market: SampleMarket;
let served: ServedMatching;

const open = async (): Promise<void> => {
  served = await ServedMatching.over(market);
};

beforeEach(async () => {
  const nurses = Array.from({ length: NURSES }, (_, n) =>
    sampleNurse(n, 6, n % 4 === 0 ? { certificates: [{ kind: 'acls', expiresOn: null }] } : {}),
  );
  const gaps = [
    sampleGap(1),
    sampleGap(2, { organisationId: OTHER_ORGANISATION }),
    sampleGap(3, { shiftPattern: 'weekends' }),
    sampleGap(4, { status: 'draft' }),
  ];
  market = new SampleMarket(gaps, nurses);
  await open();
});
afterEach(() => served.close());

const candidates = `/v1/gaps/${uuid(1001)}/candidates`;
const everyPage = async (path: string): Promise<Item[]> => {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await served.get('hospital', `${path}${cursor && `&cursor=${cursor}`}`).expect(200);
    items.push(...(body.items as Item[]));
    cursor = body.nextCursor as string | null;
  }
  return items;
};

describe('the filters of the candidates', () => {
  const whole = () => everyPage(`${candidates}?limit=200`);

  it.each([
    ['standing=ready', ({ authorisation }: Item) => authorisation.verdict === 'authorised'],
    ['standing=pending', ({ authorisation }: Item) => authorisation.verdict === 'pathway'],
    ['leastScore=0.6', ({ score }: Item) => score >= 0.6],
  ])('leave by %s what it says, in the order of the whole list, page by page', async (filter, stays) => {
    const expected = (await whole()).filter(stays);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(48);
    const items = await everyPage(`${candidates}?limit=7&${filter}`);
    expect(items.map(({ nurseId }) => nurseId)).toEqual(expected.map(({ nurseId }) => nurseId));
    expect(items.map(({ rank }) => rank)).toEqual(expected.map((_, at) => at + 1));
    const { body } = await served.get('hospital', `${candidates}?limit=1&${filter}`);
    expect(body).toMatchObject({ considered: NURSES, eligible: 48, excluded: 12, listed: expected.length });
  });

  it('narrow whom the list considers by what the profile says', async () => {
    const { body } = await served.get('hospital', `${candidates}?certificate=acls`).expect(200);
    expect(body.considered).toBe(NURSES / 4);
    expect(body.eligible + body.excluded).toBe(NURSES / 4);
  });

  it('are refused where they say nothing that can be', async () => {
    for (const wrong of [
      'leastScore=2',
      'leastScore=NaN',
      'standing=soon',
      'homeJurisdiction=XX',
      'language=',
      'day=1',
    ])
      await served.get('hospital', `${candidates}?${wrong}`).expect(400);
  });
});

describe('a gap that nobody fits', () => {
  it('answers an empty list with the constraint that excludes most, and the nearest', async () => {
    const { body } = await served.get('hospital', `/v1/gaps/${uuid(1003)}/candidates`).expect(200);
    expect(body).toMatchObject({ items: [], eligible: 0, excluded: NURSES });
    expect(body.nobodyFits).toMatchObject({ constraint: 'shift-pattern', excludes: NURSES });
    const nearest = body.nobodyFits.nearest as (Item & { failed: object[] })[];
    expect(nearest).toHaveLength(5);
    expect(nearest.every(({ failed }) => failed.length === 1)).toBe(true);
  });

  it('says nothing of it where somebody fits, nor in a market without nurses', async () => {
    expect((await served.get('hospital', candidates)).body.nobodyFits).toBeNull();
    market.nurses.length = 0;
    expect((await served.get('hospital', candidates)).body).toMatchObject({ considered: 0, nobodyFits: null });
  });
});

describe('POST /v1/candidate-lists', () => {
  const ask = (session: string, body: object) => served.post(session, '/v1/candidate-lists', body);

  it('answers each gap as its own list does, in the order asked for', async () => {
    const gapIds = [uuid(1003), uuid(1001)];
    const { body } = await ask('hospital', { gapIds, limit: 5 }).expect(200);
    const lists = body.lists as { gapId: string; items: Item[]; nextCursor: string }[];
    expect(lists.map(({ gapId }) => gapId)).toEqual(gapIds);
    const alone = (await served.get('hospital', `${candidates}?limit=5`)).body;
    expect(lists[1]?.items).toEqual(alone.items);
    expect((await served.get('hospital', `${candidates}?cursor=${lists[1]?.nextCursor}`)).status).toBe(200);
  });

  it('is refused whole where one of the gaps is not there for who asks', async () => {
    await ask('hospital', { gapIds: [uuid(1001), uuid(1002)] }).expect(404);
    await ask('hospital', { gapIds: [uuid(1001), uuid(1999)] }).expect(404);
  });

  it('takes 1 to 20 different gaps, and 1 to 50 candidates of each', async () => {
    const many = Array.from({ length: 21 }, (_, n) => uuid(1000 + n));
    for (const gapIds of [[], many, [uuid(1001), uuid(1001)], ['x'], 'x', null])
      await ask('hospital', { gapIds }).expect(400);
    for (const limit of [0, 51, 1.5, '5']) await ask('hospital', { gapIds: [uuid(1001)], limit }).expect(400);
    await ask('nurse', { gapIds: [uuid(1001)] }).expect(403);
  });
});

describe('GET /v1/gaps/:gapId/ready-candidates', () => {
  const path = `/v1/gaps/${uuid(1001)}/ready-candidates`;

  it('counts those whose route ends by the day, to the day, and tells from when each could start', async () => {
    // Routes of the sample law take 30 days from the 22nd of November on.
    const before = (await served.get('hospital', `${path}?day=2026-12-21&limit=200`).expect(200)).body;
    const on = (await served.get('hospital', `${path}?day=2026-12-22&limit=200`).expect(200)).body;
    expect(before).toMatchObject({ day: '2026-12-21', considered: NURSES, eligible: 24 });
    expect(on).toMatchObject({ day: '2026-12-22', eligible: 48 });
    const startOf = (standing: string) =>
      new Set(
        (on.items as (Item & { couldStartOn: { typical: string } })[])
          .filter(({ authorisation }) => authorisation.verdict === standing)
          .map(({ couldStartOn }) => couldStartOn.typical),
      );
    expect(startOf('authorised')).toEqual(new Set(['2026-11-22']));
    expect(startOf('pathway')).toEqual(new Set(['2026-12-22']));
  });

  it('takes a route even where the gap itself accepts none', async () => {
    const { requirements } = market.gaps[0]!;
    market.gaps[0] = { ...market.gaps[0]!, requirements: { ...requirements, acceptsPendingLicence: false } };
    expect((await served.get('hospital', candidates)).body.eligible).toBe(24);
    expect((await served.get('hospital', path)).body).toMatchObject({ day: '2027-01-04', eligible: 48 });
  });

  it('refuses a day that is over and one on which the assignment is', async () => {
    for (const day of ['2026-11-21', '2027-04-05', '2027-02-30', 'soon']) {
      await served.get('hospital', `${path}?day=${day}`).expect(400);
    }
    await served.get('stranger', path).expect(404);
  });
});

describe('why and why not, for both sides', () => {
  const pair = `${candidates}/${uuid(3001)}`;
  const match = `/v1/nurses/me/matches/${uuid(1001)}`;

  it('tells the nurse of a gap what the hospital is told of her, and the law beside it', async () => {
    const hers = (await served.get('nurse', match).expect(200)).body;
    const theirs = (await served.get('hospital', pair).expect(200)).body;
    for (const key of ['score', 'factors', 'failed', 'eligible']) expect(hers[key]).toEqual(theirs[key]);
    expect(hers).toMatchObject({ gap: { id: uuid(1001) }, policy: 'default', considered: 3, eligibleCount: 2 });
    expect(hers.law).toHaveLength(1);
    const list = (await served.get('nurse', '/v1/nurses/me/matches')).body.items as { gap: { id: string } }[];
    expect(hers.rank).toBe(list.findIndex(({ gap }) => gap.id === uuid(1001)) + 1);
  });

  it('tells an excluded one the rank that she would have', async () => {
    const shown = market.nurses[1]!;
    const before = (await served.get('hospital', pair)).body;
    market.nurses[1] = { ...shown, shiftPatterns: ['nights'] };
    const after = (await served.get('hospital', pair)).body;
    expect(after).toMatchObject({ rank: null, eligible: false, rankIfChanged: before.rank });
    expect(before.rankIfChanged).toBe(before.rank);
    const hers = (await served.get('nurse', match)).body;
    expect(hers).toMatchObject({ rank: null, eligible: false, failed: [{ constraint: 'shift-pattern' }] });
    expect(hers.rankIfChanged).toBeGreaterThanOrEqual(1);
  });

  it('knows open gaps alone', async () => {
    await served.get('nurse', `/v1/nurses/me/matches/${uuid(1004)}`).expect(404);
    await served.get('nurse', `/v1/nurses/me/matches/${uuid(1999)}`).expect(404);
    await served.get('hospital', match).expect(403);
  });

  it('narrows her matches by place, specialty, standing and score', async () => {
    const ask = (query: string) => served.get('nurse', `/v1/nurses/me/matches?${query}`).expect(200);
    expect((await ask('jurisdiction=US')).body.listed).toBe(2);
    expect((await ask('jurisdiction=GB')).body).toMatchObject({ listed: 0, items: [], considered: 3, eligible: 2 });
    expect((await ask('specialty=oncology')).body.listed).toBe(0);
    expect((await ask('leastScore=1')).body.listed).toBe(0);
    await served.get('nurse', '/v1/nurses/me/matches?standing=never').expect(400);
  });
});
