import type { NurseRankingAnswer, RankingRequest } from './nurse-ranking.js';

export const SERVED_BY = ['index', 'sql'] as const;

/** What answered, and how far it may lie behind. */
export interface Served {
  readonly servedBy: (typeof SERVED_BY)[number];
  /** Equal versions have seen the same market; null where no index answered. */
  readonly indexVersion: string | null;
  /** The instant of which the answer is. */
  readonly asOf: string;
  /** For so long changes may have been made that the answer does not show. */
  readonly staleForMs: number;
}

export type ServedAnswer = NurseRankingAnswer & Served;

/** A part of the list as an index finds it, before anybody in it is assessed. */
export interface FoundRows extends Served, Omit<NurseRankingAnswer, 'items'> {
  readonly rows: readonly { readonly nurseId: string; readonly score: number; readonly failedCount: number }[];
}

/** An index that ranks nurses, in this process or in another. */
export interface RankingIndex {
  /** Null where it cannot answer this, or not now: then the database does. */
  rank(request: RankingRequest): Promise<ServedAnswer | null>;
}
export const RankingIndex = Symbol('RankingIndex');
