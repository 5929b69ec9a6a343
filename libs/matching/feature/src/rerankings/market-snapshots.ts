import type { GapSummary } from '@crossward/contracts';
import type { Assessment, RankingBasis } from '@crossward/matching-domain';

/** The best nurses of a gap, best first, and how many pass every constraint. */
export interface BestOfGap {
  readonly best: readonly Assessment[];
  readonly eligible: number;
}

/** The market as it stood at one moment: what differs between two bases comes from them and not from the market. */
export interface MarketSnapshot {
  /** Of those asked for the ones that are open. */
  readonly gaps: readonly GapSummary[];
  /** @param among only these nurses; everybody unless told */
  rank(gap: GapSummary, basis: RankingBasis, depth: number, among?: ReadonlySet<string>): Promise<BestOfGap>;
  /** How nurses of the snapshot stand at a gap, in the order of their ids in the call. */
  assess(gap: GapSummary, nurseIds: readonly string[], basis: RankingBasis): Promise<Assessment[]>;
}

/** Ranks for runs over the whole market. One implementation reads the market anew, another may ask an index. */
export interface MarketSnapshots {
  take(gapIds: readonly string[]): Promise<MarketSnapshot>;
}
export const MarketSnapshots = Symbol('MarketSnapshots');
