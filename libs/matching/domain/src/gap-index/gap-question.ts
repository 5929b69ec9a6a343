import type { FactsRights, GapSummary, RightStanding } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import type { MatchPolicy } from '../policy.js';
import type { RankPosition } from '../rank.js';

/** What the law says of the nurse at one gap. */
export type GapRights = Pick<FactsRights, 'failed' | 'readiness' | 'standing'>;

/** What the market's constraints read beside the nurse and the gap. */
export interface GapCircumstances {
  /** The day it is where each gap is. */
  readonly todayAt: (gap: GapSummary) => LocalDate;
  readonly rates: ExchangeRates | null;
}

/** Narrows a list; scores and order stay those of the whole list. */
export interface GapFilters {
  /** A country covers its subdivisions. */
  readonly jurisdiction?: JurisdictionCode;
  readonly specialty?: string;
  readonly standing?: RightStanding;
  readonly leastScore?: number;
}

/** By which policy each gap weighs. */
export interface PoliciesOfGaps {
  readonly usual: MatchPolicy;
  /** By the gap's id, where its hospital chose another. */
  readonly chosen: ReadonlyMap<string, MatchPolicy>;
}

export interface GapSearchOptions extends GapCircumstances {
  readonly policies: PoliciesOfGaps;
  /** Asked only for gaps that nothing but the law could exclude. */
  readonly rightsOf: (gap: GapSummary) => GapRights;
  /** How many of the best. */
  readonly k: number;
  /** The last one of the page before. */
  readonly after?: RankPosition;
  readonly filters?: GapFilters;
}

export interface RankedGap {
  readonly gap: GapSummary;
  /** The score of `assess`, to six digits. */
  readonly score: number;
}

export interface GapCounts {
  /** Gaps that no constraint excludes. */
  readonly eligible: number;
  /** Those of them that the filters leave. */
  readonly listed: number;
  /** Those of the listed that stand up to `after`. */
  readonly ahead: number;
}
