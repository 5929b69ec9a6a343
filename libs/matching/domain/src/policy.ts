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
  if (!Number.isFinite(total)) throw refuse(name, 'has weights whose sum is beyond every number');
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

/** What a hospital may choose for a gap instead of weighing by itself. */
export const NAMED_POLICIES: readonly MatchPolicy[] = [
  DEFAULT_POLICY,
  matchPolicy('soonest-start', {
    readiness: 60,
    'availability-slack': 15,
    'credential-freshness': 15,
    reliability: 10,
  }),
  matchPolicy('deepest-experience', {
    'experience-depth': 55,
    readiness: 15,
    'language-above-minimum': 15,
    reliability: 15,
  }),
  matchPolicy('known-here', { continuity: 50, reliability: 20, readiness: 15, 'experience-depth': 15 }),
  matchPolicy('near-home', { distance: 45, 'time-zones': 15, readiness: 20, 'experience-depth': 20 }),
];

/** The name of a policy that a gap's hospital weighs by itself. */
export const OWN_POLICY = 'own';

/** Weights of one scale: so far apart that one counts for nothing, they are a mistake. */
const LEAST_WEIGHT = 0.001;
const MOST_WEIGHT = 1000;

/** A policy out of weights that somebody sent; beside what `matchPolicy` refuses, everything that is no number. */
export const ownPolicy = (raw: Readonly<Record<string, unknown>>): MatchPolicy => {
  const wrong = Object.entries(raw).filter(
    ([, weight]) => typeof weight !== 'number' || !(weight === 0 || (weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)),
  );
  if (wrong.length > 0) {
    const names = wrong.map(([factor]) => factor.slice(0, 40)).slice(0, 11);
    throw refuse(
      OWN_POLICY,
      `has weights that are neither 0 nor from ${LEAST_WEIGHT} to ${MOST_WEIGHT} (${names.join(', ')})`,
    );
  }
  return matchPolicy(OWN_POLICY, raw as Readonly<Record<string, number>>);
};
