import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEntry, AuditLink } from './audit-record.js';

/** What the first link of every chain follows. */
export const GENESIS_HASH = '0'.repeat(64);

/** One chain per organisation, else per nurse, else the platform's own: readers of one never depend on another. */
export const chainOf = (entry: Pick<AuditEntry, 'nurseId' | 'organisationId'>): string => {
  if (entry.organisationId) return `organisation:${entry.organisationId}`;
  if (entry.nurseId) return `nurse:${entry.nurseId}`;
  return 'platform';
};

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of every field but the hash itself. */
export const hashOf = (link: Omit<AuditLink, 'hash'>): string => {
  const canonical = canonicalize({
    chainId: link.chainId,
    sequence: link.sequence,
    id: link.id,
    occurredAt: link.occurredAt.toISOString(),
    actorRole: link.actor.role,
    actorAccountId: link.actor.accountId,
    actorOrganisationId: link.actor.organisationId,
    actorNurseId: link.actor.nurseId,
    action: link.action,
    subjectType: link.subjectType,
    subjectId: link.subjectId,
    nurseId: link.nurseId,
    organisationId: link.organisationId,
    details: link.details,
    requestId: link.requestId,
    previousHash: link.previousHash,
  });
  return createHash('sha256')
    .update(canonical ?? '')
    .digest('hex');
};

/** Appends entries to a chain whose head is known. */
export const linkTo = (
  head: { chainId: string; sequence: number; hash: string },
  entries: readonly AuditEntry[],
): AuditLink[] => {
  let { sequence, hash } = head;
  return entries.map((entry) => {
    sequence += 1;
    const link = { ...entry, chainId: head.chainId, sequence, previousHash: hash };
    hash = hashOf(link);
    return { ...link, hash };
  });
};
