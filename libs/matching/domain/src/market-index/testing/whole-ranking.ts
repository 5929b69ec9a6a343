import type { GapSummary, NurseFacts, NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { FACTOR_NAMES } from '../../factors/index.js';
import type { MatchDecisions } from '../../match.js';
import { DEFAULT_POLICY, matchPolicy, type MatchPolicy } from '../../policy.js';
import { rankNurses } from '../../rank.js';
import { TODAY } from '../../testing/samples.js';
import { ClassRegistry } from '../class-registry.js';
import { classRights } from '../class-rights.js';
import { MarketIndex } from '../market-index.js';
import type { SearchOptions } from '../question.js';
import { anyGap, anyNurse, CLASSES, manyDecisions, nurseId, RATES } from './random-market.js';

export const FACTS: NurseFacts[] = Array.from({ length: CLASSES }, (_, at) => ({
  profession: at % 5 === 4 ? 'RM' : 'RN',
  ...(at % 3 === 0 ? { citizenships: ['US'] } : {}),
  residences: [{ jurisdiction: at % 2 ? 'US-FL' : 'GB', from: '2020-01-01' }],
})) as NurseFacts[];

export interface Held {
  nurse: NurseSummary;
  classId: number;
}

export const newIndex = (): MarketIndex => {
  const classes = new ClassRegistry();
  FACTS.forEach((facts, at) => classes.classOf(`class-${at}`, facts));
  return new MarketIndex(classes, { referenceRates: RATES });
};

export const policies: fc.Arbitrary<MatchPolicy> = fc.oneof(
  fc.constant(DEFAULT_POLICY),
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: FACTOR_NAMES.length, maxLength: FACTOR_NAMES.length })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => matchPolicy('any', Object.fromEntries(FACTOR_NAMES.map((name, at) => [name, weights[at]!])))),
  fc.constantFrom(...FACTOR_NAMES).map((name) => matchPolicy(`only ${name}`, { [name]: 1 })),
);

/** Returns how many fit, so that a test can see to it that it has not compared empty lists. */
export const expectSame = (
  index: MarketIndex,
  held: Map<string, Held>,
  question: { gap: GapSummary; decisions: MatchDecisions[]; policy: MatchPolicy; withRates: boolean; k: number },
): number => {
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
  if (!last) return 0;
  const after = { failedCount: 0, score: last.score, id: last.nurseId };
  expect(index.search(gap, { ...options, after }).top).toEqual(reference.slice(k, k * 2));
  return reference.length;
};

export const changeOf = (nurses: number) =>
  fc.record({
    number: fc.integer({ min: 0, max: nurses - 1 }),
    classId: fc.integer({ min: 0, max: CLASSES - 1 }),
    nurse: fc.option(anyNurse, { freq: 3 }),
    budget: fc.constantFrom(0, 0, 0, 3),
  });
export type Change = ReturnType<typeof changeOf> extends fc.Arbitrary<infer T> ? T : never;

export const questions = fc.record({
  gap: anyGap,
  decisions: manyDecisions,
  policy: policies,
  withRates: fc.boolean(),
  k: fc.constantFrom(1, 3, 50),
});

/** Applies changes to an index and to a plain map beside it. */
export const apply = (index: MarketIndex, held: Map<string, Held>, changes: readonly Change[]): void => {
  for (const { number, classId, nurse, budget } of changes) {
    index.compact(budget);
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
};
