import { MarketPort, RecognitionPort, type Actor, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { DEFAULT_POLICY, rankNurses } from '@crossward/matching-domain';
import { ConfigModule } from '@crossward/platform-config';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { dayIn, type Clock } from '@crossward/kernel';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MatchingModule } from './matching.module.js';
import {
  OTHER_ORGANISATION,
  OWN_ORGANISATION,
  SampleLaw,
  SampleMarket,
  sampleGap,
  sampleNurse,
  uuid,
} from './testing/sample-market.js';

let now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };

const actor = (role: Actor['role'], rest: Partial<Actor> = {}): Actor => ({
  role,
  accountId: uuid(9),
  organisationId: null,
  nurseId: null,
  ...rest,
});

const SESSIONS: Record<string, ResolvedActor> = {
  hospital: {
    actor: actor('hospital-requester', { organisationId: OWN_ORGANISATION }),
    permissions: new Set(['gap:rank-nurses']),
  },
  stranger: {
    actor: actor('hospital-approver', { organisationId: OTHER_ORGANISATION }),
    permissions: new Set(['gap:rank-nurses']),
  },
  recruiter: { actor: actor('recruiter'), permissions: new Set(['gap:rank-nurses']) },
  nurse: { actor: actor('nurse', { nurseId: uuid(3001) }), permissions: new Set(['match:read-own']) },
  newcomer: { actor: actor('nurse'), permissions: new Set(['match:read-own']) },
};

const NURSES = 60;
let app: NestFastifyApplication;
let market: SampleMarket;
let law: SampleLaw;

const open = async (gaps: GapSummary[], nurses: NurseSummary[]): Promise<void> => {
  market = new SampleMarket(gaps, nurses);
  law = new SampleLaw();
  @Global()
  @Module({
    imports: [ConfigModule.forRoot({} as never, { clock }), MatchingModule.forRoot()],
    providers: [
      { provide: MarketPort, useValue: market },
      { provide: RecognitionPort, useValue: law },
      {
        provide: ActorResolver,
        useValue: { resolve: async (token: string) => SESSIONS[token.replaceAll('.', '')] ?? null },
      },
    ],
    exports: [MarketPort, RecognitionPort, ActorResolver],
  })
  class Root {}
  app = await testHttpApp(Root);
};

const get = (session: string, path: string) =>
  request(app.getHttpServer())
    .get(path)
    .set('authorization', `Bearer ${session.padEnd(20, '.')}`);
const candidates = `/v1/gaps/${uuid(1001)}/candidates`;

beforeEach(async () => {
  now = new Date('2026-11-22T10:00:00Z');
  await open(
    [
      sampleGap(1),
      sampleGap(2, { organisationId: OTHER_ORGANISATION }),
      sampleGap(3),
      sampleGap(4, { status: 'draft' }),
    ],
    Array.from({ length: NURSES }, (_, n) => sampleNurse(n, 6)),
  );
});
afterEach(() => app.close());

