import { MarketPort, systemActor, type EventPayloads, type JobOutcome } from '@crossward/contracts';
import {
  addBatches,
  findDueBatch,
  findRerankingForUpdate,
  keepBatch,
  moveReranking,
  type GapDifference,
  type RerankingRow,
} from '@crossward/matching-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { BATCH_GAPS } from '../tokens.js';
import { compareGap } from './compare-gap.js';
import { MarketSnapshots } from './market-snapshots.js';

// Names of consumers are keys of their inbox: they never change.
const BEGIN = 'matching-begin-reranking';
const BATCH = 'matching-rank-batch';

/**
 * A run over the whole market as a flow of jobs: one that settles which gaps are ranked, one for each batch of them, and the
 * last one of these ends the run. Jobs carry ids; what is done stands in the database alone, so any worker may go on.
 */
@Injectable()
export class RerankingConsumers {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MarketPort) private readonly market: MarketPort,
    @Inject(MarketSnapshots) private readonly snapshots: MarketSnapshots,
    @Inject(BATCH_GAPS) private readonly batchGaps: number,
  ) {}

  @OnEvent('reranking.requested', { consumer: BEGIN })
  async begin({ rerankingId }: EventPayloads['reranking.requested'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    const gapIds = await this.market.listOpenGapIds();
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(BEGIN, eventId))) return 'skipped';
      const run = await findRerankingForUpdate(tx, rerankingId);
      if (run?.status !== 'queued') return 'skipped';
      if (gapIds.length === 0) return this.end(tx, run);
      const batches = inBatches(gapIds, this.batchGaps);
      await moveReranking(tx, rerankingId, 'running');
      await addBatches(tx, rerankingId, batches);
      batches.forEach((_gaps, at) => tx.publish('reranking.batch-due', { rerankingId, batch: String(at + 1) }));
      return 'done';
    });
  }

  @OnEvent('reranking.batch-due', { consumer: BATCH })
  async rankBatch(
    { rerankingId, batch }: EventPayloads['reranking.batch-due'],
    { eventId }: EventJobInfo,
  ): Promise<JobOutcome> {
    const number = Number(batch);
    const due = await this.unitOfWork.read(systemActor, (tx) => findDueBatch(tx, rerankingId, number));
    if (!due) return 'skipped';
    const found = await this.compare(due);
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(BATCH, eventId))) return 'skipped';
      const run = await keepBatch(tx, { rerankingId, number }, found);
      if (!run) return 'skipped';
      return run.batchesDone === run.batchesTotal ? this.end(tx, run) : 'done';
    });
  }

  /** Requests of the same process are answered between two gaps. */
  private async compare({
    reranking,
    gapIds,
  }: {
    reranking: RerankingRow;
    gapIds: readonly string[];
  }): Promise<{ ranked: number; differences: GapDifference[] }> {
    const snapshot = await this.snapshots.take(gapIds);
    const differences: GapDifference[] = [];
    for (const gap of snapshot.gaps) {
      const difference = await compareGap(snapshot, gap, reranking);
      if (difference) differences.push(difference);
      await letOthersRun();
    }
    return { ranked: snapshot.gaps.length, differences };
  }

  private async end(
    tx: Transaction,
    { id, gapsRanked, gapsChanged, appear, disappear, move }: RerankingRow,
  ): Promise<JobOutcome> {
    await moveReranking(tx, id, 'completed');
    const details = { gapsRanked, gapsChanged, appear, disappear, move };
    tx.record({ action: 'reranking.completed', subjectType: 'reranking', subjectId: id, details });
    tx.publish('reranking.ended', { rerankingId: id });
    return 'done';
  }
}

const inBatches = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_none, at) => ids.slice(at * size, (at + 1) * size));
