import type { GapSummary, NurseFacts, NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { assess } from '../assess.js';
import { FACTOR_NAMES } from '../factors/index.js';
import type { MatchDecisions } from '../match.js';
import { DEFAULT_POLICY, matchPolicy, type MatchPolicy } from '../policy.js';
import { rankNurses } from '../rank.js';
import { always, TODAY } from '../testing/samples.js';
import { ClassRegistry } from './class-registry.js';
import { classRights } from './class-rights.js';
import { MarketIndex } from './market-index.js';
import type { IndexHeader } from './index-columns.js';
import { MarketIndexBuilder } from './market-index-builder.js';
import type { SearchOptions } from './question.js';
import { anyGap, anyNurse, CLASSES, manyDecisions, nurseId, RATES } from './testing/random-market.js';

const FACTS: NurseFacts[] = Array.from({ length: CLASSES }, (_, at) => ({
  profession: at % 5 === 4 ? 'RM' : 'RN',
  ...(at % 3 === 0 ? { citizenships: ['US'] } : {}),
  residences: [{ jurisdiction: at % 2 ? 'US-FL' : 'GB', from: '2020-01-01' }],
})) as NurseFacts[];

interface Held {
  nurse: NurseSummary;
  classId: number;
}

const newIndex = (): MarketIndex => {
  const classes = new ClassRegistry();
  FACTS.forEach((facts, at) => classes.classOf(`class-${at}`, facts));
  return new MarketIndex(classes, { referenceRates: RATES });
};

const policies: fc.Arbitrary<MatchPolicy> = fc.oneof(
  fc.constant(DEFAULT_POLICY),
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: FACTOR_NAMES.length, maxLength: FACTOR_NAMES.length })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => matchPolicy('any', Object.fromEntries(FACTOR_NAMES.map((name, at) => [name, weights[at]!])))),
  fc.constantFrom(...FACTOR_NAMES).map((name) => matchPolicy(`only ${name}`, { [name]: 1 })),
);

const expectSame = (
  index: MarketIndex,
  held: Map<string, Held>,
  question: { gap: GapSummary; decisions: MatchDecisions[]; policy: MatchPolicy; withRates: boolean; k: number },
): void => {
  const { gap, decisions, policy, k } = question;
  const rates = question.withRates ? RATES : null;
  const options: SearchOptions = { policy, today: TODAY, rates, rights: classRights(gap, decisions), k };
  const classOf = new Map([...held.values()].map(({ nurse, classId }) => [nurse.id, classId]));
  const { ranked } = rankNurses({
    gap,
    nurses: [...held.values()].map(({ nurse }) => nurse),
    decisionsOf: ({ id }) => decisions[classOf.get(id)!]!,
    policy,
    today: TODAY,
    rates,
  });
  const reference = ranked.map(({ nurseId: id, score }) => ({ nurseId: id, score }));
  expect(index.search(gap, options).top).toEqual(reference.slice(0, k));
  expect(index.count(gap, options)).toBe(reference.length);
  const last = reference[Math.min(k, reference.length) - 1];
  if (!last) return;
  const after = { failedCount: 0, score: last.score, id: last.nurseId };
  expect(index.search(gap, { ...options, after }).top).toEqual(reference.slice(k, k * 2));
};

const change = fc.record({
  number: fc.integer({ min: 0, max: 150 }),
  classId: fc.integer({ min: 0, max: CLASSES - 1 }),
  nurse: fc.option(anyNurse, { freq: 5 }),
});

const questions = fc.record({
  gap: anyGap,
  decisions: manyDecisions,
  policy: policies,
  withRates: fc.boolean(),
  k: fc.constantFrom(1, 3, 50),
});

const asAssessed = (nurse: NurseSummary): unknown => ({
  ...nurse,
  specialties: undefined,
  certificates: undefined,
  languages: undefined,
  shiftPatterns: [...nurse.shiftPatterns].sort(),
  workedAtFacilityIds: [...nurse.workedAtFacilityIds].sort(),
});

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
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 400, size: 'max' }),
        fc.array(questions, { minLength: 1, maxLength: 4 }),
        (changes, asked) => {
          const index = newIndex();
          const held = new Map<string, Held>();
          for (const { number, classId, nurse } of changes) {
            const id = nurseId(number);
            if (nurse === null) {
              expect(index.remove(id)).toBe(held.delete(id));
              continue;
            }
            const whole = { ...nurse, id, facts: FACTS[classId]! };
            held.set(id, { nurse: whole, classId });
            index.upsert(whole, classId);
          }
          expect(index.stats().nurses).toBe(held.size);
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
            for (const one of [index, built, restored]) expectSame(one, held, question);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
