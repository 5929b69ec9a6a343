import {
  ScreeningPort,
  systemActor,
  type FeedNurse,
  type NurseFeedChanges,
  type NurseFeedPoint,
  type NurseFeedPort,
  type NurseFeedProgress,
  type SomeNurses,
} from '@crossward/contracts';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { FeedReader } from '../stores/feed-reader.js';
import { areChangesKept, currentPoint, firstPlace, forgetChanges, listChanges } from '../stores/nurse-changes.js';
import { readFacts, readFeedRows, streamFeedRows, type FeedRow } from '../stores/nurse-feed-rows.js';
import { requirePort } from './require-port.js';
import { screen } from './screening.js';

const NURSES_AT_ONCE = 2_000;
const CHANGES_AT_ONCE = 2_000;

/** Nurses and their changes from the database, each reading on one snapshot of it. */
@Injectable()
export class DatabaseNurseFeed implements NurseFeedPort {
  private readonly screening: ScreeningPort;
  private readonly reader = new FeedReader();

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Optional() @Inject(ScreeningPort) screening: ScreeningPort | null,
  ) {
    this.screening = requirePort(screening, 'ScreeningPort', 'MarketPortsModule');
  }

  readAll(
    take: (nurses: readonly FeedNurse[], progress: NurseFeedProgress) => void | Promise<void>,
  ): Promise<NurseFeedPoint> {
    return this.unitOfWork.readStream(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      const expected = await estimate(tx);
      let read = 0;
      for await (const rows of streamFeedRows(tx, NURSES_AT_ONCE)) {
        const nurses = await this.summarise(rows, rangeOf(rows));
        read += rows.length;
        await take(nurses, { read, total: Math.max(read, expected) });
      }
      return point;
    });
  }

  readChanges(
    since: NurseFeedPoint,
    take: (changes: NurseFeedChanges) => void | Promise<void>,
  ): Promise<NurseFeedPoint | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      if (point.database !== since.database || !(await areChangesKept(tx, since))) return null;
      let after = firstPlace(since);
      for (;;) {
        const changes = await listChanges(tx, since, { limit: CHANGES_AT_ONCE, after });
        const last = changes.at(-1);
        if (!last) return point;
        await take(await this.changed(tx, [...new Set(changes.map(({ nurseId }) => nurseId))]));
        if (changes.length < CHANGES_AT_ONCE) return point;
        after = last;
      }
    });
  }

  forgetChanges(before: Date): Promise<number> {
    return this.unitOfWork.run(systemActor, (tx) => forgetChanges(tx, before));
  }

  private async changed(tx: Transaction, ids: readonly string[]): Promise<NurseFeedChanges> {
    const nurses = await this.summarise(await readFeedRows(tx, ids), ids);
    const there = new Set(nurses.map(({ nurse }) => nurse.id));
    return { nurses, removed: ids.filter((id) => !there.has(id)) };
  }

  /**
   * Facts of a new kind, and what the other context knows, are asked for after the snapshot was taken and beside it, so that
   * no change falls between the two.
   */
  private async summarise(rows: readonly FeedRow[], among: SomeNurses): Promise<FeedNurse[]> {
    const stated = await this.reader.statedBy(rows, (ids) =>
      this.unitOfWork.read(systemActor, (beside) => readFacts(beside, ids)),
    );
    return this.reader.summarise(rows, stated, await screen(this.screening, among));
  }
}

const rangeOf = (rows: readonly FeedRow[]): SomeNurses => ({
  first: rows[0]?.[0] as string,
  last: rows.at(-1)?.[0] as string,
});

/** How many nurses there are, without counting them. */
const estimate = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ rows: number }>(
    `SELECT greatest(reltuples, 0)::int AS rows FROM pg_class WHERE oid = 'marketplace.nurses'::regclass`,
  );
  return row?.rows ?? 0;
};
