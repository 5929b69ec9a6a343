import type { AuditEventView } from '@crossward/contracts';

export const AUDIT_COLUMNS = [
  ...(['id', 'occurred_at', 'actor_role', 'actor_account_id', 'action'] as const),
  ...(['subject_type', 'subject_id', 'details', 'sequence', 'hash'] as const),
];

export interface AuditEventRow {
  id: string;
  occurred_at: Date;
  actor_role: string;
  actor_account_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  details: Record<string, unknown>;
  sequence: string;
  hash: string;
}

export const auditEventView = (row: AuditEventRow): AuditEventView => ({
  id: row.id,
  occurredAt: row.occurred_at.toISOString(),
  actorRole: row.actor_role,
  actorAccountId: row.actor_account_id,
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  details: row.details,
  sequence: Number(row.sequence),
  hash: row.hash,
});
