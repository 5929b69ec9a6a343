import type { Actor } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';

const hospitalOf = ({ role, organisationId }: Actor): string | null =>
  role === 'hospital-requester' || role === 'hospital-approver' ? organisationId : null;

export interface RoundGapRow {
  gapId: string;
  organisationId: string;
  quota: number | null;
  region: string | null;
  /** What the round was solved with; null before. */
  seats: number | null;
  /** null: by the scores. */
  nurseOrder: string[] | null;
  version: number;
}

const GAP = `gap_id AS "gapId", organisation_id AS "organisationId", quota, region, seats, nurse_order AS "nurseOrder", version`;

/** By id, of which the actor may see. */
export const listRoundGaps = (
  tx: Transaction,
  roundId: string,
  { after, limit }: { after: string | null; limit: number | null },
): Promise<RoundGapRow[]> =>
  tx.query<RoundGapRow>(
    `SELECT ${GAP} FROM matching.round_gaps
     WHERE round_id = $1 AND ($2::uuid IS NULL OR gap_id > $2) AND ($3::uuid IS NULL OR organisation_id = $3)
     ORDER BY gap_id LIMIT $4`,
    [roundId, after, hospitalOf(tx.actor), limit],
  );

/** @throws DomainError GAP_NOT_FOUND for one of others too */
export const getRoundGap = async (tx: Transaction, roundId: string, gapId: string): Promise<RoundGapRow> => {
  const [row] = await tx.query<RoundGapRow>(
    `SELECT ${GAP} FROM matching.round_gaps WHERE round_id = $1 AND gap_id = $2`,
    [roundId, gapId],
  );
  if (!row) throw notFound('gap', gapId);
  return row;
};

export const orderNurses = async (
  tx: Transaction,
  roundId: string,
  { gapId, version, order }: { gapId: string; version: number; order: readonly string[] | null },
): Promise<RoundGapRow> => {
  const changed = await tx.execute(
    `UPDATE matching.round_gaps SET nurse_order = $4::uuid[], version = version + 1
     WHERE round_id = $1 AND gap_id = $2 AND version = $3`,
    [roundId, gapId, version, order],
  );
  if (changed !== 1) throw versionConflict('order of the gap', gapId);
  return getRoundGap(tx, roundId, gapId);
};

export interface ParticipationRow {
  id: string;
  roundId: string;
  nurseId: string;
  /** null: by the scores. */
  gapOrder: string[] | null;
  joinedAt: Date;
  version: number;
}

const NURSE = `id, round_id AS "roundId", nurse_id AS "nurseId", gap_order AS "gapOrder", joined_at AS "joinedAt", version`;

export const listParticipations = (tx: Transaction, roundId: string): Promise<ParticipationRow[]> =>
  tx.query<ParticipationRow>(`SELECT ${NURSE} FROM matching.round_nurses WHERE round_id = $1 ORDER BY nurse_id`, [
    roundId,
  ]);

/** Who takes part, without what they ordered. */
export const listRoundNurseIds = async (tx: Transaction, roundId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    'SELECT nurse_id AS id FROM matching.round_nurses WHERE round_id = $1 ORDER BY nurse_id',
    [roundId],
  );
  return rows.map(({ id }) => id);
};

/** How many gaps each of these rounds has that the actor may see. */
export const countRoundGaps = async (tx: Transaction, roundIds: readonly string[]): Promise<Map<string, number>> => {
  const rows = await tx.query<{ id: string; gaps: number }>(
    `SELECT round_id AS id, count(*)::int AS gaps FROM matching.round_gaps WHERE round_id = ANY ($1::uuid[])
     GROUP BY round_id`,
    [roundIds],
  );
  return new Map(rows.map(({ id, gaps }) => [id, gaps]));
};

/** Of one nurse, in these rounds. */
export const listOwnParticipations = (
  tx: Transaction,
  nurseId: string,
  roundIds: readonly string[],
): Promise<ParticipationRow[]> =>
  tx.query<ParticipationRow>(
    `SELECT ${NURSE} FROM matching.round_nurses WHERE nurse_id = $1 AND round_id = ANY ($2::uuid[])`,
    [nurseId, roundIds],
  );

export const findParticipation = async (
  tx: Transaction,
  roundId: string,
  nurseId: string,
): Promise<ParticipationRow | null> => {
  const [row] = await tx.query<ParticipationRow>(
    `SELECT ${NURSE} FROM matching.round_nurses WHERE round_id = $1 AND nurse_id = $2`,
    [roundId, nurseId],
  );
  return row ?? null;
};

export const join = (
  tx: Transaction,
  roundId: string,
  { nurseId, order }: { nurseId: string; order: readonly string[] | null },
): Promise<number> =>
  tx.execute(
    `INSERT INTO matching.round_nurses (id, round_id, nurse_id, gap_order, joined_at, version)
     VALUES ($1, $2, $3, $4::uuid[], $5, 1)`,
    [tx.newId(), roundId, nurseId, order, tx.now],
  );

/** The actor's own. @throws DomainError ROUND_PARTICIPATION_NOT_FOUND */
export const getParticipation = async (tx: Transaction, id: string): Promise<ParticipationRow> => {
  const [row] = await tx.query<ParticipationRow>(`SELECT ${NURSE} FROM matching.round_nurses WHERE id = $1`, [id]);
  if (!row) throw notFound('round participation', id);
  return row;
};

export const orderGaps = async (
  tx: Transaction,
  { id, version, order }: { id: string; version: number; order: readonly string[] | null },
): Promise<void> => {
  const changed = await tx.execute(
    `UPDATE matching.round_nurses SET gap_order = $3::uuid[], version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, order],
  );
  if (changed !== 1) throw versionConflict('round participation', id);
};

export const leave = async (tx: Transaction, { id, version }: { id: string; version: number }): Promise<void> => {
  const gone = await tx.execute('DELETE FROM matching.round_nurses WHERE id = $1 AND version = $2', [id, version]);
  if (gone !== 1) throw versionConflict('round participation', id);
};

/** Which of these gaps the round does not have; whatever the actor may see of them. */
export const unknownGaps = async (tx: Transaction, roundId: string, gapIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT o.id FROM unnest($2::uuid[]) AS o (id)
     WHERE NOT EXISTS (SELECT FROM matching.round_gaps g WHERE g.round_id = $1 AND g.gap_id = o.id) LIMIT 10`,
    [roundId, gapIds],
  );
  return rows.map(({ id }) => id);
};

export const unknownNurses = async (
  tx: Transaction,
  roundId: string,
  nurseIds: readonly string[],
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT o.id FROM unnest($2::uuid[]) AS o (id)
     WHERE NOT EXISTS (SELECT FROM matching.round_nurses n WHERE n.round_id = $1 AND n.nurse_id = o.id) LIMIT 10`,
    [roundId, nurseIds],
  );
  return rows.map(({ id }) => id);
};
