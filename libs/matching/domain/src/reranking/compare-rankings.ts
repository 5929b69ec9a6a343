import type { Assessment } from '../match.js';

/** The best nurses of one gap, best first, as one of two laws or rates would have it. */
export interface RankedSide {
  readonly best: readonly Assessment[];
  /** How any nurse stands on this side, also one who is not among the best. */
  readonly assessmentOf: (nurseId: string) => Assessment;
}

export const RANKING_CHANGES = ['appears', 'disappears', 'moves'] as const;
export type RankingChangeKind = (typeof RANKING_CHANGES)[number];

/** What moves told by its direction; from what a gap loses to what it gains. */
export const DIRECTED_CHANGES = ['disappears', 'appears', 'falls', 'rises'] as const;
export type DirectedChange = (typeof DIRECTED_CHANGES)[number];

/** `constraint`: one fails on one side alone. `score`: her own score differs. `others`: she is as before, others are not. */
export const CHANGE_CAUSES = ['constraint', 'score', 'others'] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** How a nurse stands on one side. */
export interface Standing {
  /** null where she is not among the best. */
  readonly rank: number | null;
  readonly assessment: Assessment;
}

/** What becomes of one nurse at one gap, and why. */
export interface RankingChange {
  readonly nurseId: string;
  readonly change: RankingChangeKind;
  readonly cause: ChangeCause;
  readonly before: Standing;
  readonly after: Standing;
}

const causeOf = ({ assessment: before }: Standing, { assessment: after }: Standing): ChangeCause =>
  before.eligible !== after.eligible ? 'constraint' : before.score !== after.score ? 'score' : 'others';

const kindOf = (before: Standing, after: Standing): RankingChangeKind | null => {
  if (before.rank === after.rank) return null;
  return before.rank === null ? 'appears' : after.rank === null ? 'disappears' : 'moves';
};

/**
 * Who appears among the best of a gap, who disappears, who moves, and why; in the order of the former ranks, then of the new
 * ones. Nobody whose rank stays is named.
 */
export const compareRankings = (before: RankedSide, after: RankedSide): RankingChange[] => {
  const rankBefore = new Map(before.best.map(({ nurseId }, at) => [nurseId, at + 1]));
  const rankAfter = new Map(after.best.map(({ nurseId }, at) => [nurseId, at + 1]));
  const everybody = new Set([...rankBefore.keys(), ...rankAfter.keys()]);
  return [...everybody].flatMap((nurseId): RankingChange[] => {
    const [from, to] = [rankBefore.get(nurseId) ?? null, rankAfter.get(nurseId) ?? null];
    if (from === to) return [];
    const was = { rank: from, assessment: before.assessmentOf(nurseId) };
    const is = { rank: to, assessment: after.assessmentOf(nurseId) };
    const change = kindOf(was, is) as RankingChangeKind;
    return [{ nurseId, change, cause: causeOf(was, is), before: was, after: is }];
  });
};

/** What fails on one side and not on the other: the constraints by which somebody gained or lost a gap. */
export const decidingConstraints = ({ before, after }: RankingChange): Assessment['failed'] => {
  const [out, inside] = before.assessment.eligible ? [after, before] : [before, after];
  const held = new Set(inside.assessment.failed.map(({ constraint }) => constraint));
  return out.assessment.failed.filter(({ constraint }) => !held.has(constraint));
};
