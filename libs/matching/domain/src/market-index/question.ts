import type { GapSummary, NurseFilters, NurseSummary, RightStanding } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { ExchangeRates } from '../exchange.js';
import type { MatchPolicy } from '../policy.js';
import type { RankPosition } from '../rank.js';
import type { ClassRights } from './class-rights.js';

/** Narrows a list; scores and order stay those of the whole list. */
export interface SearchFilters extends Readonly<NurseFilters> {
  /** Lives in one of these (a residence of the facts that has not ended by `today`); a country covers its subdivisions. */
  readonly residentIn?: readonly JurisdictionCode[];
  /** Holds a licence in one of these; a country covers its subdivisions. */
  readonly licensedIn?: readonly JurisdictionCode[];
  /** Years in the gap's specialty. */
  readonly minimumYears?: number;
  /** May practise on the first day already (true), or only by a route still to be gone (false). */
  readonly readyOnStart?: boolean;
  /** What stands in the whole list alone is narrowed by: a right on the first day, a route to it, or neither. */
  readonly standing?: RightStanding;
  readonly leastScore?: number;
  readonly withinKm?: number;
  /** Credentials settled on this day or later. */
  readonly verifiedSince?: LocalDate;
  /** Has worked at the gap's facility (true), or never has (false). */
  readonly workedThere?: boolean;
}

export interface SearchOptions {
  readonly policy: MatchPolicy;
  /** The day it is where the gap is. */
  readonly today: LocalDate;
  readonly rates: ExchangeRates | null;
  readonly rights: ClassRights;
  /** How many of the best. */
  readonly k: number;
  /** The last one of the page before. */
  readonly after?: RankPosition;
  readonly filters?: SearchFilters;
}

export interface RankedNurse {
  readonly nurseId: string;
  /** The score of `assess`, to six digits. */
  readonly score: number;
}

export interface IndexAnswer {
  /** The eligible, in the order of `comparePositions`. */
  readonly top: readonly RankedNurse[];
  /** Counts changes of the index; equal versions of one index give equal answers. */
  readonly version: number;
  readonly rowsLookedAt: number;
  readonly blocksOpened: number;
}

export type RankPlaceOf = RankedNurse & { readonly failedCount: number };

/** A part of the list of everybody, the excluded after the others, and what stands elsewhere in it. */
export interface WholeAnswer {
  readonly rows: readonly RankPlaceOf[];
  readonly more: boolean;
  /** Whom the filters of the profile leave. */
  readonly considered: number;
  readonly eligible: number;
  /** Eligible ones whom all filters leave. */
  readonly listed: number;
  /** Those of them up to the place after which the part begins. */
  readonly ahead: number;
  /** How many each constraint excludes. */
  readonly failures: Readonly<Record<string, number>>;
}

/** Why nobody, or nobody else, fits. */
export interface WhyNobody {
  readonly considered: number;
  /** Fails most often first; a nurse counts once for every constraint that fails. */
  readonly excludedBy: readonly { readonly constraint: string; readonly nurses: number }[];
  /** Those with the fewest failed constraints, then the best score, then the smaller id. */
  readonly nearest: readonly RankPlaceOf[];
}

export interface IndexStats {
  readonly nurses: number;
  /** One per nurse and specialty. */
  readonly rows: number;
  readonly bytes: number;
  readonly classes: number;
  readonly version: number;
}

/** What other code needs of an index; `MarketIndex` is the one there is. */
export interface NurseIndex {
  upsert(nurse: NurseSummary, classId: number): void;
  remove(nurseId: string): boolean;
  has(nurseId: string): boolean;
  nurse(nurseId: string): NurseSummary | null;
  search(gap: GapSummary, options: SearchOptions): IndexAnswer;
  /** How many fit, exactly; looks at every nurse of the specialty. */
  count(gap: GapSummary, options: SearchOptions): number;
  /**
   * Everybody, the excluded too; looks at each of them. Of the filters only those of the profile, `standing` and `leastScore`
   * narrow it.
   */
  wholeList(gap: GapSummary, options: SearchOptions): WholeAnswer;
  /** Whom the filters of the profile leave. */
  considered(filters: NurseFilters): number;
  whyNobody(gap: GapSummary, options: SearchOptions): WhyNobody;
  stats(): IndexStats;
}
