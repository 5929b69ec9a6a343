import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { countryOf } from '@crossward/kernel';
import fc from 'fast-check';
import { rightsOf, standingOf } from '../market-ranking/nurse-question.js';
import type { Assessment, MatchDecisions } from '../match.js';
import { anyDecision, anyGap, anyNurse, nurseId, RATES } from '../market-index/testing/random-market.js';
import { DEFAULT_POLICY, NAMED_POLICIES, type MatchPolicy } from '../policy.js';
import { comparePositions, positionOf, rankGaps } from '../rank.js';
import { day, place, sampleGap, sampleNurse, TODAY } from '../testing/samples.js';
import { GapIndex } from './gap-index.js';
import type { GapFilters, GapSearchOptions } from './gap-question.js';

const GAPS = 80;
const gapId = (number: number): string => nurseId(number);
const places = fc.constantFrom(...['US-FL', 'US-TX', 'GB', 'IN-KL'].map(place));

const change = fc.record({
  number: fc.integer({ min: 0, max: GAPS - 1 }),
  gap: fc.option(
    fc
      .tuple(anyGap, places, fc.constantFrom(25.76, -33.9, 51.5))
      .map(([gap, jurisdiction, latitude]) => ({ ...gap, jurisdiction, latitude })),
    { freq: 5 },
  ),
  policy: fc.constantFrom(null, null, ...NAMED_POLICIES),
});

const filters: fc.Arbitrary<GapFilters> = fc.record(
  {
    jurisdiction: fc.constantFrom(place('US'), place('US-FL'), place('GB')),
    specialty: fc.constantFrom('intensive-care', 'theatre'),
    standing: fc.constantFrom('ready', 'pending'),
    leastScore: fc.constantFrom(0, 0.3, 0.5, 0.7),
  },
  { requiredKeys: [] },
);

