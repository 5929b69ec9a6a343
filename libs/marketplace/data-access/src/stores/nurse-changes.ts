import type { NurseFeedPoint } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

/** Before every id. */
const BEGINNING = '00000000-0000-0000-0000-000000000000';

/** Where a reader stands among the changes that one snapshot shows. */
export interface ChangePlace {
  readonly transaction: string;
  readonly nurseId: string;
}

// The history of the server and the database in it: a point counts only where the numbers of transactions go on from it.
const POINT = `
  SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid AS database,
    pg_current_snapshot()::text AS snapshot, clock_timestamp() AS taken_at
  FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d WHERE d.datname = current_database()`;

/** What this transaction sees. It has to see one snapshot throughout: `UnitOfWork.read` does. */
export const currentPoint = async (tx: Transaction): Promise<NurseFeedPoint> => {
  const [row] = await tx.query<{ database: string; snapshot: string; taken_at: Date }>(POINT);
  if (!row) throw new Error('The database does not tell what it is.');
  return { database: row.database, snapshot: row.snapshot, takenAt: row.taken_at.toISOString() };
};

const KEPT = `
  SELECT k.removed_until < pg_snapshot_xmin($1::pg_snapshot)::text::bigint
    AND pg_snapshot_xmax($1::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) AS kept
  FROM marketplace.nurse_changes_kept k`;

/** Whether every change since that point can still be read, and the point is not one of the future. */
export const areChangesKept = async (tx: Transaction, { snapshot }: NurseFeedPoint): Promise<boolean> =>
  (await tx.query<{ kept: boolean }>(KEPT, [snapshot]))[0]?.kept === true;

/** Where the changes that a point did not show begin: what is older than its oldest running transaction, it showed. */
export const firstPlace = ({ snapshot }: NurseFeedPoint): ChangePlace => ({
  transaction: snapshot.slice(0, snapshot.indexOf(':')),
  nurseId: BEGINNING,
});

// Visible now and not visible then: exactly what was committed between the two, in whatever order.
const SINCE = `
  SELECT c.transaction::text AS transaction, c.nurse_id AS "nurseId" FROM marketplace.nurse_changes c
  WHERE (c.transaction, c.nurse_id) > ($3::bigint, $4::uuid)
    AND NOT pg_visible_in_snapshot(c.transaction::text::xid8, $1::pg_snapshot)
  ORDER BY c.transaction, c.nurse_id LIMIT $2`;

/** The next changes that the point did not show. */
export const listChanges = (
  tx: Transaction,
  { snapshot }: NurseFeedPoint,
  { limit, after }: { limit: number; after: ChangePlace },
): Promise<ChangePlace[]> => tx.query<ChangePlace>(SINCE, [snapshot, limit, after.transaction, after.nurseId]);

const FORGET = `
  WITH gone AS (DELETE FROM marketplace.nurse_changes WHERE transaction <= $1::bigint RETURNING 1),
    noted AS (UPDATE marketplace.nurse_changes_kept SET removed_until = greatest(removed_until, $1::bigint))
  SELECT count(*)::int AS count FROM gone`;

/** Transactions up to the newest that noted its changes before this instant, and that all snapshots to come will show. */
const LAST_BEFORE = `
  SELECT max(transaction)::text AS last FROM marketplace.nurse_changes
  WHERE changed_at < $1 AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

export const forgetChanges = async (tx: Transaction, before: Date): Promise<number> => {
  const [found] = await tx.query<{ last: string | null }>(LAST_BEFORE, [before]);
  if (!found?.last) return 0;
  return (await tx.query<{ count: number }>(FORGET, [found.last]))[0]?.count ?? 0;
};
