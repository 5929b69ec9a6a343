import { notFound } from '@crossward/kernel';
import type { RoundMethod, RoundProof, RoundStatus } from '@crossward/matching-domain';
import { versionConflict, type Transaction } from '@crossward/platform-database';

export interface RoundRow {
  id: string;
  name: string;
  method: RoundMethod;
  status: RoundStatus;
  caps: Record<string, number>;
  proof: RoundProof | null;
  corpusVersion: string | null;
  policy: string | null;
  /** Orders are taken until then; null: until it is locked. */
  ordersUntil: Date | null;
  createdAt: Date;
  solvedAt: Date | null;
  publishedAt: Date | null;
  version: number;
  gaps: number;
  nurses: number;
  placements: number;
}

// Counts are of what the actor may see of it: all for staff.
const COLUMNS = `r.id, r.name, r.method, r.status, r.caps, r.proof, r.corpus_version AS "corpusVersion", r.policy,
  r.orders_until AS "ordersUntil", r.created_at AS "createdAt", r.solved_at AS "solvedAt", r.published_at AS "publishedAt", r.version,
  (SELECT count(*)::int FROM matching.round_gaps g WHERE g.round_id = r.id) AS gaps,
  (SELECT count(*)::int FROM matching.round_nurses n WHERE n.round_id = r.id) AS nurses,
  (SELECT count(*)::int FROM matching.round_placements p WHERE p.round_id = r.id) AS placements`;

export interface NewRound {
  name: string;
  method: RoundMethod;
  caps: Readonly<Record<string, number>>;
  ordersUntil: string | null;
  gaps: readonly { gapId: string; organisationId: string; quota: number | null; region: string | null }[];
}

export const addRound = async (
  tx: Transaction,
  { name, method, caps, ordersUntil, gaps }: NewRound,
): Promise<RoundRow> => {
  const id = tx.newId();
  await tx.execute(
    `INSERT INTO matching.rounds (id, name, method, status, caps, orders_until, created_by, created_at, version)
     VALUES ($1, $2, $3, 'draft', $4::jsonb, $5, $6, $7, 1)`,
    [id, name, method, JSON.stringify(caps), ordersUntil, tx.actor.accountId, tx.now],
  );
  await tx.execute(
    `INSERT INTO matching.round_gaps (round_id, gap_id, organisation_id, quota, region, version)
     SELECT $1, g."gapId", g."organisationId", g.quota, g.region, 1
     FROM jsonb_to_recordset($2::jsonb) AS g ("gapId" uuid, "organisationId" uuid, quota integer, region text)`,
    [id, JSON.stringify(gaps)],
  );
  return getRound(tx, id);
};

/** Everything that changes a round or an order in it takes this first, so that a lock and an order never pass each other. */
export const holdRound = async (tx: Transaction, id: string): Promise<RoundRow> => {
  await tx.lock(`matching-round-${id}`);
  return getRound(tx, id);
};

export const findRound = async (tx: Transaction, id: string): Promise<RoundRow | null> => {
  const [row] = await tx.query<RoundRow>(`SELECT ${COLUMNS} FROM matching.rounds r WHERE r.id = $1`, [id]);
  return row ?? null;
};

/** @throws DomainError ROUND_NOT_FOUND */
export const getRound = async (tx: Transaction, id: string): Promise<RoundRow> => {
  const row = await findRound(tx, id);
  if (!row) throw notFound('round', id);
  return row;
};

export interface RoundsFilter {
  readonly after: string | null;
  readonly limit: number;
  readonly status?: RoundStatus | undefined;
  /** Only those of which the actor sees a gap. */
  readonly withGaps?: boolean | undefined;
}

/** Newest first, of which the actor may see. */
export const listRounds = (
  tx: Transaction,
  { after, limit, status, withGaps = false }: RoundsFilter,
): Promise<RoundRow[]> =>
  tx.query<RoundRow>(
    `SELECT ${COLUMNS} FROM matching.rounds r
     WHERE ($1::uuid IS NULL OR r.id < $1) AND ($3::text IS NULL OR r.status = $3)
       AND (NOT $4 OR EXISTS (SELECT FROM matching.round_gaps g WHERE g.round_id = r.id))
     ORDER BY r.id DESC LIMIT $2`,
    [after, limit, status ?? null, withGaps],
  );

/** Moves a round that the caller holds, at the version that the caller has seen. */
export const moveRound = async (tx: Transaction, { id, version }: RoundRow, status: RoundStatus): Promise<RoundRow> => {
  const moved = await tx.execute(
    `UPDATE matching.rounds SET status = $3, published_at = $4, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, status, status === 'published' ? tx.now : null],
  );
  if (moved !== 1) throw versionConflict('round', id);
  return getRound(tx, id);
};
