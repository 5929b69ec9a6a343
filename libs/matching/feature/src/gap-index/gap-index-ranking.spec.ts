import type { GapSummary, RecognitionPort } from '@crossward/contracts';
import { addDays, dayIn, type Clock, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { DEFAULT_POLICY, NAMED_POLICIES, positionOf, type GapFilters } from '@crossward/matching-domain';
import fc from 'fast-check';
import { GapPolicies } from '../policies/gap-policies.js';
import { GapRanking } from '../ranking/gap-ranking.js';
import { ServedGapRanking } from '../ranking/served-gap-ranking.js';
import type { GapWindowRequest } from '../ranking/gap-window.js';
import { DecisionCache } from '../recognition/decision-cache.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { GapFeedInMemory } from '../testing/gap-feed-in-memory.js';
import { sampleGap, SampleLaw, SampleMarket, sampleNurse, uuid } from '../testing/sample-market.js';
import { GapIndexKeeper } from './gap-index-keeper.js';
import { GapIndexRanking } from './gap-index-ranking.js';

let now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };

/** Policies of some gaps, as their hospitals would have chosen them. */
class PoliciesOfSpecs extends GapPolicies {
  readonly of = new Map<string, (typeof NAMED_POLICIES)[number]>();

  constructor() {
    super(DEFAULT_POLICY, null);
  }

  override async chosenFor(gaps: readonly Pick<GapSummary, 'id'>[]) {
    return new Map([...this.of].filter(([id]) => gaps.some((gap) => gap.id === id)));
  }
}

const drawnGap = fc.record({
  n: fc.nat(40),
  place: fc.constantFrom('US-FL', 'US-TX', 'GB') as fc.Arbitrary<JurisdictionCode>,
  specialty: fc.constantFrom('emergency', 'emergency', 'theatre'),
  days: fc.constantFrom(0, 0, 30, 60),
  pay: fc.constantFrom(5000, 6000),
  patterns: fc.constantFrom<GapSummary['shiftPattern']>('days', 'days', 'nights'),
  status: fc.constantFrom<GapSummary['status']>('open', 'open', 'open', 'closed' as never),
  policy: fc.constantFrom(null, null, ...NAMED_POLICIES),
  pending: fc.boolean(),
});
type Drawn = typeof drawnGap extends fc.Arbitrary<infer T> ? T : never;

const toGap = ({ n, place, specialty, days, pay, patterns, status, pending }: Drawn): GapSummary => {
  const gap = sampleGap(n);
  return {
    ...gap,
    ...{ jurisdiction: place, status, shiftPattern: patterns, payRate: { minorUnits: pay, currency: 'USD' } },
    assignment: { from: addDays(gap.assignment.from, days), until: addDays('2027-04-05' as LocalDate, days) },
    requirements: { ...gap.requirements, specialty, acceptsPendingLicence: pending },
  };
};

