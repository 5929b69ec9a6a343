import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import {
  findRerankingForUpdate,
  getReranking,
  listDueBatches,
  moveReranking,
  type RerankingRow,
} from '@crossward/matching-data-access';
import { rerankingLifecycle } from '@crossward/matching-domain';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { RerankingAnswer } from './reranking.dto.js';
import { toRerankingAnswer } from './reranking-view.js';

/** Ends a run before its time, or puts on their way again the jobs that nobody has done. */
@Injectable()
export class MoveReranking {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** What is found so far stays and says that the run was cancelled. */
  cancel(actor: Actor, id: string, version: number): Promise<RerankingAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const run = await heldAt(tx, id, version);
      await moveReranking(tx, id, rerankingLifecycle.move(run.status, 'cancelled'));
      const details = { batchesDone: run.batchesDone, batchesTotal: run.batchesTotal };
      tx.record({ action: 'reranking.cancelled', subjectType: 'reranking', subjectId: id, details });
      tx.publish('reranking.ended', { rerankingId: id });
      return toRerankingAnswer(await getReranking(tx, id));
    });
  }

  /** For jobs that became dead letters. Those still under way are not done twice: a batch is kept once. */
  resume(actor: Actor, id: string, version: number): Promise<RerankingAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const run = await heldAt(tx, id, version);
      if (rerankingLifecycle.isFinal(run.status)) throw isOver(run);
      const due = run.status === 'queued' ? [] : await listDueBatches(tx, id);
      if (run.status === 'queued') tx.publish('reranking.requested', { rerankingId: id });
      for (const number of due) tx.publish('reranking.batch-due', { rerankingId: id, batch: String(number) });
      tx.record({ action: 'reranking.resumed', subjectType: 'reranking', subjectId: id, details: { due: due.length } });
      return toRerankingAnswer(run);
    });
  }
}

const heldAt = async (tx: Transaction, id: string, version: number): Promise<RerankingRow> => {
  const run = await findRerankingForUpdate(tx, id);
  if (!run) throw notFound('re-ranking', id);
  if (run.version !== version) throw versionConflict('re-ranking', id);
  return run;
};

const isOver = ({ id, status }: RerankingRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'RE_RANKING_OVER',
    message: `The re-ranking (${id}) is (${status}): there is nothing to go on with.`,
    nextStep: 'Start another one.',
    facts: { id, status },
  });
