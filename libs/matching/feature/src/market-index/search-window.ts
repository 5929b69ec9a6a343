import type { GapSummary } from '@crossward/contracts';
import type { NurseIndex, RankedNurse, RankPosition, SearchOptions } from '@crossward/matching-domain';

/** One part of a list, and how many stand elsewhere in it. */
export interface WindowRows {
  readonly rows: readonly RankedNurse[];
  readonly more: boolean;
  readonly considered: number;
  readonly eligible: number;
  readonly listed: number;
  readonly ahead: number;
}

/** @param options with the limit of the part as `k` */
export const searchWindow = (index: NurseIndex, gap: GapSummary, options: SearchOptions): WindowRows => {
  const { k, after, filters = {}, ...rest } = options;
  const { top } = index.search(gap, { ...options, k: k + 1 });
  const whole = { ...rest, k };
  const eligible = index.count(gap, whole);
  const listed = Object.keys(filters).length === 0 ? eligible : index.count(gap, { ...whole, filters });
  return {
    rows: top.slice(0, k),
    more: top.length > k,
    considered: index.stats().nurses,
    eligible,
    listed,
    ahead: after ? aheadOf(index, gap, { ...whole, filters, after }) : 0,
  };
};

/** How many of the list stand up to a place: all with its score or a better one, but those of its score behind it. */
const aheadOf = (index: NurseIndex, gap: GapSummary, options: SearchOptions & { after: RankPosition }): number => {
  const { after, filters = {}, ...whole } = options;
  const leastScore = Math.max(after.score, filters.leastScore ?? 0);
  const best = index.count(gap, { ...whole, filters: { ...filters, leastScore } });
  for (let k = whole.k; ; k *= 4) {
    const { top } = index.search(gap, { ...options, k });
    const worse = top.findIndex(({ score }) => score < leastScore);
    if (worse >= 0 || top.length < k) return best - (worse >= 0 ? worse : top.length);
  }
};
