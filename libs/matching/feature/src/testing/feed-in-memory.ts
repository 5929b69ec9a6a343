import type { FeedNurse, NurseFeedChanges, NurseFeedPoint, NurseFeedPort, NurseSummary } from '@crossward/contracts';
import { factsKey } from '../recognition/facts-key.js';

interface Change {
  readonly at: number;
  readonly id: string;
}

/** A market of specs and its changes; its point is the number of changes that were made. */
export class FeedInMemory implements NurseFeedPort {
  private readonly nurses = new Map<string, NurseSummary>();
  private changes: Change[] = [];
  private made = 0;
  private forgottenUntil = 0;
  /** What the next look at it throws, once. */
  failure: Error | null = null;
  /** What the look after the next reading of everybody throws, once. */
  failsAfterAll: Error | null = null;
  database = 'one';
  readsOfAll = 0;

  constructor(nurses: readonly NurseSummary[] = []) {
    for (const nurse of nurses) this.nurses.set(nurse.id, nurse);
  }

  get all(): NurseSummary[] {
    return [...this.nurses.values()];
  }

  set(nurse: NurseSummary): void {
    this.nurses.set(nurse.id, nurse);
    this.note(nurse.id);
  }

  remove(id: string): void {
    this.nurses.delete(id);
    this.note(id);
  }

  /** Tells of a change once more, or of one of somebody whom nobody knows. */
  note(id: string): void {
    this.made += 1;
    this.changes.push({ at: this.made, id });
  }

  async readAll(
    take: (nurses: readonly FeedNurse[], progress: { read: number; total: number }) => void | Promise<void>,
  ): Promise<NurseFeedPoint> {
    this.fail();
    this.readsOfAll += 1;
    const point = this.point();
    const all = this.all;
    for (let from = 0; from < all.length; from += 3) {
      const part = all.slice(from, from + 3).map(fed);
      await take(part, { read: from + part.length, total: all.length });
    }
    this.failure = this.failsAfterAll;
    this.failsAfterAll = null;
    return point;
  }

  async readChanges(
    since: NurseFeedPoint,
    take: (changes: NurseFeedChanges) => void | Promise<void>,
  ): Promise<NurseFeedPoint | null> {
    this.fail();
    const after = Number(since.snapshot);
    if (since.database !== this.database || after < this.forgottenUntil) return null;
    const point = this.point();
    const ids = this.changes.filter(({ at }) => at > after).map(({ id }) => id);
    // One at a time and the last first: no order of theirs may matter.
    for (const id of ids.reverse()) {
      const nurse = this.nurses.get(id);
      await take({ nurses: nurse ? [fed(nurse)] : [], removed: nurse ? [] : [id] });
    }
    return point;
  }

  async forgetChanges(): Promise<number> {
    const { length } = this.changes;
    this.changes = [];
    this.forgottenUntil = this.made;
    return length;
  }

  private point(): NurseFeedPoint {
    return { database: this.database, snapshot: String(this.made), takenAt: '2026-11-22T10:00:00.000Z' };
  }

  private fail(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }
}

// Fresh objects each time, as rows from a database would be.
const fed = (nurse: NurseSummary): FeedNurse => ({ nurse: structuredClone(nurse), factsKey: factsKey(nurse.facts) });
