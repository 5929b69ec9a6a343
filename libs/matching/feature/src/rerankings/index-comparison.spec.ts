import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { dayIn, type Clock, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { DEFAULT_POLICY, type ExchangeRates, type RankingBasis } from '@crossward/matching-domain';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { IndexSnapshots } from '../market-index/index-snapshots.js';
import { MarketIndexKeeper } from '../market-index/market-index-keeper.js';
import { RightsTables } from '../market-index/rights-tables.js';
import { SearchThreads } from '../market-index/search-threads.js';
import { MarketOverview } from '../overview/market-overview.js';
import { DecisionCache } from '../recognition/decision-cache.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { FeedInMemory } from '../testing/feed-in-memory.js';
import { SampleLaws } from '../testing/sample-laws.js';
import { sampleGap, SampleLaw, SampleMarket, sampleNurse } from '../testing/sample-market.js';
import { compareGap } from './compare-gap.js';
import { IndexComparison } from './index-comparison.js';
import { LawClasses } from './law-classes.js';
import { MarketPortSnapshots } from './market-port-snapshots.js';
import { ServedSnapshots } from './served-snapshots.js';

const now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };
const day = (text: string) => text as LocalDate;
const FLORIDA = 'US-FL' as JurisdictionCode;

const ratesOf = (GBP: number): ExchangeRates => ({
  ...{ asOf: day('2026-11-20'), base: 'USD', source: 'sample' },
  perBase: { GBP, EUR: 0.9 },
});
const basis: fc.Arbitrary<RankingBasis> = fc.record({
  law: fc.record({
    corpusVersion: fc.constant('2026-11-22+sample'),
    withdrawal: fc.option(
      fc.record({
        membership: fc.constant('nlc'),
        jurisdiction: fc.constant(FLORIDA),
        on: fc.constant(day('2027-01-01')),
      }),
    ),
    lawOf: fc.option(
      fc.record({ day: fc.constantFrom(day('2026-12-01'), day('2027-06-01')), since: fc.constant(day('2026-11-22')) }),
      { freq: 2 },
    ),
  }),
  rates: fc.option(fc.constantFrom(ratesOf(0.8), ratesOf(0.5)), { freq: 3 }),
});

const changes = fc.record(
  {
    payFloor: fc.constantFrom(
      { minorUnits: 4000, currency: 'GBP' },
      { minorUnits: 5900, currency: 'USD' },
      { minorUnits: 100, currency: 'CHF' },
    ),
    latitude: fc.integer({ min: -60, max: 60 }),
    excluded: fc.boolean(),
    reliability: fc.constantFrom(0.5, 0.75, 1),
  },
  { requiredKeys: [] },
);
const nursesOf = fc
  .array(changes, { minLength: 20, maxLength: 60, size: 'max' })
  .map((list) => list.map((one, n): NurseSummary => sampleNurse(n, 6, one)));

const GAPS: GapSummary[] = [
  sampleGap(1),
  sampleGap(2, { jurisdiction: 'GB' as JurisdictionCode, payRate: { minorUnits: 4500, currency: 'GBP' } }),
  sampleGap(3, { requirements: { ...sampleGap(3).requirements, acceptsPendingLicence: false } }),
  sampleGap(4, { shiftPattern: 'weekends' }),
  sampleGap(5, { status: 'draft' }),
];

describe('re-rankings and the overview by the index', () => {
  let home: string;
  const laws = () => {
    const law = new SampleLaw();
    return { law, classes: new LawClasses(new SampleLaws(law), law, clock) };
  };
  const keeperOf = async (nurses: NurseSummary[]): Promise<MarketIndexKeeper> => {
    const threads = new SearchThreads({ matchingThreads: 0 });
    const keeper = new MarketIndexKeeper(
      new FeedInMemory(nurses),
      new IndexSnapshots({ home }, new SampleLaw()),
      threads,
      clock,
    );
    await keeper.catchUp();
    return keeper;
  };
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'crossward-comparison-'));
    Logger.overrideLogger(false);
  });
  afterAll(() => {
    Logger.overrideLogger(true);
    rmSync(home, { recursive: true, force: true });
  });

  it('find the differences that reading everybody finds, whatever the market and the two bases', async () => {
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(nursesOf, basis, basis, fc.constantFrom(1, 5, 50), async (nurses, before, after, depth) => {
        const market = new SampleMarket(GAPS, nurses);
        const { law, classes } = laws();
        const database = new MarketPortSnapshots(market, law, classes, DEFAULT_POLICY, clock);
        const keeper = await keeperOf(nurses);
        const served = new ServedSnapshots(database, market, law, classes, DEFAULT_POLICY, clock, keeper);
        const gapIds = GAPS.map(({ id }) => id);
        const [byIndex, byReading] = [await served.take(gapIds), await database.take(gapIds)];
        expect(byIndex).toBeInstanceOf(IndexComparison);
        expect(byIndex.gaps).toEqual(byReading.gaps);
        for (const gap of byIndex.gaps) {
          const asked = { before, after, depth };
          const expected = await compareGap(byReading, gap, asked);
          expect(await compareGap(byIndex, gap, asked)).toEqual(expected);
          differing += expected ? 1 : 0;
        }
      }),
      { numRuns: 40 },
    );
    expect(differing).toBeGreaterThan(40);
  });

  it('leave the market unread where an index is there, and read it where none is', async () => {
    const market = new SampleMarket(
      GAPS,
      Array.from({ length: 30 }, (_none, n) => sampleNurse(n, 6)),
    );
    let reads = 0;
    market.listNurses = async () => {
      reads += 1;
      return structuredClone(market.nurses);
    };
    const { law, classes } = laws();
    const recognition = new RecognitionClasses(law, new DecisionCache(clock));
    const tables = new RightsTables(law, recognition);
    const keeper = await keeperOf(market.nurses);
    const overview = (index: MarketIndexKeeper | null) =>
      new MarketOverview(market, recognition, DEFAULT_POLICY, null, clock, index, tables);
    const database = new MarketPortSnapshots(market, law, classes, DEFAULT_POLICY, clock);
    const snapshots = (index: MarketIndexKeeper | null) =>
      new ServedSnapshots(database, market, law, classes, DEFAULT_POLICY, clock, index);
    const byIndex = await overview(keeper).count();
    await snapshots(keeper).take([GAPS[0]!.id]);
    expect(reads).toBe(0);
    expect(await overview(null).count()).toEqual(byIndex);
    await snapshots(null).take([GAPS[0]!.id]);
    expect(reads).toBe(2);
    expect(byIndex).toEqual({ gaps: 4, nursesRanked: 24, gapsWithCandidates: 3 });
  });
});
