import type { GapSummary, NurseSummary } from '@crossward/contracts';
import type { Assessment, RankedSide, RankingBasis } from '@crossward/matching-domain';

/** The best nurses of a gap, best first, and how many pass every constraint. */
export interface BestOfGap {
  readonly best: readonly Assessment[];
  readonly eligible: number;
}

/** One of two bases: who is among the best of either is known on both. */
export type ComparedSide = RankedSide & BestOfGap;

/** Ranks a gap by two bases at one moment: what differs comes from them and not from the market. */
export interface MarketComparison {
  /** Of those asked for the ones that are open. */
  readonly gaps: readonly GapSummary[];
  /** Null where nothing can differ. */
  compare(
    gap: GapSummary,
    bases: readonly [before: RankingBasis, after: RankingBasis],
    depth: number,
  ): Promise<readonly [ComparedSide, ComparedSide] | null>;
}

/** The nurses of a round as they stood at one moment. */
export interface MarketSnapshot extends MarketComparison {
  rank(gap: GapSummary, basis: RankingBasis, depth: number): Promise<BestOfGap>;
  /** Everybody, in no order: also those whom a constraint excludes, with what stands in the way. */
  assessAll(gap: GapSummary, basis: RankingBasis): Promise<{ assessment: Assessment; nurse: NurseSummary }[]>;
}

/** Ranks for runs over the whole market and for rounds. */
export interface MarketSnapshots {
  /** Everybody, for a comparison of two bases. */
  take(gapIds: readonly string[]): Promise<MarketComparison>;
  /** These nurses alone. */
  takeOf(gapIds: readonly string[], nurseIds: readonly string[]): Promise<MarketSnapshot>;
}
export const MarketSnapshots = Symbol('MarketSnapshots');
