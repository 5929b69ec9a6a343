import {
  systemActor,
  type GapFeedChanges,
  type GapFeedPoint,
  type GapFeedPort,
  type GapSummary,
} from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { areGapChangesKept, forgetGapChanges, listGapChanges, type GapChangePlace } from '../stores/gap-changes.js';
import { listGaps } from '../stores/gap-summaries.js';
import { currentPoint, firstPlace } from '../stores/nurse-changes.js';
import { toGapSummary } from './database-market-port.js';

const GAPS_AT_ONCE = 2_000;
const CHANGES_AT_ONCE = 2_000;

/** Open gaps and their changes from the database, each reading on one snapshot of it. */
@Injectable()
export class DatabaseGapFeed implements GapFeedPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  readAll(take: (gaps: readonly GapSummary[]) => void | Promise<void>): Promise<GapFeedPoint> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      const ids = await tx.query<{ id: string }>(`SELECT id FROM marketplace.gaps WHERE status = 'open' ORDER BY id`);
      for (let from = 0; from < ids.length; from += GAPS_AT_ONCE) {
        const part = ids.slice(from, from + GAPS_AT_ONCE).map(({ id }) => id);
        const gaps = await listGaps(tx, 'g.id = ANY ($1)', [part]);
        await take(gaps.reverse().map(toGapSummary));
      }
      return point;
    });
  }

  readChanges(
    since: GapFeedPoint,
    take: (changes: GapFeedChanges) => void | Promise<void>,
  ): Promise<GapFeedPoint | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const point = await currentPoint(tx);
      if (point.database !== since.database || !(await areGapChangesKept(tx, since))) return null;
      const { transaction, nurseId: gapId } = firstPlace(since);
      let after: GapChangePlace = { transaction, gapId };
      for (;;) {
        const changes = await listGapChanges(tx, since, { limit: CHANGES_AT_ONCE, after });
        const last = changes.at(-1);
        if (!last) return point;
        const ids = [...new Set(changes.map((change) => change.gapId))];
        const open = await listGaps(tx, `g.id = ANY ($1) AND g.status = 'open'`, [ids]);
        const there = new Set(open.map(({ id }) => id));
        await take({ gaps: open.map(toGapSummary), removed: ids.filter((id) => !there.has(id)) });
        if (changes.length < CHANGES_AT_ONCE) return point;
        after = last;
      }
    });
  }

  forgetChanges(before: Date): Promise<number> {
    return this.unitOfWork.run(systemActor, (tx) => forgetGapChanges(tx, before));
  }
}
