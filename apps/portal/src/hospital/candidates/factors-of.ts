import type { components } from '@crossward/api-client';

type Factor = components['schemas']['CandidateExplanation']['factors'][number];

interface Compared {
  factor: Factor['factor'];
  /** One for each candidate; null: it was not asked of that one. */
  values: readonly (number | null)[];
  /** Null where all are alike: nobody is ahead. */
  best: number | null;
}

/** The factors of several candidates, what counts most first. */
export const factorsOf = (people: readonly (readonly Factor[])[]): Compared[] => {
  const weights = new Map<Factor['factor'], number>();
  for (const { factor, weight } of people.flat()) {
    weights.set(factor, Math.max(weight, weights.get(factor) ?? 0));
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .map(([factor]) => {
      const values = people.map((factors) => factors.find((one) => one.factor === factor)?.value ?? null);
      const best = Math.max(...values.map((value) => value ?? 0));
      return { factor, values, best: values.every((value) => value === best) ? null : best };
    });
};
