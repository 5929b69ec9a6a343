import type {
  GapSummary,
  NurseFilters,
  NurseSummary,
  RankingWindow,
  RankPlace,
  RecognitionPort,
} from '@crossward/contracts';
import { dayIn, type Clock } from '@crossward/kernel';
import { DatabaseMarketPort, MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import {
  DEFAULT_POLICY,
  positionOf,
  rankGaps,
  rankNurses,
  standingOf,
  type Assessment,
  type ExchangeRates,
  type MatchDecisions,
  type MatchPolicy,
} from '@crossward/matching-domain';
import { DecisionCache, GapRanking, NurseRanking, RecognitionClasses } from '@crossward/matching-feature';
import { openDatabase, type OpenDatabase } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import fc from 'fast-check';
import { gap as anyGap, nurses as anyNurses, policy as anyPolicy, type RandomNurse } from './random-market.js';
import { DrawnLaw, screeningOf, WrittenMarket } from './written-market.js';

const now = new Date('2026-11-22T10:00:00Z');
const clock: Clock = { now: () => now, today: (timeZone = 'UTC') => dayIn(now, timeZone) };
const ratesOf = (perBase: Record<string, number>): ExchangeRates => ({
  asOf: '2026-11-20' as never,
  base: 'EUR',
  perBase,
  source: 'spec',
});
/** Those of some day, none, and some by which amounts come out at exactly one half. */
const anyRates = fc.constantFrom(
  ratesOf({ USD: 1.0873, CAD: 1.4921, JPY: 161.37, KWD: 0.3339 }),
  null,
  ratesOf({ USD: 2, CAD: 4, JPY: 100, KWD: 0.5 }),
);

/** A gap with an end, and an id and a facility that no other has. */
const onItsOwn = (gap: GapSummary, n: number): GapSummary => ({
  ...gap,
  id: `00000007-0000-7000-8000-${String(n).padStart(12, '0')}`,
  facilityId: `00000008-0000-7000-8000-${String(n).padStart(12, '0')}`,
  assignment: { ...gap.assignment, until: gap.assignment.until ?? ('2027-12-31' as never) },
});

interface Asked {
  filters: NurseFilters;
  standing?: 'ready' | 'pending';
  leastScore?: number;
  includeExcluded: boolean;
  limit: number;
}

const asked: fc.Arbitrary<Asked> = fc.record(
  {
    filters: fc.record(
      {
        homeJurisdiction: fc.constantFrom('US', 'US-TX', 'GB') as fc.Arbitrary<never>,
        specialty: fc.constantFrom('emergency', 'oncology'),
        certificate: fc.constant('acls'),
        language: fc.constantFrom('en', 'fr'),
      },
      { requiredKeys: [] },
    ),
    standing: fc.constantFrom('ready' as const, 'pending' as const),
    leastScore: fc.constantFrom(0, 0.3, 0.5, 0.7),
    includeExcluded: fc.boolean(),
    limit: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['filters', 'includeExcluded', 'limit'] },
);

const speaks = (nurse: NurseSummary, language: string): boolean =>
  nurse.languages.some((spoken) => spoken.language === language || spoken.language.startsWith(`${language}-`));

/** The filters again, over what was generated. */
const isLookedAt = (nurse: NurseSummary, { home }: RandomNurse, filters: NurseFilters): boolean =>
  (filters.homeJurisdiction === undefined || `${home.jurisdiction}-`.startsWith(`${filters.homeJurisdiction}-`)) &&
  (filters.specialty === undefined || nurse.specialties.some(({ specialty }) => specialty === filters.specialty)) &&
  (filters.certificate === undefined || nurse.certificates.some(({ kind }) => kind === filters.certificate)) &&
  (filters.language === undefined || speaks(nurse, filters.language));

/** Property tests of the ranking in SQL against `rankNurses` over everybody, each on a market of its own. */
export const describeNurseRanking = ({ runs, mostNurses }: { runs: number; mostNurses: number }): void => {
  describe('the ranking of nurses by the database', () => {
    let postgres: TestPostgres;
    let database: OpenDatabase;
    let written: WrittenMarket;
    let people: RandomNurse[] = [];
    let rates: ExchangeRates | null = null;
    let port: DatabaseMarketPort;
    const law = new DrawnLaw() as RecognitionPort;

    beforeAll(async () => {
      postgres = await startTestPostgres();
      database = await openDatabase(postgres.config, { entities: MARKETPLACE_ENTITIES, clock });
      written = new WrittenMarket(postgres.adminUrl);
      await written.open();
      port = new DatabaseMarketPort(
        database.unitOfWork,
        screeningOf(() => people),
      );
    });
    afterAll(async () => {
      await written?.close();
      await database?.close();
      await postgres?.stop();
    });

    const classes = () => new RecognitionClasses(law, new DecisionCache(clock));
    const ranking = () => new NurseRanking(port, law, classes(), rates, clock);

    const reference = async (gap: GapSummary, policy: MatchPolicy, filters: NurseFilters) => {
      const byId = new Map(people.map((person) => [person.id, person]));
      const everybody = await port.listNurses();
      const nurses = everybody.filter((nurse) => isLookedAt(nurse, byId.get(nurse.id)!, filters));
      const today = clock.today(gap.timeZone);
      const decided = await classes().decide(nurses.map((nurse) => ({ nurse, gap, today })));
      const decisions = new Map(nurses.map(({ id }, at) => [id, decided[at] as MatchDecisions]));
      const decisionsOf = ({ id }: NurseSummary) => decisions.get(id) as MatchDecisions;
      const terms = { specialties: {}, certificates: {} };
      return rankNurses({ gap, nurses, decisionsOf, policy, today, rates, terms });
    };

    const everyPage = async (gap: GapSummary, policy: MatchPolicy, { filters, ...window }: Asked) => {
      const pages = [];
      let after: RankPlace | null = null;
      for (;;) {
        const wanted: RankingWindow = { ...window, after };
        const page = await ranking().rank({ gap, policy, filters, window: wanted });
        pages.push(page);
        const last: Assessment | undefined = page.items.at(-1)?.assessment;
        if (!page.more || !last) return pages;
        after = positionOf(last, 'nurseId');
      }
    };

    it('equals the ranking of everybody: order, scores, reasons, ranks and counts, page by page', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyNurses(mostNurses),
          anyGap,
          anyPolicy,
          anyRates,
          asked,
          async (some, gap, policy, ofDay, question) => {
            people = some;
            rates = ofDay;
            await written.write(some);
            const { ranked, excluded, considered } = await reference(gap, policy, question.filters);
            const isListed = ({ authorisation, score }: Assessment) =>
              (question.standing === undefined || standingOf(authorisation) === question.standing) &&
              score >= (question.leastScore ?? 0);
            const listed = ranked.filter(isListed);
            const expected = [...listed, ...(question.includeExcluded ? excluded.filter(isListed) : [])];
            const pages = await everyPage(gap, policy, question);
            const items = pages.flatMap((page) => page.items);
            expect(items.map(({ assessment }) => assessment)).toEqual(expected);
            expect(items.map(({ rank }) => rank)).toEqual(
              expected.map(({ eligible }, at) => (eligible ? at + 1 : null)),
            );
            const counts = { considered, eligible: ranked.length, listed: listed.length };
            for (const page of pages) expect(page).toMatchObject(counts);
            if (!question.includeExcluded) return;
            const failures = new Map<string, number>();
            for (const { constraint } of excluded.flatMap(({ failed }) => failed))
              failures.set(constraint, (failures.get(constraint) ?? 0) + 1);
            const told = Object.entries(pages[0]!.failures ?? {}).filter(([, count]) => count > 0);
            expect(Object.fromEntries(told)).toEqual(Object.fromEntries(failures));
          },
        ),
        { numRuns: runs },
      );
    });

    it('equals the ranking of every open gap for a nurse', async () => {
      await fc.assert(
        fc.asyncProperty(anyNurses(3), fc.array(anyGap, { maxLength: 12 }), anyRates, async (some, drawn, ofDay) => {
          people = some;
          rates = ofDay;
          await written.write(some);
          await written.writeGaps(drawn.map(onItsOwn));
          const gaps = await port.listOpenGaps();
          for (const nurse of await port.listNurses()) {
            const decided = await classes().decide(
              gaps.map((gap) => ({ nurse, gap, today: clock.today(gap.timeZone) })),
            );
            const decisions = new Map(gaps.map(({ id }, at) => [id, decided[at] as MatchDecisions]));
            const expected = rankGaps({
              nurse,
              gaps,
              decisionsOf: ({ id }) => decisions.get(id) as MatchDecisions,
              policy: DEFAULT_POLICY,
              todayAt: ({ timeZone }) => clock.today(timeZone),
              rates,
              terms: { specialties: {}, certificates: {} },
            });
            const request = {
              nurse,
              policiesOf: async () => () => DEFAULT_POLICY,
              filters: {},
              includeExcluded: false,
            };
            const gapRanking = new GapRanking(port, law, classes(), rates, clock);
            const { listed, considered, eligible } = await gapRanking.rank(request);
            expect(listed.ranked).toEqual(expected.ranked);
            expect({ considered, eligible }).toEqual({ considered: gaps.length, eligible: expected.ranked.length });
          }
        }),
        { numRuns: runs },
      );
    });
  });
};
