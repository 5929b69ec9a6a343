import type { NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { CONSTRAINTS, passesMarket } from './constraints/index.js';
import { FACTOR_NAMES, FACTORS } from './factors/index.js';
import type { MatchDecisions } from './match.js';
import { DEFAULT_POLICY } from './policy.js';
import { rankGaps, rankNurses } from './rank.js';
import { always, day, sampleGap, sampleNurse, sampleRoute, TODAY } from './testing/samples.js';

const gap = sampleGap({ requirements: { ...sampleGap().requirements, acceptsPendingLicence: true } });

/** Few values each, so that ties and near misses are common. */
const candidate = fc.record({
  years: fc.integer({ min: 0, max: 4 }),
  floor: fc.constantFrom(null, 5000, 6000, 6001),
  reliability: fc.constantFrom(null, 0.5, 1),
  from: fc.constantFrom('2026-12-01', '2027-01-04', '2027-01-05'),
  latitude: fc.constantFrom(0, 30),
  verdict: fc.constantFrom('authorised', 'pathway', 'barred', 'undetermined'),
  typical: fc.constantFrom('2027-01-04', '2027-01-05'),
  excluded: fc.constantFrom(false, false, false, true),
});
type Candidate = typeof candidate extends fc.Arbitrary<infer T> ? T : never;

interface Market {
  nurses: NurseSummary[];
  decisionsOf: (nurse: NurseSummary) => MatchDecisions;
}

const marketOf = (candidates: Candidate[]): Market => {
  const decisions = new Map<string, MatchDecisions>();
  const nurses = candidates.map((one, at) => {
    const id = `nurse-${String(at).padStart(3, '0')}`;
    decisions.set(id, always({ verdict: one.verdict, route: sampleRoute('some-route', one.typical) }));
    return sampleNurse({
      id,
      specialties: [{ specialty: 'intensive-care', years: one.years }],
      payFloor: one.floor === null ? null : { minorUnits: one.floor, currency: 'USD' },
      reliability: one.reliability,
      availableFrom: day(one.from),
      latitude: one.latitude,
      excluded: one.excluded,
    });
  });
  return { nurses, decisionsOf: (nurse) => decisions.get(nurse.id) ?? always() };
};

const rank = ({ nurses, decisionsOf }: Market) =>
  rankNurses({ gap, nurses, decisionsOf, policy: DEFAULT_POLICY, today: TODAY, rates: null });

const markets = fc.array(candidate, { maxLength: 40 }).map(marketOf);

describe('rankNurses', () => {
  it('equals a naive reference: filter by every constraint, add up, pick the best again and again', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const left = market.nurses
          .map((nurse) => ({
            nurse,
            match: { gap, nurse, decisions: market.decisionsOf(nurse), today: TODAY, rates: null },
          }))
          .filter(({ match }) => CONSTRAINTS.every((constraint) => constraint(match) === null))
          .map(({ nurse, match }) => {
            let score = 0;
            for (const name of FACTOR_NAMES) {
              score += DEFAULT_POLICY.weights[name] * Number(FACTORS[name](match).value.toFixed(6));
            }
            return { id: nurse.id, score: Number(score.toFixed(6)) };
          });
        const reference: string[] = [];
        while (left.length > 0) {
          const best = left.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.id < a.id) ? b : a));
          reference.push(best.id);
          left.splice(left.indexOf(best), 1);
        }
        expect(rank(market).ranked.map(({ nurseId }) => nurseId)).toEqual(reference);
      }),
    );
  });

  it('does not depend on the order in which nurses come', () => {
    fc.assert(
      fc.property(
        markets.chain((market) =>
          fc
            .shuffledSubarray(market.nurses, { minLength: market.nurses.length })
            .map((shuffled) => ({ market, shuffled })),
        ),
        ({ market, shuffled }) => {
          expect(rank({ ...market, nurses: shuffled })).toEqual(rank(market));
        },
      ),
    );
  });

  it('counts everybody once, and says of each excluded one why', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const { ranked, excluded, considered } = rank(market);
        expect(ranked.length + excluded.length).toBe(considered);
        expect(considered).toBe(market.nurses.length);
        for (const one of ranked) expect(one.failed).toEqual([]);
        for (const one of excluded) {
          expect(one.failed.length).toBeGreaterThan(0);
          for (const { because } of one.failed) expect(because).not.toBe('');
        }
      }),
    );
  });

  it('keeps every value, weight and score within 0..1, and the score is the weighted sum of the breakdown', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const { ranked, excluded } = rank(market);
        for (const { score, factors } of [...ranked, ...excluded]) {
          for (const { value, weight } of factors) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(weight).toBeGreaterThanOrEqual(0);
          }
          expect(factors.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 5);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('loses nobody who is eligible when the law is asked only about those whom the market does not exclude', () => {
    fc.assert(
      fc.property(markets, (market) => {
        const left = market.nurses.filter((nurse) => passesMarket({ gap, nurse, today: TODAY, rates: null }));
        expect(rank({ ...market, nurses: left }).ranked).toEqual(rank(market).ranked);
      }),
    );
  });

  it('breaks a tie by the smaller id', () => {
    const nurses = ['c', 'a', 'b'].map((id) => sampleNurse({ id }));
    expect(rank({ nurses, decisionsOf: () => always() }).ranked.map(({ nurseId }) => nurseId)).toEqual(['a', 'b', 'c']);
  });

  it('puts the excluded with the fewest obstacles first', () => {
    const nurses = [
      sampleNurse({ id: 'a', excluded: true, shiftPatterns: [] }),
      sampleNurse({ id: 'b', shiftPatterns: [] }),
    ];
    expect(rank({ nurses, decisionsOf: () => always() }).excluded.map(({ nurseId }) => nurseId)).toEqual(['b', 'a']);
  });
});

describe('rankGaps', () => {
  it('assesses one pair exactly as rankNurses does', () => {
    fc.assert(
      fc.property(candidate, (one) => {
        const { nurses, decisionsOf } = marketOf([one]);
        const nurse = nurses[0]!;
        const fromNurse = rankGaps({
          nurse,
          gaps: [gap],
          decisionsOf: () => decisionsOf(nurse),
          policy: DEFAULT_POLICY,
          todayAt: () => TODAY,
          rates: null,
        });
        expect(fromNurse).toEqual(rank({ nurses, decisionsOf }));
      }),
    );
  });

  it('prefers the under-served facility of two that are otherwise alike', () => {
    const gaps = [sampleGap({ id: 'a' }), sampleGap({ id: 'b', underserved: true })];
    const { ranked } = rankGaps({
      nurse: sampleNurse(),
      gaps,
      decisionsOf: () => always(),
      policy: DEFAULT_POLICY,
      todayAt: () => TODAY,
      rates: null,
    });
    expect(ranked.map(({ gapId }) => gapId)).toEqual(['b', 'a']);
  });
});
