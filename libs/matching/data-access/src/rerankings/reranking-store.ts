import { notFound } from '@crossward/kernel';
import type { RankingBasis, RerankingStatus } from '@crossward/matching-domain';
import type { Transaction } from '@crossward/platform-database';

/** A run over the whole market, and how far it is. */
export interface RerankingRow {
  id: string;
  status: RerankingStatus;
  before: RankingBasis;
  after: RankingBasis;
  depth: number;
  gapsTotal: number;
  batchesTotal: number;
  batchesDone: number;
  gapsRanked: number;
  gapsChanged: number;
  appear: number;
  disappear: number;
  move: number;
  requestedBy: string | null;
  requestedAt: Date;
  finishedAt: Date | null;
  version: number;
}

// Counts of nurses are bigint in the table and far below 2 ** 53.
const COLUMNS = `r.id, r.status, r.before_basis AS "before", r.after_basis AS "after", r.depth, r.gaps_total AS "gapsTotal",
  r.batches_total AS "batchesTotal", r.batches_done AS "batchesDone", r.gaps_ranked AS "gapsRanked",
  r.gaps_changed AS "gapsChanged", r.appear::float8 AS appear, r.disappear::float8 AS disappear, r.move::float8 AS move,
  r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.finished_at AS "finishedAt", r.version`;

export type NewReranking = Pick<RerankingRow, 'before' | 'after' | 'depth'>;

/** Queued: which gaps it ranks is settled when it begins. */
export const addReranking = async (tx: Transaction, { before, after, depth }: NewReranking): Promise<RerankingRow> => {
  const id = tx.newId();
  await tx.execute(
    `INSERT INTO matching.rerankings (id, status, before_basis, after_basis, depth, gaps_total, batches_total, batches_done,
       gaps_ranked, gaps_changed, appear, disappear, move, requested_by, requested_at, version)
     VALUES ($1, 'queued', $2::jsonb, $3::jsonb, $4, 0, 0, 0, 0, 0, 0, 0, 0, $5, $6, 1)`,
    [id, JSON.stringify(before), JSON.stringify(after), depth, tx.actor.accountId, tx.now],
  );
  return getReranking(tx, id);
};

const find = async (tx: Transaction, id: string, lock: '' | 'FOR UPDATE'): Promise<RerankingRow | null> => {
  const [row] = await tx.query<RerankingRow>(`SELECT ${COLUMNS} FROM matching.rerankings r WHERE r.id = $1 ${lock}`, [
    id,
  ]);
  return row ?? null;
};

export const findReranking = (tx: Transaction, id: string): Promise<RerankingRow | null> => find(tx, id, '');

/** @throws DomainError RE_RANKING_NOT_FOUND */
export const getReranking = async (tx: Transaction, id: string): Promise<RerankingRow> => {
  const row = await find(tx, id, '');
  if (!row) throw notFound('re-ranking', id);
  return row;
};

export const findRerankingForUpdate = (tx: Transaction, id: string): Promise<RerankingRow | null> =>
  find(tx, id, 'FOR UPDATE');

/** Newest first. */
export const listRerankings = (
  tx: Transaction,
  { status, after, limit }: { status: RerankingStatus | null; after: string | null; limit: number },
): Promise<RerankingRow[]> =>
  tx.query<RerankingRow>(
    `SELECT ${COLUMNS} FROM matching.rerankings r
     WHERE ($1::uuid IS NULL OR r.id < $1) AND ($2::text IS NULL OR r.status = $2) ORDER BY r.id DESC LIMIT $3`,
    [after, status, limit],
  );

export const countUnfinishedRerankings = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM matching.rerankings WHERE status IN ('queued', 'running')`,
  );
  return row?.n ?? 0;
};

/** Moves a row that the caller holds locked. */
export const moveReranking = async (tx: Transaction, id: string, status: RerankingStatus): Promise<void> => {
  const ended = status === 'completed' || status === 'cancelled';
  await tx.execute(
    `UPDATE matching.rerankings SET status = $2, finished_at = $3, version = version + 1 WHERE id = $1`,
    [id, status, ended ? tx.now : null],
  );
};
