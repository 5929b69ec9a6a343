import type { NurseSummary } from './market.js';
import type { RawNurseColumns } from './nurse-columns.js';
import type { NurseFacts } from './recognition.js';

/**
 * Up to where somebody has seen the changes of nurses: all that a snapshot of the database showed, and nothing else.
 * JSON, so that it can be kept beside what was built from it.
 */
export interface NurseFeedPoint {
  /** Which database, and which of its lives: after a restore or a fail-over a point of before counts for nothing. */
  readonly database: string;
  /** PostgreSQL's own text of the snapshot. */
  readonly snapshot: string;
  /** When the snapshot was taken, by the clock of the database. */
  readonly takenAt: string;
}

export interface FeedNurse {
  readonly nurse: NurseSummary;
  /** Equal for nurses with equal facts; unequal facts never share one. */
  readonly factsKey: string;
}

/** What nurses state who state the same. */
export interface StatedFacts {
  /** As `FeedNurse` has it. */
  readonly factsKey: string;
  readonly facts: NurseFacts;
}

/** Some nurses of everybody: as columns, for an object a nurse would cost more than all that is read of her. */
export interface NurseFeedPart {
  /** Its `classIds` are places in `stated`, or `NOT_HELD`. */
  readonly columns: RawNurseColumns;
  /** Null: none of the columns' nurses states it. */
  readonly stated: readonly (StatedFacts | null)[];
  /** Those whom columns cannot hold without loss, none of whom is in them. */
  readonly others: readonly FeedNurse[];
}

export interface NurseFeedProgress {
  readonly read: number;
  /** As the database estimates it; never below `read`. */
  readonly total: number;
}

export interface NurseFeedChanges {
  readonly nurses: readonly FeedNurse[];
  /** Changed, and no longer there. */
  readonly removed: readonly string[];
}

/**
 * Everybody, and then what changes: what an index of the market is built from and kept in step by. Provided by
 * marketplace; reads as the system.
 */
export interface NurseFeedPort {
  /**
   * Everybody, part by part. What other contexts know of a nurse, and all of one whom columns cannot hold, may be newer than
   * the point, never older: such a change comes again with the changes that follow.
   * @param take is waited for while the next part is read
   */
  readAll(take: (part: NurseFeedPart, progress: NurseFeedProgress) => void | Promise<void>): Promise<NurseFeedPoint>;
  /**
   * Nurses of every transaction that the point did not show, as they are now, in batches; one who changed twice may come
   * twice. Nothing is passed over, in whatever order transactions commit.
   * @returns the new point, or null where the point is of another database or its changes are no longer kept
   */
  readChanges(
    since: NurseFeedPoint,
    take: (changes: NurseFeedChanges) => void | Promise<void>,
  ): Promise<NurseFeedPoint | null>;
  /** Removes changes that are older than this; who was last here before has to read everybody anew. */
  forgetChanges(before: Date): Promise<number>;
}
export const NurseFeedPort = Symbol('NurseFeedPort');
