import { notFound } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { iso, isoOrNull } from '../shared/iso.js';
import type { RecheckAnswer } from './recheck.dto.js';

type RecheckRecord = Omit<RecheckAnswer, 'createdAt' | 'decidedAt'> & { createdAt: Date; decidedAt: Date | null };

const SELECT = `
  SELECT r.id, r.organisation_id AS "organisationId", r.gap_id AS "gapId", r.nurse_id AS "nurseId",
    r.submission_id AS "submissionId", r.placement_id AS "placementId", f.name AS "facilityName", g.jurisdiction, r.status,
    r.reason, r.arrangement, r.loses_on AS "losesOn", r.before_verdict AS "beforeVerdict",
    r.after_verdict AS "afterVerdict", r.base_version AS "baseVersion", r.head_version AS "headVersion",
    r.decided_verdict AS "decidedVerdict", r.decided_version AS "decidedVersion", r.decided_at AS "decidedAt",
    r.created_at AS "createdAt", r.version
  FROM marketplace.rechecks r
    JOIN marketplace.gaps g ON g.id = r.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id`;

/** Those of these ids that the actor may see, newest first. */
export const selectRechecks = async (tx: Transaction, ids: readonly string[]): Promise<RecheckAnswer[]> => {
  const sql = `${SELECT} WHERE r.id = ANY ($1) ORDER BY r.id DESC`;
  const records = await tx.queryPlanned<RecheckRecord>('rechecks-by-id', sql, [ids]);
  return records.map((record) => ({
    ...record,
    createdAt: iso(record.createdAt),
    decidedAt: isoOrNull(record.decidedAt),
  }));
};

/** @throws DomainError RECHECK_NOT_FOUND */
export const readRecheck = async (tx: Transaction, id: string): Promise<RecheckAnswer> => {
  const [recheck] = await selectRechecks(tx, [id]);
  if (!recheck) throw notFound('recheck', id);
  return recheck;
};
