import {
  ExposurePort,
  MarketPort,
  RecognitionPort,
  StandingPort,
  VerificationRecordPort,
  type Actor,
  type ServedCandidates,
  type StandingPlacement,
} from '@crossward/contracts';
import { dayIn, type Clock, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { assess, DEFAULT_POLICY } from '@crossward/matching-domain';
import { ConfigModule } from '@crossward/platform-config';
import { ActorResolver, testHttpApp, type ResolvedActor } from '@crossward/platform-http';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MatchingModule } from '../matching.module.js';
import { OWN_ORGANISATION, SampleLaw, SampleMarket, sampleGap, sampleNurse, uuid } from '../testing/sample-market.js';
import type { StandingAnswer } from './standing.answer.js';
import { StandingModule } from './standing.module.js';

const day = (text: string): LocalDate => text as LocalDate;
const now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };
const actor = (role: Actor['role'], rest: Partial<Actor> = {}): Actor => ({
  ...{ role, accountId: uuid(9), organisationId: null, nurseId: null, ...rest },
});
const SESSIONS: Record<string, ResolvedActor> = {
  nurse: { actor: actor('nurse', { nurseId: uuid(3001) }), permissions: new Set(['match:read-own']) },
  newcomer: { actor: actor('nurse'), permissions: new Set(['match:read-own']) },
  hospital: {
    actor: actor('hospital-requester', { organisationId: OWN_ORGANISATION }),
    permissions: new Set(['gap:rank-nurses']),
  },
};

const end = (at: number, counts: StandingPlacement['counts'], appeal: StandingPlacement['appeal'] = null) => ({
  ...{ placementId: uuid(7000 + at), facilityName: `Facility ${at}`, jurisdiction: 'US-FL' as JurisdictionCode },
  ...{ startsOn: day('2026-01-05'), endsOn: day('2026-04-06'), counts, appeal },
  endReason: { completed: 'completed', 'broken-off': 'no-show', 'not-counted': 'not-cleared' }[counts],
});
const ENDS: StandingPlacement[] = [
  end(1, 'completed'),
  end(2, 'broken-off'),
  end(3, 'broken-off', { id: uuid(8003), status: 'open' }),
  end(4, 'broken-off', { id: uuid(8004), status: 'withdrawn' }),
  end(5, 'not-counted'),
];
const VERIFICATIONS = [{ verificationId: uuid(9001), kind: 'licence', establishedOn: day('2026-11-01') }];

describe('what a nurse is told of her standing', () => {
  let app: NestFastifyApplication;
  const served: ServedCandidates[] = [];
  const nurses = Array.from({ length: 12 }, (_, n) =>
    sampleNurse(n, 6, n === 1 ? { reliability: 0.25, credentialsVerifiedOn: day('2026-11-01') } : {}),
  );

  beforeAll(async () => {
    @Global()
    @Module({
      imports: [ConfigModule.forRoot({} as never, { clock }), MatchingModule.forRoot(), StandingModule.forRoot()],
      providers: [
        { provide: MarketPort, useValue: new SampleMarket([sampleGap(1)], nurses) },
        { provide: RecognitionPort, useValue: new SampleLaw() },
        { provide: StandingPort, useValue: { listEnds: async (id: string) => (id === uuid(3001) ? ENDS : []) } },
        { provide: VerificationRecordPort, useValue: { listEstablished: async () => VERIFICATIONS } },
        { provide: ExposurePort, useValue: { served: (list: ServedCandidates) => served.push(list) } },
        {
          provide: ActorResolver,
          useValue: { resolve: async (token: string) => SESSIONS[token.replaceAll('.', '')] ?? null },
        },
      ],
      exports: [MarketPort, RecognitionPort, StandingPort, VerificationRecordPort, ExposurePort, ActorResolver],
    })
    class Root {}
    app = await testHttpApp(Root);
  });
  afterAll(() => app?.close());

  const get = (session: string, path = '/v1/nurses/me/standing') =>
    request(app.getHttpServer())
      .get(path)
      .set('authorization', `Bearer ${session.padEnd(20, '.')}`);

  it('is what ranks her, to the digit, with all that it comes from', async () => {
    const standing = (await get('nurse').expect(200)).body as StandingAnswer;
    expect(standing).toMatchObject({ asOf: '2026-11-22', policy: 'default' });
    const { factors } = assess(
      {
        ...{ gap: sampleGap(1), nurse: nurses[1]!, today: day('2026-11-22'), rates: null },
        decisions: {
          atStart: (
            await new SampleLaw().decide([
              { nurse: nurses[1]!.facts, destination: 'US-FL' as never, on: day('2027-01-04') },
            ])
          )[0]!,
          asOfToday: null,
        },
      },
      DEFAULT_POLICY,
    );
    const ranking = (name: string) => factors.find(({ factor }) => factor === name);
    expect(standing.reliability.factor).toEqual({ ...ranking('reliability'), value: expect.any(Number) as number });
    expect(standing.reliability.factor.value).toBeCloseTo(ranking('reliability')!.value, 6);
    expect(standing.freshness.factor.value).toBeCloseTo(ranking('credential-freshness')!.value, 6);
    expect(standing.reliability).toMatchObject({ completed: 1, brokenOff: 3 });
    expect(standing.weight).toBeCloseTo(ranking('reliability')!.weight + ranking('credential-freshness')!.weight, 6);
  });

  it('says of each end how it counts, and where an appeal is open to her', async () => {
    const { reliability } = (await get('nurse').expect(200)).body as StandingAnswer;
    expect(
      reliability.placements.map((each) => `${each.counts} ${each.appealable} ${each.appealStatus ?? '-'}`),
    ).toEqual([
      ...[
        'completed false -',
        'broken-off true -',
        'broken-off false open',
        'broken-off true withdrawn',
        'not-counted false -',
      ],
    ]);
    expect(reliability.changedBy.join(' ')).toContain('POST /v1/record-appeals');
  });

  it('says from which verification her freshness is, and when nothing will be left of it', async () => {
    const { freshness } = (await get('nurse').expect(200)).body as StandingAnswer;
    expect(freshness).toMatchObject({ verifiedOn: '2026-11-01', fadedOn: '2027-11-01', verifications: VERIFICATIONS });
  });

  it('is for nurses with a profile, and about themselves alone', async () => {
    expect((await get('newcomer')).body).toMatchObject({ status: 404, code: 'NURSE_PROFILE_NOT_FOUND' });
    expect((await get('hospital')).status).toBe(403);
  });

  it('stands beside lists that say whom they showed: the ranked ones, page by page, and nobody who is excluded', async () => {
    const path = `/v1/gaps/${uuid(1001)}/candidates?includeExcluded=true&limit=5`;
    const shown: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await get('hospital', `${path}${cursor && `&cursor=${cursor}`}`).expect(200);
      const { items, nextCursor } = body as {
        items: { nurseId: string; rank: number | null }[];
        nextCursor: string | null;
      };
      shown.push(...items.filter(({ rank }) => rank !== null).map(({ nurseId }) => nurseId));
      cursor = nextCursor;
    }
    expect(shown.length).toBeGreaterThan(5);
    expect(served.flatMap(({ nurseIds }) => nurseIds)).toEqual(shown);
    expect(served[0]).toMatchObject({ gapId: uuid(1001), firstRank: 1, servedAt: now });
    expect(served[1]).toMatchObject({ firstRank: 6 });
  });
});