describe('gaps for a nurse by the index', () => {
  let gaps: GapSummary[];
  let feed: GapFeedInMemory;
  let keeper: GapIndexKeeper;
  let policies: PoliciesOfSpecs;
  let law: RecognitionPort;
  let indexed: ServedGapRanking;
  let database: ServedGapRanking;

  const begin = (some: readonly GapSummary[]): void => {
    now = new Date('2026-11-22T10:00:00Z');
    nurse = nurseWho('a right');
    gaps = [...some];
    feed = new GapFeedInMemory(gaps);
    keeper = new GapIndexKeeper(feed, clock);
    policies = new PoliciesOfSpecs();
    law = new SampleLaw();
    const classes = new RecognitionClasses(law, new DecisionCache(clock));
    const ranking = new GapRanking(new SampleMarket(gaps, []), law, classes, null, clock);
    const index = new GapIndexRanking(keeper, classes, policies, law, null, clock);
    indexed = new ServedGapRanking(ranking, policies, index, clock);
    database = new ServedGapRanking(ranking, policies, null, clock);
  };
  /** With a right on the first day, or only a route to it. */
  const nurseWho = (has: 'a right' | 'a route') =>
    sampleNurse(has === 'a right' ? 2 : 1, 2, { payFloor: { minorUnits: 5000, currency: 'USD' } });
  let nurse = nurseWho('a right');
  const ask = (changes: Partial<GapWindowRequest['window']> = {}, filters: GapFilters = {}): GapWindowRequest => ({
    ...{ nurse, filters },
    window: { limit: 5, after: null, includeExcluded: false, ...changes },
  });
  const whole = async (ranking: ServedGapRanking, filters: GapFilters) => {
    const {
      policyOf,
      servedBy,
      indexVersion: _version,
      asOf: _asOf,
      staleForMs: _stale,
      ...first
    } = await ranking.rank(ask({}, filters));
    const last = first.items.at(-1);
    const after = last ? positionOf(last.assessment, 'gapId') : null;
    const { items, ahead, more } = await ranking.rank(ask({ after }, filters));
    const named = first.items.map(({ gap }) => policyOf(gap).name);
    return { servedBy, told: { first, next: { items, ahead, more }, named } };
  };
  const filters: fc.Arbitrary<GapFilters> = fc.record(
    {
      jurisdiction: fc.constantFrom('US', 'US-FL', 'GB') as fc.Arbitrary<JurisdictionCode>,
      specialty: fc.constantFrom('emergency', 'theatre'),
      standing: fc.constantFrom('ready', 'pending'),
      leastScore: fc.constantFrom(0, 0.5, 0.6),
    },
    { requiredKeys: [] },
  );

  it('equals the database in list, pages, ranks, counts and reasons, whatever changed', async () => {
    let listed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawnGap, { minLength: 15, maxLength: 40, size: 'max' }),
        fc.array(drawnGap, { maxLength: 8 }),
        fc.oneof(fc.constant({}), filters),
        fc.constantFrom<'a right' | 'a route'>('a right', 'a route'),
        async (first, later, narrowed, has) => {
          begin([...new Map(first.map((one) => [one.n, toGap(one)])).values()]);
          nurse = nurseWho(has);
          await keeper.catchUp();
          for (const one of later) {
            if (one.days === 60) feed.remove(uuid(1000 + one.n));
            else feed.set(toGap(one));
            if (one.policy) policies.of.set(uuid(1000 + one.n), one.policy);
          }
          const [byIndex, bySql] = [await whole(indexed, narrowed), await whole(database, narrowed)];
          expect([byIndex.servedBy, bySql.servedBy]).toEqual(['index', 'sql']);
          expect(byIndex.told).toEqual(bySql.told);
          listed += bySql.told.first.listed;
        },
      ),
      { numRuns: 60 },
    );
    expect(listed).toBeGreaterThan(50);
  });

  it('says which state of the market it shows, and how stale', async () => {
    begin([sampleGap(1)]);
    expect(await indexed.rank(ask())).toMatchObject({ servedBy: 'sql', indexVersion: null });
    await keeper.catchUp();
    feed.set(sampleGap(2));
    const { servedBy, indexVersion, asOf, staleForMs } = await indexed.rank(ask());
    expect({ servedBy, indexVersion, asOf, staleForMs }).toEqual({
      ...{ servedBy: 'index', indexVersion: '1', asOf: '2026-11-22T10:00:00.000Z', staleForMs: 0 },
    });
    now = new Date('2026-11-22T10:00:03Z');
    expect(keeper.served()?.staleForMs).toBe(3000);
  });

  it('leaves to the database whom it cannot put in order, and every question while it cannot see the market', async () => {
    begin([sampleGap(1), sampleGap(2, { shiftPattern: 'nights' })]);
    await keeper.catchUp();
    const all = await indexed.rank(ask({ includeExcluded: true }));
    expect(all.servedBy).toBe('sql');
    expect(all.items.map(({ rank }) => rank)).toEqual([1, null]);
    feed.failure = new Error('The connection is gone.');
    expect(await indexed.rank(ask())).toMatchObject({ servedBy: 'sql', eligible: 1 });
    feed.failure = null;
    expect(await indexed.rank(ask())).toMatchObject({ servedBy: 'index', eligible: 1 });
  });

  it('reads every gap anew once the changes it has not seen are forgotten', async () => {
    begin([sampleGap(1)]);
    await keeper.catchUp();
    feed.set(sampleGap(2));
    await feed.forgetChanges();
    expect(await indexed.rank(ask())).toMatchObject({ servedBy: 'sql', eligible: 2 });
    await keeper.catchUp();
    expect(feed.readsOfAll).toBe(2);
    expect(await indexed.rank(ask())).toMatchObject({ servedBy: 'index', eligible: 2 });
  });

  it('begins anew where the market changes while the law is asked', async () => {
    begin([sampleGap(1)]);
    await keeper.catchUp();
    const decide = law.decide.bind(law);
    let asked = 0;
    law.decide = async (queries) => {
      asked += 1;
      if (asked === 1) {
        feed.set(sampleGap(2));
        await keeper.catchUp();
      }
      return decide(queries);
    };
    const { items, eligible, servedBy } = await indexed.rank(ask());
    expect({ servedBy, eligible, items: items.length }).toEqual({ servedBy: 'index', eligible: 2, items: 2 });
  });
});
