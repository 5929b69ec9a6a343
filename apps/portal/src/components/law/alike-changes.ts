import type { components } from '@crossward/api-client';

export type Change = components['schemas']['RankingChangeAnswer'];

/** Changes of one gap that came about in the same way: told once, with everybody whom it concerns. */
export interface AlikeChanges {
  readonly key: string;
  readonly first: Change;
  readonly changes: readonly Change[];
}

/** Who rises is told apart from who falls. */
const isUp = ({ before, after }: Change): boolean => (before.rank ?? Infinity) > (after.rank ?? Infinity);

const wayOf = (told: Change): string => {
  const { change, cause, before, after, failed } = told;
  const law = [before, after].map(({ verdict, legalBasis }) => [verdict, legalBasis]);
  return JSON.stringify([change, isUp(told), cause, law, failed]);
};

/** In the order in which the first of each stands. */
export const alikeChanges = (changes: readonly Change[]): AlikeChanges[] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = wayOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([key, own]) => ({ key, first: own[0] as Change, changes: own }));
};
