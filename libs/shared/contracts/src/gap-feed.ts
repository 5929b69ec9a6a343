import type { GapSummary } from './market.js';
import type { NurseFeedPoint } from './nurse-feed.js';

/** Up to where somebody has seen the changes of gaps. */
export type GapFeedPoint = NurseFeedPoint;

export interface GapFeedChanges {
  /** Open ones, as they are now. */
  readonly gaps: readonly GapSummary[];
  /** Changed, and no longer open or no longer there. */
  readonly removed: readonly string[];
}

/**
 * Every open gap, and then what changes: what an index of gaps is built from and kept in step by. Provided by marketplace;
 * reads as the system.
 */
export interface GapFeedPort {
  /** Every open gap by ascending id, in batches, all of one snapshot. */
  readAll(take: (gaps: readonly GapSummary[]) => void | Promise<void>): Promise<GapFeedPoint>;
  /**
   * Gaps of every transaction that the point did not show, as they are now, in batches; one that changed twice may come
   * twice. Nothing is passed over, in whatever order transactions commit.
   * @returns the new point, or null where the point is of another database or its changes are no longer kept
   */
  readChanges(
    since: GapFeedPoint,
    take: (changes: GapFeedChanges) => void | Promise<void>,
  ): Promise<GapFeedPoint | null>;
  /** Removes changes that are older than this; who was last here before has to read every gap anew. */
  forgetChanges(before: Date): Promise<number>;
}
export const GapFeedPort = Symbol('GapFeedPort');
