import {
  ScreeningPort,
  systemActor,
  type FeedNurse,
  type NurseFeedChanges,
  type NurseFeedPoint,
  type NurseFeedPort,
  type NurseFeedProgress,
} from '@crossward/contracts';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { FeedReader } from '../stores/feed-reader.js';
import { areChangesKept, currentPoint, firstPlace, forgetChanges, listChanges } from '../stores/nurse-changes.js';
import { BEGINNING, readFeedRows, type FeedRows } from '../stores/nurse-feed-rows.js';
import { requirePort } from './require-port.js';
import { screen } from './screening.js';

const NURSES_AT_ONCE = 5_000;
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
    return this.unitOfWork.read(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      const expected = await estimate(tx);
      let read = 0;
      const batchAfter = (after: string) => readFeedRows(tx, { after, limit: NURSES_AT_ONCE });
      let rows = await batchAfter(BEGINNING);
      while (rows.nurses.length > 0) {
        const next = rows.nurses.length < NURSES_AT_ONCE ? NO_ROWS : batchAfter(rows.nurses.at(-1)?.[0] as string);
        // Unhandled only while the batch at hand fails first.
        next.catch(() => undefined);
        const nurses = await this.summarise(rows);
        read += nurses.length;
        await take(nurses, { read, total: Math.max(read, expected) });
        rows = await next;
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
    const nurses = await this.summarise(await readFeedRows(tx, { ids }));
    const there = new Set(nurses.map(({ nurse }) => nurse.id));
    return { nurses, removed: ids.filter((id) => !there.has(id)) };
  }

  /** The other context is asked after the snapshot was taken, so that no change of its falls between the two. */
  private async summarise(rows: FeedRows): Promise<FeedNurse[]> {
    const screening = await screen(
      this.screening,
      rows.nurses.map(([id]) => id),
    );
    return this.reader.read(rows, screening);
  }
}

const NO_ROWS: Promise<FeedRows> = Promise.resolve({ nurses: [], licencesOf: new Map(), historyOf: new Map() });

/** How many nurses there are, without counting them. */
const estimate = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ rows: number }>(
    `SELECT greatest(reltuples, 0)::int AS rows FROM pg_class WHERE oid = 'marketplace.nurses'::regclass`,
  );
  return row?.rows ?? 0;
};
