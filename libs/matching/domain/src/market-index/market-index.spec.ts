import type { NurseFacts, NurseSummary } from '@crossward/contracts';
import { addDays } from '@crossward/kernel';
import fc from 'fast-check';
import { assess } from '../assess.js';
import { FACTOR_NAMES } from '../factors/index.js';
import { DEFAULT_POLICY, matchPolicy, type MatchPolicy } from '../policy.js';
import { comparePositions, rankNurses } from '../rank.js';
import { always, day, place, requirements, sampleGap, sampleNurse, TODAY } from '../testing/samples.js';
import { ClassRegistry } from './class-registry.js';
import { classRights } from './class-rights.js';
import type { IndexHeader } from './index-columns.js';
import { MarketIndexBuilder } from './market-index-builder.js';
import { MarketIndex } from './market-index.js';
import type { SearchFilters, SearchOptions } from './question.js';
import { failedConstraints, passesFilters, scoreOf } from './scan.js';
import { anyGap, anyNurse, CLASSES, nurseId, RATES } from './testing/random-market.js';
import { apply, changeOf, expectSame, FACTS, newIndex, questions, type Held } from './testing/whole-ranking.js';

const asAssessed = (nurse: NurseSummary): unknown => ({
  ...nurse,
  specialties: undefined,
  certificates: undefined,
  languages: undefined,
  shiftPatterns: [...nurse.shiftPatterns].sort(),
  workedAtFacilityIds: [...nurse.workedAtFacilityIds].sort(),
});

const anyNurseOf = (): Omit<NurseSummary, 'id' | 'facts'> => sampleNurse();

