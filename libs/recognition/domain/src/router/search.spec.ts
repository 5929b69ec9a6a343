import type { RecognitionQuery } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { leagueLaw, LEAGUE_PLACES } from '../fixtures/league-law.js';
import { ask, inventedCodes, routeLaw } from '../fixtures/route-law.js';
import type { LawDocuments } from '../law/index.js';
import { LawIndex } from '../law-index.js';
import { compileQueryReader } from '../query/read-query.js';
import { Arrivals, leadsOn } from './arrivals.js';
import { dominates } from './cost.js';
import { Everywhere } from './everywhere.js';
import type { Label } from './label.js';
import { Network } from './network.js';
import { FeeComparison, ratesOn } from './rates.js';
import { RouteFinder } from './search.js';
import { Travel } from './travel.js';

const DAYS = ['2019-06-01', '2026-05-01', '2026-11-22', '2027-05-30', '2027-12-31'] as LocalDate[];

const nursesOf = (place: fc.Arbitrary<string>): fc.Arbitrary<object> =>
  fc.record(
    {
      licences: fc.array(
        fc.record(
          {
            jurisdiction: place,
            profession: fc.constant('RN'),
            scope: fc.constantFrom('single-state', 'multistate', 'full'),
            status: fc.constantFrom('active', 'active', 'active', 'lapsed', 'suspended'),
            basis: fc.constantFrom('exam', 'training'),
          },
          { requiredKeys: ['jurisdiction', 'profession', 'scope', 'status'] },
        ),
        { maxLength: 2 },
      ),
      residences: fc.array(fc.record({ jurisdiction: place, from: fc.constant('2018-01-01') }), { maxLength: 1 }),
      education: fc.array(fc.record({ jurisdiction: place }), { maxLength: 1 }),
      exams: fc.array(fc.record({ exam: fc.constant('exam-a') }), { maxLength: 1 }),
      practice: fc.array(
        fc.record(
          { jurisdiction: place, from: fc.constantFrom('2018-01-01', '2021-01-01'), hours: fc.constantFrom(500, 5000) },
          { requiredKeys: ['jurisdiction', 'from'] },
        ),
        { maxLength: 1 },
      ),
      applications: fc.array(
        fc.record({
          jurisdiction: place,
          kind: fc.constant('declaration'),
          filedOn: fc.constantFrom('2018-05-01', '2026-12-01'),
        }),
        { maxLength: 1 },
      ),
    },
    { requiredKeys: [] },
  );

const purpose = fc.constantFrom(undefined, 'temporary', 'permanent');

/** A law with all that a search needs, and the questions that are asked about it. */
const under = (law: LawDocuments, codes: readonly string[]) => {
  const index = new LawIndex(law);
  const reader = compileQueryReader(law, inventedCodes);
  const networks = new Map<string, Network>();
  const place = fc.constantFrom(...codes);
  const question = fc.tuple(nursesOf(place), place, fc.constantFrom(...DAYS), purpose);
  const prepare = (nurse: object, destination: string, on: LocalDate, why: string | undefined, maxLegs: number) => {
    const rest = why === undefined ? {} : { purpose: why };
    const query = reader.read(ask(nurse, destination, on, rest)) as RecognitionQuery;
    const comparison = new FeeComparison(ratesOn(law.rates, on));
    const travel = new Travel(index, query);
    const network = networks.get(on) ?? new Network(index, travel.as, on, comparison);
    networks.set(on, network);
    const parts = [index, network, travel, comparison, { maxLegs, relocate: true }] as const;
    return {
      parts,
      network,
      travel,
      arrivals: new Arrivals(index, network, comparison),
      goal: index.numbering.place(destination),
    };
  };
  return { question, prepare };
};

type Prepared = ReturnType<ReturnType<typeof under>['prepare']>;

/** Every way there is, leg by leg, without a thought. */
const everyWay = ({ arrivals, travel, network, goal }: Prepared, mostLegs: number): Label[] => {
  const found: Label[] = [];
  const go = (parent: Label | undefined, visited: readonly number[]): void => {
    const scout = travel.scout(parent, true);
    for (const next of network.allPlaces) {
      if (visited.includes(next)) continue;
      const arrival = arrivals.into(next, scout, parent);
      if (next === goal) found.push(...arrival.labels);
      else {
        for (const label of arrival.labels) {
          if (label.cost.legs < mostLegs && leadsOn(arrival, label, travel)) go(label, [...visited, next]);
        }
      }
    }
  };
  go(undefined, []);
  return found;
};

const isBetter = (a: Label, b: Label): boolean =>
  a.ending.breadth >= b.ending.breadth &&
  (!a.conditional || b.conditional) &&
  (!a.moves || b.moves) &&
  dominates(a.cost, b.cost);

const shown = ({ cost, conditional, moves, ending }: Label): string =>
  JSON.stringify([cost, conditional, moves, ending.breadth]);

/** What nothing dominates, of a list that is sorted so that a better one stands before a worse one. */
const bestOf = (ways: readonly Label[]): Set<string> => {
  const distinct = [...new Map(ways.map((way) => [shown(way), way])).values()];
  return new Set(
    distinct
      .filter((way) => !distinct.some((other) => other !== way && isBetter(other, way) && !isBetter(way, other)))
      .map(shown),
  );
};

describe.each([
  ['some places', routeLaw(), ['XA', 'XB-AA', 'XB-BB', 'XB-CC', 'XC', 'XD'], 1000],
  ['a league of places that are alike', leagueLaw(), LEAGUE_PLACES, 400],
] as const)('a search that looks at little, among %s', (_name, law, codes, numRuns) => {
  const { question, prepare } = under(law, codes);

  it('finds for every nurse what looking at every way finds', () => {
    fc.assert(
      fc.property(question, ([nurse, destination, on, why]) => {
        const prepared = prepare(nurse, destination, on, why, 3);
        const { direct, labels } = new RouteFinder(...prepared.parts).run();
        const all = direct.sure === 2 ? direct.labels : everyWay(prepared, 3);
        expect(new Set(labels.map(shown))).toEqual(bestOf(all));
      }),
      { numRuns },
    );
  });

  it('finds every place at once as early and as cheap as looking at every way to it', () => {
    fc.assert(
      fc.property(question, ([nurse, destination, on, why]) => {
        const prepared = prepare(nurse, destination, on, why, 3);
        const reached = new Everywhere(...prepared.parts).run().find(({ place }) => place === prepared.goal);
        const certain = everyWay(prepared, 3).filter(({ conditional, moves }) => !conditional && !moves);
        if (reached?.sure === 2 || certain.length === 0) return;
        const earliest = Math.min(...certain.map(({ cost }) => cost.openDays * 1e6 + cost.days));
        const { cost, conditional } = reached?.best as Label;
        expect([conditional, cost.openDays * 1e6 + cost.days]).toEqual([false, earliest]);
      }),
      { numRuns: numRuns / 2 },
    );
  });
});

it('leads over two places that the law never tells apart, where one of them alone does not open the next leg', () => {
  const { prepare } = under(leagueLaw(), LEAGUE_PLACES);
  const licences = [{ jurisdiction: 'XA', profession: 'RN', scope: 'full', status: 'active' }];
  const prepared = prepare({ licences, exams: [] }, 'XD', '2026-11-22' as LocalDate, undefined, 3);
  const { labels } = new RouteFinder(...prepared.parts).run();
  const idsOf = (label: Label): string[] => [...(label.parent ? idsOf(label.parent) : []), label.rule.rule.id];
  expect(labels.map(idsOf)).toContainEqual(['league-trial', 'league-settling', 'beyond-the-league']);
});
