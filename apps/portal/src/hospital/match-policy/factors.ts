import type { components } from '@crossward/api-client';

export type Weights = NonNullable<components['schemas']['MatchPolicyAnswer']['weights']>;
export type Factor = keyof Weights;

/** In the order in which people think of them: may she start, does she know the work, does it suit her, does it last. */
export const FACTORS: readonly Factor[] = [
  'readiness',
  'experience-depth',
  'language-above-minimum',
  'continuity',
  'reliability',
  'pay-fit',
  'distance',
  'time-zones',
  'availability-slack',
  'credential-freshness',
  'need',
];

/** How much each factor counts beside the others, as people set it: 0 to 100. */
export type Points = Readonly<Record<Factor, number>>;

const each = (of: (factor: Factor) => number): Record<Factor, number> =>
  Object.fromEntries(FACTORS.map((factor) => [factor, of(factor)])) as Record<Factor, number>;

/** Of the whole score; nothing but zeros has no shares. */
export const sharesOf = (points: Points): Weights | null => {
  const total = FACTORS.reduce((sum, factor) => sum + points[factor], 0);
  return total === 0 ? null : each((factor) => points[factor] / total);
};

/** Shares as points out of 100, to a tenth: what is set and what is shown are one number. */
export const pointsOf = (shares: Weights): Points => each((factor) => Math.round(shares[factor] * 1000) / 10);
