import type { FailedConstraint } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import type { RankingChangeKind } from '@crossward/matching-domain';
import { findReranking, findRerankingForUpdate, type RerankingRow } from './reranking-store.js';

/** Settles which gaps a run ranks: one row a batch, of a run that the caller holds locked. */
export const addBatches = async (
  tx: Transaction,
  rerankingId: string,
  batches: readonly (readonly string[])[],
): Promise<void> => {
  await tx.execute(
    `INSERT INTO matching.reranking_batches (reranking_id, number, gap_ids)
     SELECT $1, b.number, ARRAY(SELECT jsonb_array_elements_text(b.gaps)::uuid)
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS b (gaps, number)`,
    [rerankingId, JSON.stringify(batches)],
  );
  await tx.execute('UPDATE matching.rerankings SET gaps_total = $2, batches_total = $3 WHERE id = $1', [
    rerankingId,
    batches.reduce((sum, batch) => sum + batch.length, 0),
    batches.length,
  ]);
};

/** What a job has to do; null where the run is over, or the batch is done. */
export const findDueBatch = async (
  tx: Transaction,
  rerankingId: string,
  number: number,
): Promise<{ reranking: RerankingRow; gapIds: string[] } | null> => {
  const reranking = await findReranking(tx, rerankingId);
  if (reranking?.status !== 'running') return null;
  const [batch] = await tx.query<{ gapIds: string[] }>(
    `SELECT gap_ids AS "gapIds" FROM matching.reranking_batches WHERE reranking_id = $1 AND number = $2 AND done_at IS NULL`,
    [rerankingId, number],
  );
  return batch ? { reranking, gapIds: batch.gapIds } : null;
};

export const listDueBatches = async (tx: Transaction, rerankingId: string): Promise<number[]> => {
  const rows = await tx.query<{ number: number }>(
    `SELECT number FROM matching.reranking_batches WHERE reranking_id = $1 AND done_at IS NULL ORDER BY number`,
    [rerankingId],
  );
  return rows.map(({ number }) => number);
};

/** One nurse's change at a gap, as it is kept. */
export interface ChangeRecord {
  nurseId: string;
  change: RankingChangeKind;
  cause: string;
  rankBefore: number | null;
  rankAfter: number | null;
  scoreBefore: number;
  scoreAfter: number;
  verdictBefore: string;
  verdictAfter: string;
  arrangementBefore: string | null;
  arrangementAfter: string | null;
  legalBasisBefore: string | null;
  legalBasisAfter: string | null;
  failed: FailedConstraint[];
}

export interface GapDifference {
  gapId: string;
  organisationId: string;
  eligibleBefore: number;
  eligibleAfter: number;
  changes: readonly ChangeRecord[];
}

const ROWS_A_STATEMENT = 2_000;

const insertAll = async (tx: Transaction, table: string, rows: readonly object[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await tx.execute(
      `INSERT INTO matching.${table} SELECT * FROM jsonb_populate_recordset(NULL::matching.${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT))],
    );
  }
};

const countOf = ({ changes }: GapDifference, kind: RankingChangeKind): number =>
  changes.filter(({ change }) => change === kind).length;

/**
 * Keeps what a batch found, once: false where it was kept before, or the run has ended. The row of the run is taken first, so
 * that batches of one run write one after the other, and none after a cancellation.
 */
export const keepBatch = async (
  tx: Transaction,
  { rerankingId, number }: { rerankingId: string; number: number },
  { ranked, differences }: { ranked: number; differences: readonly GapDifference[] },
): Promise<RerankingRow | null> => {
  const run = await findRerankingForUpdate(tx, rerankingId);
  if (run?.status !== 'running') return null;
  const done = await tx.execute(
    `UPDATE matching.reranking_batches SET done_at = $3 WHERE reranking_id = $1 AND number = $2 AND done_at IS NULL`,
    [rerankingId, number, tx.now],
  );
  if (done === 0) return null;
  await insertAll(
    tx,
    'gap_differences',
    differences.map((each) => gapRow(rerankingId, each)),
  );
  await insertAll(
    tx,
    'ranking_changes',
    differences.flatMap((each) => changeRows(rerankingId, each)),
  );
  const sum = (kind: RankingChangeKind): number => differences.reduce((all, each) => all + countOf(each, kind), 0);
  await tx.execute(
    `UPDATE matching.rerankings SET batches_done = batches_done + 1, gaps_ranked = gaps_ranked + $2,
       gaps_changed = gaps_changed + $3, appear = appear + $4, disappear = disappear + $5, move = move + $6 WHERE id = $1`,
    [rerankingId, ranked, differences.length, sum('appears'), sum('disappears'), sum('moves')],
  );
  return findReranking(tx, rerankingId);
};

const gapRow = (rerankingId: string, difference: GapDifference): object => ({
  reranking_id: rerankingId,
  gap_id: difference.gapId,
  organisation_id: difference.organisationId,
  eligible_before: difference.eligibleBefore,
  eligible_after: difference.eligibleAfter,
  appear: countOf(difference, 'appears'),
  disappear: countOf(difference, 'disappears'),
  move: countOf(difference, 'moves'),
});

const changeRows = (rerankingId: string, { gapId, organisationId, changes }: GapDifference): object[] =>
  changes.map((each) => ({
    reranking_id: rerankingId,
    gap_id: gapId,
    nurse_id: each.nurseId,
    organisation_id: organisationId,
    change: each.change,
    cause: each.cause,
    rank_before: each.rankBefore,
    rank_after: each.rankAfter,
    score_before: each.scoreBefore,
    score_after: each.scoreAfter,
    verdict_before: each.verdictBefore,
    verdict_after: each.verdictAfter,
    arrangement_before: each.arrangementBefore,
    arrangement_after: each.arrangementAfter,
    legal_basis_before: each.legalBasisBefore,
    legal_basis_after: each.legalBasisAfter,
    failed: each.failed,
  }));
