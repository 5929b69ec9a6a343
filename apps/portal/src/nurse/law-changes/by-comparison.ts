import type { components } from '@crossward/api-client';

export type OwnChange = components['schemas']['OwnRankingChangeAnswer'];

/** What one comparison would give the nurse or take from her. */
export interface ComparedForMe {
  readonly rerankingId: string;
  readonly first: OwnChange;
  /** What she would lose, then what she would gain, each by the first day. */
  readonly changes: readonly OwnChange[];
}

/** Gaps that are no longer there stand last. */
const LAST = '9999-12-31';

const startOf = ({ gap }: OwnChange): string => gap?.startsOn ?? LAST;

const inOrder = (a: OwnChange, b: OwnChange): number =>
  Number(a.change === 'gained') - Number(b.change === 'gained') || (startOf(a) < startOf(b) ? -1 : 1);

/** In the order in which the comparisons come: the newest first. */
export const byComparison = (changes: readonly OwnChange[]): ComparedForMe[] => {
  const runs = new Map<string, OwnChange[]>();
  for (const change of changes) runs.set(change.rerankingId, [...(runs.get(change.rerankingId) ?? []), change]);
  return [...runs].map(([rerankingId, own]) => ({
    rerankingId,
    first: own[0] as OwnChange,
    changes: [...own].sort(inOrder),
  }));
};