describe('GET /v1/gaps/:gapId/candidates', () => {
  it('ranks as the domain does, and says when, under which law and over how many', async () => {
    const { body } = await get('hospital', `${candidates}?limit=200`).expect(200);
    expect(body).toMatchObject({
      gapId: uuid(1001),
      rankedAt: '2026-11-22T10:00:00.000Z',
      corpusVersion: '2026-11-22+sample',
      policy: 'default',
      considered: NURSES,
      eligible: 48,
      excluded: 12,
      nextCursor: null,
    });
    const gap = market.gaps[0]!;
    const pairs = await Promise.all(
      market.nurses.map(async (nurse) => {
        const ask = (on: GapSummary['assignment']['from']) =>
          law.decide([{ nurse: nurse.facts, destination: gap.jurisdiction, on, as: 'RN' }]);
        const [[atStart], [asOfToday]] = await Promise.all([ask(gap.assignment.from), ask('2026-11-22' as never)]);
        return [nurse.id, { atStart: atStart!, asOfToday: asOfToday! }] as const;
      }),
    );
    const expected = rankNurses({
      gap,
      nurses: market.nurses,
      decisionsOf: ({ id }) => new Map(pairs).get(id)!,
      policy: DEFAULT_POLICY,
      today: '2026-11-22' as never,
      rates: null,
    });
    const answered = body.items as { nurseId: string; score: number; rank: number }[];
    expect(answered.map(({ nurseId, score }) => [nurseId, score])).toEqual(
      expected.ranked.map(({ nurseId, score }) => [nurseId, score]),
    );
    expect(answered.map(({ rank }) => rank)).toEqual(answered.map((_, at) => at + 1));
  });

  it('tells a hospital nothing that says who somebody is: only the keys of this list', async () => {
    market.nurses[1] = { ...market.nurses[1]!, name: 'Somebody' } as NurseSummary;
    const { body, text } = await get('hospital', `${candidates}?limit=200&includeExcluded=true`).expect(200);
    expect(Object.keys(body.items[0]).sort()).toEqual(
      [
        'authorisation',
        'availableFrom',
        'availableUntil',
        'eligible',
        'factors',
        'failed',
        'nurseId',
        'rank',
        'score',
        'skills',
      ].sort(),
    );
    expect(text).not.toMatch(/Somebody|citizenship|homeTimeZone|birth|facts/);
  });

  it('pages by keyset: every page once, none twice, in the order of the whole list', async () => {
    const whole = (await get('hospital', `${candidates}?limit=200&includeExcluded=true`)).body.items as {
      nurseId: string;
    }[];
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await get('hospital', `${candidates}?limit=7&includeExcluded=true${next}`).expect(200);
      seen.push(...(body.items as { nurseId: string }[]).map(({ nurseId }) => nurseId));
      cursor = body.nextCursor as string | null;
    } while (cursor !== null);
    expect(seen).toEqual(whole.map(({ nurseId }) => nurseId));
    expect(seen).toHaveLength(NURSES);
  });

  it('goes on at the same place when somebody better turns up between two pages', async () => {
    const first = (await get('hospital', `${candidates}?limit=5`)).body;
    market.nurses.push(
      sampleNurse(900, 6, { id: uuid(3900), specialties: [{ specialty: 'emergency', years: 40 }], reliability: 1 }),
    );
    const second = (await get('hospital', `${candidates}?limit=5&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map(({ nurseId }: { nurseId: string }) => nurseId);
    expect(new Set(ids).size).toBe(10);
  });

  it('refuses a cursor of another gap, and a made-up one', async () => {
    const { nextCursor } = (await get('recruiter', `${candidates}?limit=5`)).body;
    await get('recruiter', `/v1/gaps/${uuid(1002)}/candidates?cursor=${nextCursor}`).expect(400);
    await get('recruiter', `${candidates}?cursor=bm9uc2Vuc2U`).expect(400);
  });

  it('leaves the excluded out unless asked, and then tells why not and what would change it', async () => {
    const { body: without } = await get('hospital', `${candidates}?limit=200`);
    expect(without.items.every(({ eligible }: { eligible: boolean }) => eligible)).toBe(true);
    const { body: all } = await get('hospital', `${candidates}?limit=200&includeExcluded=true`);
    const out = (
      all.items as { eligible: boolean; rank: number | null; failed: unknown[]; factors: unknown[] }[]
    ).filter(({ eligible }) => !eligible);
    expect(out).toHaveLength(12);
    expect(out[0]).toMatchObject({
      rank: null,
      failed: [
        {
          constraint: 'shift-pattern',
          because: 'The gap works (days); the nurse works (nights).',
          wouldChange: "days among the nurse's shift patterns.",
          reason: { code: 'shift.other', values: { asked: 'days', worked: ['nights'] } },
          remedy: { code: 'shift.wanted', values: { asked: 'days' } },
        },
      ],
    });
    expect(out[0]?.factors).toHaveLength(11);
  });

  it('asks the law once per class of equal facts and day, and not again while the answer is fresh', async () => {
    await get('hospital', candidates).expect(200);
    // 6 classes for the first day; 3 of them have only a route, so today is asked for those.
    expect(law.asked).toHaveLength(9);
    await get('hospital', candidates).expect(200);
    expect(law.asked).toHaveLength(9);
    now = new Date(now.getTime() + 5 * 60_000);
    await get('hospital', candidates).expect(200);
    expect(law.asked).toHaveLength(18);
  });

  it('leaves the law alone about nurses whom the market excludes, unless somebody wants to know of them', async () => {
    market.nurses.length = 0;
    market.nurses.push(
      sampleNurse(1, 90, { shiftPatterns: ['nights'] }),
      sampleNurse(3, 90, { specialties: [] }),
      sampleNurse(2, 90),
    );
    const { body } = await get('hospital', candidates).expect(200);
    expect(body).toMatchObject({ considered: 3, eligible: 1, excluded: 2 });
    expect(law.asked).toHaveLength(1);
    const { body: all } = await get('hospital', `${candidates}?includeExcluded=true`).expect(200);
    expect(all).toMatchObject({ considered: 3, eligible: 1, excluded: 2 });
    expect(all.items).toHaveLength(3);
    expect(law.asked.length).toBeGreaterThan(1);
  });

  it('ranks everybody else where the stored facts of one no longer fit the vocabulary, and says so of that one', async () => {
    const before = (await get('recruiter', `${candidates}?limit=200&includeExcluded=true`)).body;
    const { facts } = market.nurses[1]!;
    market.nurses[1] = { ...market.nurses[1]!, facts: { ...facts, exams: [{ exam: 'an-old-exam' }] } };
    law.droppedExam = 'an-old-exam';
    const { body, text } = await get('recruiter', `${candidates}?limit=200&includeExcluded=true`).expect(200);
    const scores = (items: { nurseId: string; score: number }[]) =>
      items.filter(({ nurseId }) => nurseId !== uuid(3001)).map(({ score }) => score);
    expect(scores(body.items)).toEqual(scores(before.items));
    const unread = (body.items as { nurseId: string }[]).find(({ nurseId }) => nurseId === uuid(3001));
    expect(unread).toMatchObject({
      eligible: false,
      authorisation: { verdict: 'undetermined', corpusVersion: law.corpusVersion },
      failed: [
        { constraint: 'authorised-by-start', because: expect.stringContaining('facts (exams.exam)') },
        { constraint: 'work-authorisation' },
      ],
    });
    expect(text).not.toContain('an-old-exam');
    expect((await get('recruiter', `${candidates}/${uuid(3001)}`).expect(200)).body).toMatchObject({ law: [] });
    expect((await get('nurse', '/v1/nurses/me/matches').expect(200)).body).toMatchObject({
      considered: 3,
      eligible: 0,
    });
  });

  it('calls terms by their names', async () => {
    const { body } = await get('hospital', `${candidates}?limit=1`);
    const depth = (body.items[0].factors as { factor: string; because: string }[]).find(({ because }) =>
      because.includes('years in'),
    );
    expect(depth?.because).toContain('years in Emergency,');
  });

  it('shares a class between facts that differ only in the order of their keys', async () => {
    market.nurses.length = 0;
    const { facts } = sampleNurse(0, 1);
    const reversed = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    market.nurses.push(sampleNurse(1, 1, { facts }), sampleNurse(2, 1, { facts: reversed }));
    await get('hospital', candidates).expect(200);
    expect(law.asked).toHaveLength(1);
  });

  it("answers 404 for another organisation's gap, exactly as for one that is not there", async () => {
    const foreign = await get('stranger', candidates).expect(404);
    const absent = await get('stranger', `/v1/gaps/${uuid(1999)}/candidates`).expect(404);
    expect(foreign.body.code).toBe(absent.body.code);
    await get('recruiter', candidates).expect(200);
  });

  it('refuses who is not signed in (401) and who may not rank (403)', async () => {
    await request(app.getHttpServer()).get(candidates).expect(401);
    await get('nurse', candidates).expect(403);
  });

  it('refuses a limit that is none, and unknown parameters', async () => {
    await get('hospital', `${candidates}?limit=0`).expect(400);
    await get('hospital', `${candidates}?includeExcluded=perhaps`).expect(400);
    await get('hospital', `${candidates}?sort=name`).expect(400);
  });
});

describe('GET /v1/gaps/:gapId/candidates/:nurseId', () => {
  it('gives the same assessment as the list', async () => {
    const { body: list } = await get('hospital', `${candidates}?limit=200`);
    const { body } = await get('hospital', `${candidates}/${list.items[3].nurseId}`).expect(200);
    expect(body).toMatchObject(list.items[3]);
    expect(body).toMatchObject({ considered: NURSES, eligibleCount: 48, rank: 4 });
  });

  it('explains an excluded one too', async () => {
    const { body } = await get('hospital', `${candidates}/${uuid(3005)}`).expect(200);
    expect(body).toMatchObject({ rank: null, eligible: false });
    expect(body.failed).toHaveLength(1);
  });

  it('shows the conditions of the law to recruiters, and not to hospitals: they speak of citizenship', async () => {
    const path = `${candidates}/${uuid(3001)}`;
    expect((await get('recruiter', path)).body.law).toHaveLength(1);
    expect((await get('hospital', path)).body.law).toEqual([]);
  });

  it('answers 404 for a nurse that is not there and for a foreign gap', async () => {
    await get('hospital', `${candidates}/${uuid(1)}`).expect(404);
    await get('stranger', `${candidates}/${uuid(3001)}`).expect(404);
  });
});

describe('GET /v1/nurses/me/matches', () => {
  const path = '/v1/nurses/me/matches';

  it("ranks the open gaps of all organisations for the nurse's own profile", async () => {
    const { body } = await get('nurse', path).expect(200);
    expect(body).toMatchObject({ considered: 3, eligible: 3, excluded: 0, corpusVersion: '2026-11-22+sample' });
    expect(body.items[0].gap).toMatchObject({
      id: uuid(1003),
      facilityName: 'Facility 3',
      underserved: true,
      seatsLeft: 2,
    });
  });

  it('scores a pair exactly as the hospital sees it', async () => {
    const { body: mine } = await get('nurse', path);
    const { body: theirs } = await get('hospital', `${candidates}/${uuid(3001)}`);
    const same = mine.items.find((item: { gap: { id: string } }) => item.gap.id === uuid(1001));
    expect(same.score).toBe(theirs.score);
    expect(same.factors).toEqual(theirs.factors);
  });

  it('tells why not on request', async () => {
    market.nurses[1] = { ...market.nurses[1]!, noGo: { jurisdictions: [], organisationIds: [OTHER_ORGANISATION] } };
    expect((await get('nurse', path)).body.items).toHaveLength(2);
    const { body } = await get('nurse', `${path}?includeExcluded=true`);
    expect(body.items[2]).toMatchObject({
      eligible: false,
      gap: { id: uuid(1002) },
      failed: [{ constraint: 'no-go-list' }],
    });
  });

  it('answers 404 before there is a profile, and 403 to a hospital', async () => {
    await get('newcomer', path).expect(404);
    await get('hospital', path).expect(403);
  });
});
