import type { Transaction } from '@crossward/platform-database';

/** The choice of one gap as it is kept. */
export interface GapPolicyRow {
  gapId: string;
  organisationId: string;
  policy: string;
  /** As they were sent, on their own scale; null for a named policy. */
  weights: Record<string, number> | null;
  version: number;
}

export const listGapPolicies = (tx: Transaction, gapIds: readonly string[]): Promise<GapPolicyRow[]> =>
  tx.query<GapPolicyRow>(
    `SELECT gap_id AS "gapId", organisation_id AS "organisationId", policy, weights, version
     FROM matching.gap_policies WHERE gap_id = ANY ($1::uuid[])`,
    [gapIds],
  );

/** False: somebody else has chosen meanwhile, so that the version is not the one that was seen. */
export const writeGapPolicy = async (
  tx: Transaction,
  { gapId, organisationId, policy, weights, version }: GapPolicyRow,
): Promise<boolean> => {
  const kept = [policy, weights && JSON.stringify(weights), tx.actor.accountId, tx.now];
  const written =
    version === 0
      ? await tx.query(
          `INSERT INTO matching.gap_policies
             (gap_id, organisation_id, policy, weights, chosen_by, version, created_at, updated_at)
           VALUES ($5, $6, $1, $2, $3, 1, $4, $4) ON CONFLICT DO NOTHING RETURNING 1`,
          [...kept, gapId, organisationId],
        )
      : await tx.query(
          `UPDATE matching.gap_policies
           SET policy = $1, weights = $2, chosen_by = $3, updated_at = $4, version = version + 1
           WHERE gap_id = $5 AND version = $6 RETURNING 1`,
          [...kept, gapId, version],
        );
  return written.length === 1;
};

/** For `npm run reset`. */
export const emptyGapPolicies = async (tx: Transaction): Promise<void> => {
  await tx.execute('DELETE FROM matching.gap_policies');
};
