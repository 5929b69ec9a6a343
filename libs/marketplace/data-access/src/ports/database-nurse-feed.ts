import {
  ScreeningPort,
  systemActor,
  type FeedNurse,
  type NurseFeedChanges,
  type NurseFeedPart,
  type NurseFeedPoint,
  type NurseFeedPort,
  type NurseFeedProgress,
  type SomeNurses,
} from '@crossward/contracts';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { ColumnsReader } from '../stores/columns-reader.js';
import type { CopiedRows } from '../stores/copied-rows.js';
import { FeedReader } from '../stores/feed-reader.js';
import { areChangesKept, currentPoint, firstPlace, forgetChanges, listChanges } from '../stores/nurse-changes.js';
import type { Kind } from '../stores/kinds-of-facts.js';
import { NurseBatch } from '../stores/nurse-batch.js';
import { readFacts, readFeedRows, streamEverybody, type FeedRow } from '../stores/nurse-feed-rows.js';
import { oneAhead } from '../stores/one-ahead.js';
import { requirePort } from './require-port.js';
import { screen } from './screening.js';

/** Taken in at one go, which others of the process wait for: some twenty milliseconds. */
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

  readAll(take: (part: NurseFeedPart, progress: NurseFeedProgress) => void | Promise<void>): Promise<NurseFeedPoint> {
    return this.unitOfWork.readStream(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      const expected = await estimate(tx);
      let read = 0;
      const reader = new ColumnsReader();
      const completed = (batch: NurseBatch) => this.completed(reader, batch);
      for await (const part of oneAhead(batchesOf(reader, streamEverybody(tx)), completed)) {
        read += part.nurses;
        await take(part, { read, total: Math.max(read, expected) });
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

  /** What a batch needs beside its rows, which is asked for while the next one is read. */
  private async completed(
    reader: ColumnsReader,
    batch: NurseBatch,
  ): Promise<NurseFeedPart & { readonly nurses: number }> {
    const [screening] = await Promise.all([screen(this.screening, batch.range), this.learn(reader, batch)]);
    const { part, left } = batch.complete(screening);
    const others: FeedNurse[] = [];
    for (let from = 0; from < left.length; from += CHANGES_AT_ONCE) {
      const ids = left.slice(from, from + CHANGES_AT_ONCE);
      const rows = await this.unitOfWork.read(systemActor, (beside) => readFeedRows(beside, ids));
      others.push(...(await this.summarise(rows, ids)));
    }
    return { ...part, others, nurses: batch.count };
  }

  /** The facts of one nurse of each kind; of a kind whose facts are not known even then, every nurse is read by herself. */
  private async learn(reader: ColumnsReader, batch: NurseBatch): Promise<void> {
    const unknown = batch.unknownKinds();
    if (unknown.size === 0) return;
    const found = await this.unitOfWork.read(systemActor, (beside) => readFacts(beside, [...unknown.keys()]));
    for (const row of found) reader.kinds.learn(unknown.get(row[0]) as Kind, row);
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

async function* batchesOf(reader: ColumnsReader, stream: AsyncIterable<CopiedRows>): AsyncGenerator<NurseBatch> {
  let batch = new NurseBatch(reader, NURSES_AT_ONCE);
  for await (const rows of stream) {
    while (rows.read()) {
      batch.add(rows);
      if (!batch.isFull) continue;
      yield batch;
      batch = new NurseBatch(reader, NURSES_AT_ONCE);
    }
  }
  if (batch.count > 0) yield batch;
}

/** How many nurses there are, without counting them. */
const estimate = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ rows: number }>(
    `SELECT greatest(reltuples, 0)::int AS rows FROM pg_class WHERE oid = 'marketplace.nurses'::regclass`,
  );
  return row?.rows ?? 0;
};