const question = fc.record({
  nurse: anyNurse.map((nurse): NurseSummary => ({ ...nurse, id: nurseId(1), facts: { profession: 'RN' } })),
  decisions: fc.array(anyDecision, { minLength: 7, maxLength: 7 }),
  k: fc.constantFrom(1, 3, 50),
  filters: fc.oneof(fc.constant({}), filters),
  withRates: fc.boolean(),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

interface Market {
  readonly index: GapIndex;
  readonly gaps: Map<string, GapSummary>;
  readonly chosen: Map<string, MatchPolicy>;
}

const marketOf = (changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Market => {
  const market: Market = { index: new GapIndex(), gaps: new Map(), chosen: new Map() };
  for (const { number, gap, policy } of changes) {
    const id = gapId(number);
    if (policy) market.chosen.set(id, policy);
    else market.chosen.delete(id);
    if (gap === null) {
      expect(market.index.remove(id)).toBe(market.gaps.delete(id));
      continue;
    }
    market.gaps.set(id, { ...gap, id });
    market.index.upsert({ ...gap, id });
  }
  return market;
};

const isLeft = ({ authorisation, score }: Assessment, gap: GapSummary, narrowed: GapFilters): boolean =>
  (!narrowed.jurisdiction || [gap.jurisdiction, countryOf(gap.jurisdiction)].includes(narrowed.jurisdiction)) &&
  (!narrowed.specialty || gap.requirements.specialty === narrowed.specialty) &&
  (!narrowed.standing || standingOf(authorisation) === narrowed.standing) &&
  score >= (narrowed.leastScore ?? 0);

/** Compares with `rankGaps`, page by page; how many fit. */
const compare = ({ index, gaps, chosen }: Market, { nurse, decisions, k, filters: narrowed, withRates }: Question) => {
  const decisionsOf = ({ id }: GapSummary) => decisions[Number(id.slice(-3)) % decisions.length] as MatchDecisions;
  const circumstances = { todayAt: () => TODAY, rates: withRates ? RATES : null };
  const { ranked } = rankGaps({
    ...{ nurse, gaps: [...gaps.values()], decisionsOf, ...circumstances },
    policy: ({ id }) => chosen.get(id) ?? DEFAULT_POLICY,
  });
  const listed = ranked.filter((one) => isLeft(one, gaps.get(one.gapId) as GapSummary, narrowed));
  const options: GapSearchOptions = {
    ...circumstances,
    policies: { usual: DEFAULT_POLICY, chosen },
    rightsOf: (gap) => rightsOf('', { gap, decisions: decisionsOf(gap) }),
    k,
    filters: narrowed,
  };
  const page = (from: number) => listed.slice(from, from + k).map(({ gapId: id, score }) => ({ id, score }));
  const found = (changed: Partial<GapSearchOptions> = {}) =>
    index.search(nurse, { ...options, ...changed }).map(({ gap, score }) => ({ id: gap.id, score }));
  expect(found()).toEqual(page(0));
  expect(index.count(nurse, options)).toEqual({ eligible: ranked.length, listed: listed.length, ahead: 0 });
  const last = listed[Math.min(k, listed.length) - 1];
  if (!last) return ranked.length;
  const after = positionOf(last, 'gapId');
  expect(found({ after })).toEqual(page(k));
  const ahead = listed.filter((one) => comparePositions(positionOf(one, 'gapId'), after) <= 0).length;
  expect(index.count(nurse, { ...options, after })).toEqual({ eligible: ranked.length, listed: listed.length, ahead });
  return ranked.length;
};

describe('GapIndex', () => {
  it('gives the same gaps, scores, order, pages and counts as ranking every gap, after any changes', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 60, maxLength: 200, size: 'max' }),
        fc.array(question, { minLength: 1, maxLength: 6 }),
        (changes, questions) => {
          const market = marketOf(changes);
          expect(market.index.size).toBe(market.gaps.size);
          for (const one of questions) compared += compare(market, one);
        },
      ),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const options = (changes: Partial<GapSearchOptions> = {}): GapSearchOptions => ({
    ...{ todayAt: () => TODAY, rates: null, k: 10, policies: { usual: DEFAULT_POLICY, chosen: new Map() } },
    rightsOf: () => ({ failed: [], readiness: 1, standing: 'ready' }),
    ...changes,
  });

  it('asks the law of nothing that the market excludes', () => {
    const index = new GapIndex();
    index.upsert(sampleGap({ id: gapId(1) }));
    index.upsert(sampleGap({ id: gapId(2), organisationId: 'unwanted' }));
    index.upsert(sampleGap({ id: gapId(3), assignment: { from: day('2026-11-25'), until: null } }));
    const nurse = sampleNurse({ noGo: { jurisdictions: [], organisationIds: ['unwanted'] } });
    const asked: string[] = [];
    index.search(nurse, {
      ...options(),
      rightsOf: ({ id }) => {
        asked.push(id);
        return { failed: ['authorised-by-start'], readiness: 0, standing: 'none' };
      },
    });
    expect(asked).toEqual([gapId(1)]);
    expect(index.within(nurse, options()).map(({ id }) => id)).toEqual([gapId(1)]);
  });

  it('leaves a group unread that cannot hold one of the best', () => {
    const index = new GapIndex();
    const near = { jurisdiction: place('US-TX'), latitude: 29.76, longitude: -95.37, underserved: true };
    for (let at = 0; at < 5; at += 1) index.upsert(sampleGap({ id: gapId(at), ...near }));
    const far = { jurisdiction: place('AU-QLD'), latitude: -27.5, longitude: 153 };
    for (let at = 5; at < 50; at += 1) index.upsert(sampleGap({ id: gapId(at), ...far }));
    let asked = 0;
    const rights = options().rightsOf;
    const counted = options({ k: 3, rightsOf: (gap) => ((asked += 1), rights(gap)) });
    expect(index.search(sampleNurse(), counted).map(({ gap }) => gap.id)).toEqual([0, 1, 2].map(gapId));
    expect(asked).toBe(5);
  });

  it('moves a gap whose specialty changes, and knows nothing of one it was not told of', () => {
    const index = new GapIndex();
    const gap = sampleGap({ id: gapId(1) });
    index.upsert(gap);
    index.upsert({ ...gap, requirements: { ...gap.requirements, specialty: 'theatre' } });
    expect(index.search(sampleNurse(), options())).toEqual([]);
    expect(index.stats()).toMatchObject({ gaps: 1, groups: 1 });
    expect(index.remove('nothing')).toBe(false);
    expect(index.remove(gap.id)).toBe(true);
    expect(index.stats()).toMatchObject({ gaps: 0, groups: 0 });
  });

  it.each([0, 0.5, -1, Number.NaN, 10_001])('refuses a list of (%p) gaps', (k) => {
    expect(() => new GapIndex().search(sampleNurse(), options({ k }))).toThrow(
      expect.objectContaining({ code: 'INVALID_LIMIT' }),
    );
  });
});
