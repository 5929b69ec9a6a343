import type { GapFeedPoint } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

/** Where a reader stands among the changes that one snapshot shows. */
export interface GapChangePlace {
  readonly transaction: string;
  readonly gapId: string;
}

/** Whether every change since that point can still be read, and the point is not one of the future. */
export const areGapChangesKept = async (tx: Transaction, { snapshot }: GapFeedPoint): Promise<boolean> => {
  const [row] = await tx.query<{ kept: boolean }>(
    `SELECT k.removed_until < pg_snapshot_xmin($1::pg_snapshot)::text::bigint
       AND pg_snapshot_xmax($1::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) AS kept
     FROM marketplace.gap_changes_kept k`,
    [snapshot],
  );
  return row?.kept === true;
};

/** The next changes that the point did not show: visible now and not visible then, in whatever order they committed. */
export const listGapChanges = (
  tx: Transaction,
  { snapshot }: GapFeedPoint,
  { limit, after }: { limit: number; after: GapChangePlace },
): Promise<GapChangePlace[]> =>
  tx.query<GapChangePlace>(
    `SELECT c.transaction::text AS transaction, c.gap_id AS "gapId" FROM marketplace.gap_changes c
     WHERE (c.transaction, c.gap_id) > ($3::bigint, $4::uuid)
       AND NOT pg_visible_in_snapshot(c.transaction::text::xid8, $1::pg_snapshot)
     ORDER BY c.transaction, c.gap_id LIMIT $2`,
    [snapshot, limit, after.transaction, after.gapId],
  );

/** Transactions up to the newest that noted its changes before this instant, and that all snapshots to come will show. */
const LAST_BEFORE = `
  SELECT max(transaction)::text AS last FROM marketplace.gap_changes
  WHERE changed_at < $1 AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

const FORGET = `
  WITH gone AS (DELETE FROM marketplace.gap_changes WHERE transaction <= $1::bigint RETURNING 1),
    noted AS (UPDATE marketplace.gap_changes_kept SET removed_until = greatest(removed_until, $1::bigint))
  SELECT count(*)::int AS count FROM gone`;

export const forgetGapChanges = async (tx: Transaction, before: Date): Promise<number> => {
  const [found] = await tx.query<{ last: string | null }>(LAST_BEFORE, [before]);
  if (!found?.last) return 0;
  return (await tx.query<{ count: number }>(FORGET, [found.last]))[0]?.count ?? 0;
};
