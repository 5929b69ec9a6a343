import { DomainError } from '@crossward/kernel';
import { FACTOR_NAMES, type FactorName } from './factors/index.js';

/** How much each soft factor counts. The weights sum to 1, so a score lies in 0..1. */
export interface MatchPolicy {
  readonly name: string;
  readonly weights: Readonly<Record<FactorName, number>>;
}

const refuse = (name: string, problem: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'INVALID_MATCH_POLICY',
    message: `The match policy (${name}) ${problem}.`,
    nextStep: `Give each of ${FACTOR_NAMES.join(', ')} a weight of 0 or more, at least one above 0.`,
    facts: { policy: name },
  });

/** Takes weights on any scale and brings their sum to 1; refuses a negative one, an unknown one, or nothing but zeros. */
export const matchPolicy = (name: string, raw: Readonly<Partial<Record<FactorName, number>>>): MatchPolicy => {
  const unknown = Object.keys(raw).filter((key) => !FACTOR_NAMES.includes(key as FactorName));
  if (unknown.length > 0) throw refuse(name, `weighs what is no factor (${unknown.join(', ')})`);
  const given = FACTOR_NAMES.map((factor) => [factor, raw[factor] ?? 0] as const);
  const bad = given.filter(([, weight]) => !Number.isFinite(weight) || weight < 0);
  if (bad.length > 0) throw refuse(name, `has weights that cannot be (${bad.map(([factor]) => factor).join(', ')})`);
  const total = given.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) throw refuse(name, 'weighs nothing');
  const weights = Object.fromEntries(given.map(([factor, weight]) => [factor, weight / total]));
  return { name, weights: Object.freeze(weights) as Record<FactorName, number> };
};

/** Safe practice first (right, experience, language), then what keeps a nurse in the place, then need. */
export const DEFAULT_POLICY: MatchPolicy = matchPolicy('default', {
  readiness: 18,
  'experience-depth': 16,
  'pay-fit': 12,
  'language-above-minimum': 10,
  distance: 9,
  reliability: 9,
  'availability-slack': 7,
  continuity: 6,
  'credential-freshness': 5,
  need: 5,
  'time-zones': 3,
});
