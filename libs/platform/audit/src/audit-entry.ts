import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import type { AuditEntry, AuditRecord } from './audit-record.js';

/**
 * Completes a record with who, when and in which request. Details become plain JSON first, because the hash must
 * cover exactly what the database gives back.
 */
export const auditEntry = (
  record: AuditRecord,
  context: { id: string; occurredAt: Date; actor: Actor; requestId: string | null },
): AuditEntry => ({
  id: context.id,
  occurredAt: context.occurredAt,
  actor: context.actor,
  action: record.action,
  subjectType: record.subjectType,
  subjectId: record.subjectId,
  nurseId: record.nurseId ?? null,
  organisationId: record.organisationId ?? null,
  details: plainJson(record),
  requestId: context.requestId,
});

const plainJson = (record: AuditRecord): Record<string, unknown> => {
  const text = JSON.stringify(record.details ?? {});
  // jsonb can store neither; without this check the whole transaction would fail with a message about Unicode.
  if (text.includes('\\u0000') || /\\ud[89a-f]/i.test(text)) {
    throw new DomainError({
      kind: 'invalid',
      code: 'AUDIT_DETAILS_UNSTORABLE',
      message: `The details of (${record.action}) hold a character that cannot be stored.`,
      nextStep: 'Remove NUL characters and broken surrogate pairs from the input.',
      facts: { action: record.action },
    });
  }
  return JSON.parse(text) as Record<string, unknown>;
};