describe('MarketIndex', () => {
  it('gives back every nurse with all that an assessment reads', () => {
    fc.assert(
      fc.property(fc.array(anyNurse, { minLength: 1, maxLength: 20 }), anyGap, (nurses, gap) => {
        const index = newIndex();
        nurses.forEach((nurse, at) =>
          index.upsert({ ...nurse, id: nurseId(at), facts: FACTS[at % CLASSES]! }, at % CLASSES),
        );
        nurses.forEach((given, at) => {
          const nurse = { ...given, id: nurseId(at), facts: FACTS[at % CLASSES]! };
          const decoded = index.nurse(nurse.id)!;
          expect(asAssessed(decoded)).toEqual(asAssessed(nurse));
          const match = { gap, decisions: always(), today: TODAY, rates: RATES };
          expect(assess({ ...match, nurse: decoded }, DEFAULT_POLICY)).toEqual(
            assess({ ...match, nurse: { ...nurse, shiftPatterns: decoded.shiftPatterns } }, DEFAULT_POLICY),
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same nurses, scores, order and pages as ranking everybody, after any changes', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(changeOf(150), { minLength: 100, maxLength: 300, size: 'max' }),
        fc.array(questions, { minLength: 6, maxLength: 8, size: 'max' }),
        (changes, asked) => {
          const index = newIndex();
          const held = new Map<string, Held>();
          apply(index, held, changes);
          const builder = new MarketIndexBuilder(index.classes, { referenceRates: RATES });
          for (const { nurse, classId } of held.values()) builder.addNurse(nurse, classId);
          const built = builder.build();
          const { header, columns } = index.columns();
          const restored = MarketIndex.fromColumns(
            ClassRegistry.fromState(index.classes.state()),
            JSON.parse(JSON.stringify(header)) as IndexHeader,
            columns,
          );
          for (const question of asked) {
            for (const one of [index, built, restored]) compared += expectSame(one, held, question);
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const market = fc.array(fc.tuple(anyNurse, fc.integer({ min: 0, max: CLASSES - 1 })), {
    minLength: 1,
    maxLength: 120,
  });
  const filled = (nurses: [Omit<NurseSummary, 'id' | 'facts'>, number][]): { index: MarketIndex; held: Held[] } => {
    const index = newIndex();
    const held = nurses.map(([nurse, classId], at) => {
      const whole = { ...nurse, id: nurseId(at), facts: FACTS[classId]! };
      index.upsert(whole, classId);
      return { nurse: whole, classId };
    });
    return { index, held };
  };

  const filters: fc.Arbitrary<SearchFilters> = fc.record(
    {
      residentIn: fc.constantFrom([place('US')], [place('GB'), place('US-FL')], [place('US-TX')]),
      licensedIn: fc.constantFrom([place('US-FL')], [place('IN')]),
      minimumYears: fc.constantFrom(0, 2.5, 6, 100),
      readyOnStart: fc.boolean(),
      leastScore: fc.constantFrom(0, 0.3, 0.5, 0.7),
      withinKm: fc.constantFrom(0, 3000, 12_000),
      verifiedSince: fc.constantFrom(day('2026-01-01'), day('2026-11-10')),
      workedThere: fc.boolean(),
      homeJurisdiction: fc.constantFrom(place('US'), place('US-FL'), place('GB')),
      specialty: fc.constantFrom('theatre', 'intensive-care', 'unheard-of'),
      certificate: fc.constantFrom('ecmo', 'bls'),
      language: fc.constantFrom('en', 'en-GB', 'ja'),
      standing: fc.constantFrom('ready', 'pending', 'none'),
    },
    { requiredKeys: [] },
  );

  it('leaves out exactly those whom a filter excludes', () => {
    fc.assert(
      fc.property(market, questions, filters, (nurses, { gap, decisions, policy, k }, narrowed) => {
        const { index, held } = filled(nurses);
        const options = {
          policy,
          today: TODAY,
          rates: RATES,
          rights: classRights(gap, decisions),
          k,
          filters: narrowed,
        };
        const expected = held
          .filter(
            ({ nurse, classId }) =>
              failedConstraints(gap, nurse, classId, options).length === 0 &&
              passesFilters(gap, nurse, classId, options),
          )
          .map(({ nurse, classId }) => ({
            failedCount: 0,
            id: nurse.id,
            score: scoreOf(gap, nurse, classId, options),
          }))
          .sort(comparePositions)
          .map(({ id, score }) => ({ nurseId: id, score }));
        expect(index.search(gap, options).top).toEqual(expected.slice(0, k));
        expect(index.count(gap, options)).toBe(expected.length);
      }),
      { numRuns: 100 },
    );
  });

  it('says what excludes most and who comes nearest, as the whole ranking does', () => {
    fc.assert(
      fc.property(market, questions, (nurses, { gap, decisions, policy, k }) => {
        const { index, held } = filled(nurses);
        const classOf = new Map(held.map(({ nurse, classId }) => [nurse.id, classId]));
        const { excluded } = rankNurses({
          gap,
          nurses: held.map(({ nurse }) => nurse),
          decisionsOf: ({ id }) => decisions[classOf.get(id)!]!,
          policy,
          today: TODAY,
          rates: RATES,
        });
        const why = index.whyNobody(gap, {
          policy,
          today: TODAY,
          rates: RATES,
          rights: classRights(gap, decisions),
          k,
        });
        expect(why.considered).toBe(held.length);
        expect(why.nearest).toEqual(
          excluded
            .slice(0, k)
            .map(({ nurseId: id, score, failed }) => ({ nurseId: id, score, failedCount: failed.length })),
        );
        const failures = excluded.flatMap(({ failed }) => failed.map(({ constraint }) => constraint));
        for (const { constraint, nurses: count } of why.excludedBy) {
          expect(count).toBe(failures.filter((one) => one === constraint).length);
        }
        expect(why.excludedBy.reduce((sum, { nurses: count }) => sum + count, 0)).toBe(failures.length);
      }),
      { numRuns: 30 },
    );
  });

  const ask = (changes: Partial<SearchOptions> = {}): SearchOptions => {
    const decisions = Array.from({ length: CLASSES }, () => always());
    return {
      policy: DEFAULT_POLICY,
      today: TODAY,
      rates: RATES,
      rights: classRights(sampleGap(), decisions),
      k: 50,
      ...changes,
    };
  };

  it('takes a certificate that is good on the very last day, and not one day less', () => {
    const index = newIndex();
    const expiring = (number: number, expiresOn: string): void =>
      index.upsert(
        sampleNurse({
          id: nurseId(number),
          facts: FACTS[0]!,
          certificates: [
            { kind: 'bls', expiresOn: day('2027-01-01') },
            { kind: 'acls', expiresOn: day(expiresOn) },
          ],
        }),
        0,
      );
    expiring(1, '2027-04-03');
    expiring(2, '2027-04-04');
    expect(index.search(sampleGap(), ask()).top.map(({ nurseId: id }) => id)).toEqual([nurseId(2)]);
  });

  it.each(FACTOR_NAMES)('finds the best few of many blocks by %s', (factor) => {
    // No certificate: three thousand holders would be few enough to be looked at one by one.
    const gap = sampleGap(requirements({ certificates: [] }));
    const builder = new MarketIndexBuilder(newIndex().classes, { referenceRates: RATES });
    const nurses = Array.from({ length: 3000 }, (_, at) =>
      sampleNurse({
        id: nurseId(at),
        facts: FACTS[0]!,
        specialties: [{ specialty: 'intensive-care', years: 2 + (((at * 7) % 97) % 20) / 2 }],
        availableFrom: addDays(day('2026-11-01'), (at * 11) % 60),
        payFloor: { minorUnits: 2000 + ((at * 131) % 4001), currency: 'USD' },
        languages: [{ language: 'en', level: at % 3 === 0 ? 'C2' : 'C1' }],
        latitude: ((at * 37) % 170) - 85,
        reliability: ((at * 13) % 41) / 40,
        credentialsVerifiedOn: addDays(day('2025-12-01'), (at * 17) % 350),
        workedAtFacilityIds: at % 500 === 0 ? ['facility-1'] : [],
      }),
    );
    for (const nurse of nurses) builder.addNurse(nurse, 0);
    const index = builder.build();
    for (const policy of [
      matchPolicy('one', { [factor]: 1 }),
      matchPolicy('most', { ...DEFAULT_POLICY.weights, [factor]: 1 }),
    ]) {
      const options = ask({ policy, k: 5 });
      const expected = nurses
        .filter((nurse) => failedConstraints(gap, nurse, 0, options).length === 0)
        .map((nurse) => ({ failedCount: 0, id: nurse.id, score: scoreOf(gap, nurse, 0, options) }))
        .sort(comparePositions)
        .slice(0, 5)
        .map(({ id, score }) => ({ nurseId: id, score }));
      expect(expected).toHaveLength(5);
      expect(index.search(gap, options).top).toEqual(expected);
    }
  });

  it.each([Number.NaN, Infinity, -1])('refuses a weight of %p', (weight) => {
    const weights = { ...DEFAULT_POLICY.weights, distance: weight };
    const bad = ask({ policy: { name: 'bad', weights } });
    expect(() => newIndex().search(sampleGap(), bad)).toThrow(
      expect.objectContaining({ code: 'INVALID_MATCH_POLICY' }),
    );
  });

  it('refuses weights that are all zero, and a list of no or of half a nurse', () => {
    const weights = Object.fromEntries(FACTOR_NAMES.map((name) => [name, 0])) as MatchPolicy['weights'];
    const index = newIndex();
    expect(() => index.search(sampleGap(), ask({ policy: { name: 'none', weights } }))).toThrow('weighs nothing');
    for (const k of [0, 0.5, -1, Number.NaN, 10_001]) {
      expect(() => index.search(sampleGap(), ask({ k }))).toThrow(expect.objectContaining({ code: 'INVALID_LIMIT' }));
    }
  });

  it('takes a nurse with 4,000 licences and 500 of everything else', () => {
    const index = newIndex();
    const facts = {
      profession: 'RN',
      licences: Array.from({ length: 4000 }, (_, at) => ({
        jurisdiction: `US-${at}`,
        profession: 'RN',
        scope: 'full',
        status: 'active',
      })),
    } as unknown as NurseFacts;
    const many = Array.from({ length: 500 }, (_, at) => String(at));
    const nurse = sampleNurse({
      id: nurseId(1),
      facts,
      specialties: [...many.map((specialty) => ({ specialty, years: 1 })), ...sampleNurse().specialties],
      certificates: [...many.map((kind) => ({ kind, expiresOn: null })), ...sampleNurse().certificates],
      workedAtFacilityIds: many,
      noGo: { jurisdictions: many.map(place), organisationIds: many },
    });
    const classId = index.classes.classOf('many', facts);
    index.upsert(nurse, classId);
    index.upsert(nurse, classId);
    expect(index.nurse(nurse.id)!.facts.licences).toHaveLength(4000);
    expect(index.nurse(nurse.id)!.workedAtFacilityIds).toEqual(many);
    expect(index.stats().rows).toBe(501);
    const rights = classRights(
      sampleGap(),
      Array.from({ length: CLASSES + 1 }, () => always()),
    );
    expect(index.search(sampleGap(), ask({ rights })).top).toHaveLength(1);
    expect(index.remove(nurse.id)).toBe(true);
    expect(index.stats()).toMatchObject({ nurses: 0, rows: 0 });
  });

  it('knows nobody it was not told of', () => {
    const index = newIndex();
    expect(index.remove(nurseId(1))).toBe(false);
    expect(index.remove('no uuid')).toBe(false);
    expect(index.has('no uuid')).toBe(false);
    expect(index.nurse(nurseId(1))).toBeNull();
    expect(() => index.upsert(sampleNurse({ id: 'NURSE' }), 0)).toThrow(
      expect.objectContaining({ code: 'INVALID_NURSE_ID' }),
    );
    expect(() => index.upsert(sampleNurse({ id: nurseId(1) }), CLASSES)).toThrow('no recognition class');
  });

  it('refuses columns of another format, a missing one and one cut short', () => {
    const { index } = filled([[anyNurseOf(), 0]]);
    const { header, columns } = index.columns();
    const { classes } = index;
    const refused = expect.objectContaining({ code: 'UNREADABLE_INDEX' });
    expect(() => MarketIndex.fromColumns(classes, { ...header, format: 0 }, columns)).toThrow(refused);
    const { records, ...others } = columns;
    expect(() => MarketIndex.fromColumns(classes, header, others)).toThrow(refused);
    expect(() => MarketIndex.fromColumns(classes, header, { ...columns, records: records!.subarray(1) })).toThrow(
      refused,
    );
  });
});
