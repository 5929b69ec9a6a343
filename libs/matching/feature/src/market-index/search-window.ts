import type { GapSummary } from '@crossward/contracts';
import {
  profileFilters,
  type NurseIndex,
  type RankPlaceOf,
  type RankPosition,
  type SearchOptions,
} from '@crossward/matching-domain';

/** One part of a list, and how many stand elsewhere in it. */
export interface WindowRows {
  readonly rows: readonly RankPlaceOf[];
  readonly more: boolean;
  readonly considered: number;
  readonly eligible: number;
  readonly listed: number;
  readonly ahead: number;
  /** How many each constraint excludes; null unless the excluded were asked for. */
  readonly failures: Readonly<Record<string, number>> | null;
}

export type WindowOptions = SearchOptions & {
  /** Also those who fail a constraint, after the others. */
  readonly includeExcluded?: boolean;
};

/** @param options with the limit of the part as `k` */
export const searchWindow = (
  index: NurseIndex,
  gap: GapSummary,
  { includeExcluded = false, ...options }: WindowOptions,
): WindowRows => {
  if (includeExcluded) return index.wholeList(gap, options);
  const { k, after, filters = {}, ...rest } = options;
  const { top } = index.search(gap, { ...options, k: k + 1 });
  const whole = { ...rest, k };
  const looked = profileFilters(filters);
  const eligible = index.count(gap, { ...whole, filters: looked });
  const isNarrowed = Object.keys(filters).length > Object.keys(looked).length;
  const listed = isNarrowed ? index.count(gap, { ...whole, filters }) : eligible;
  return {
    rows: top.slice(0, k).map((row) => ({ ...row, failedCount: 0 })),
    more: top.length > k,
    considered: index.considered(looked),
    eligible,
    listed,
    ahead: after ? aheadOf(index, gap, { ...whole, filters, after }, listed) : 0,
    failures: null,
  };
};

/** How many of the list stand up to a place: all with its score or a better one, but those of its score behind it. */
const aheadOf = (
  index: NurseIndex,
  gap: GapSummary,
  options: SearchOptions & { after: RankPosition },
  listed: number,
): number => {
  const { after, filters = {}, ...whole } = options;
  if (after.failedCount > 0) return listed;
  const leastScore = Math.max(after.score, filters.leastScore ?? 0);
  const best = index.count(gap, { ...whole, filters: { ...filters, leastScore } });
  for (let k = whole.k; ; k *= 4) {
    const { top } = index.search(gap, { ...options, k });
    const worse = top.findIndex(({ score }) => score < leastScore);
    if (worse >= 0 || top.length < k) return best - (worse >= 0 ? worse : top.length);
  }
};
