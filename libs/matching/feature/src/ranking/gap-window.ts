import type { GapSummary, NurseSummary, RankingWindow } from '@crossward/contracts';
import {
  comparePositions,
  positionOf,
  type Assessment,
  type GapFilters,
  type Ranking,
} from '@crossward/matching-domain';
import type { GapRankingAnswer, PolicyOf } from './gap-ranking.js';

type Window = Pick<RankingWindow, 'limit' | 'after' | 'includeExcluded'>;

export interface GapWindowRequest {
  readonly nurse: NurseSummary;
  readonly filters: GapFilters;
  readonly window: Window;
}

export interface RankedGapItem {
  readonly gap: GapSummary;
  readonly assessment: Assessment;
  /** 1 for the best eligible one of the list; null for the excluded. */
  readonly rank: number | null;
}

/** A part of a nurse's list, and how many stand elsewhere in it. */
export interface GapWindow {
  readonly items: readonly RankedGapItem[];
  readonly more: boolean;
  /** Open gaps. */
  readonly considered: number;
  readonly eligible: number;
  /** Eligible ones that the filters leave. */
  readonly listed: number;
  /** Listed ones that stand up to the place after which the window begins. */
  readonly ahead: number;
  readonly policyOf: PolicyOf;
  /** Null where the law had not to be asked. */
  readonly corpusVersion: string | null;
}

/** Cuts a window out of a whole list. */
export const windowIn = (answer: GapRankingAnswer, { limit, after, includeExcluded }: Window): GapWindow => {
  const { listed, gaps, policyOf, considered, eligible, corpusVersion } = answer;
  const follows = (assessment: Assessment): boolean =>
    !after || comparePositions(positionOf(assessment, 'gapId'), after) > 0;
  const rest = [
    ...placed(listed),
    ...(includeExcluded ? listed.excluded.map((one) => ({ assessment: one, rank: null })) : []),
  ].filter(({ assessment }) => follows(assessment));
  return {
    items: rest.slice(0, limit).map((one) => ({ ...one, gap: gaps.get(one.assessment.gapId) as GapSummary })),
    more: rest.length > limit,
    ...{ considered, eligible, corpusVersion, policyOf },
    listed: listed.ranked.length,
    ahead: listed.ranked.filter((one) => !follows(one)).length,
  };
};

const placed = ({ ranked }: Ranking): { assessment: Assessment; rank: number | null }[] =>
  ranked.map((assessment, at) => ({ assessment, rank: at + 1 }));
