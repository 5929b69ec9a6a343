import type { Actor } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

/** One reading of what belongs to a nurse, by somebody else, as the audit log has it. */
export interface Reading {
  id: string;
  at: Date;
  role: Actor['role'];
  organisationId: string | null;
  subjectType: 'document' | 'share';
  subjectId: string;
  kind: string | null;
}

/** The newest first. */
export const listReadings = (
  tx: Transaction,
  nurseId: string,
  after: { at: string; id: string } | null,
  limit: number,
): Promise<Reading[]> =>
  tx.query(
    `SELECT id, occurred_at AS "at", actor_role AS "role", actor_organisation_id AS "organisationId",
       subject_type AS "subjectType", subject_id AS "subjectId", details->>'kind' AS "kind"
     FROM platform.audit_events
     WHERE nurse_id = $1 AND action IN ('document.read', 'share.read') AND actor_role <> 'nurse'
       AND ($2::timestamptz IS NULL OR (occurred_at, id) < ($2::timestamptz, $3::uuid))
     ORDER BY occurred_at DESC, id DESC LIMIT $4`,
    [nurseId, after?.at ?? null, after?.id ?? null, limit],
  );
