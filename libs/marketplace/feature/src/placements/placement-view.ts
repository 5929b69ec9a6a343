import { notFound } from '@crossward/kernel';
import { identityStage, reaches } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { iso, isoOrNull } from '../shared/iso.js';
import { viewerOf } from '../submissions/submission-view.js';
import type { PlacementAnswer } from './placement.dto.js';

type PlacementRecord = Omit<PlacementAnswer, 'startedAt' | 'endedAt' | 'createdAt'> & {
  startedAt: Date | null;
  endedAt: Date | null;
  createdAt: Date;
};

const SELECT = `
  SELECT p.id, p.offer_id AS "offerId", p.submission_id AS "submissionId", p.gap_id AS "gapId",
    p.organisation_id AS "organisationId", p.nurse_id AS "nurseId", m.given_names AS "givenNames",
    m.family_name AS "familyName", f.name AS "facilityName", u.name AS "unitName", g.jurisdiction, f.time_zone AS "timeZone", p.status,
    p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.accepted_on AS "acceptedOn", p.started_at AS "startedAt",
    p.ended_at AS "endedAt", p.end_reason AS "endReason", p.verdict,
    p.corpus_version AS "corpusVersion", p.version, p.created_at AS "createdAt"
  FROM marketplace.placements p
    JOIN marketplace.gaps g ON g.id = p.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    JOIN marketplace.units u ON u.id = g.unit_id
    LEFT JOIN marketplace.nurse_names m ON m.nurse_id = p.nurse_id`;

/** Those of these ids that the actor may see, newest first. */
export const selectPlacements = async (tx: Transaction, ids: readonly string[]): Promise<PlacementAnswer[]> => {
  const sql = `${SELECT} WHERE p.id = ANY ($1) ORDER BY p.id DESC`;
  const records = await tx.queryPlanned<PlacementRecord>('placements-by-id', sql, [ids]);
  const named = ({ status }: PlacementRecord): boolean =>
    reaches(
      identityStage(viewerOf(tx.actor), { submission: 'placed', consentLapsed: false, placement: status }),
      'name',
    );
  return records.map((record) => ({
    ...record,
    ...(named(record) ? {} : { givenNames: null, familyName: null }),
    startedAt: isoOrNull(record.startedAt),
    endedAt: isoOrNull(record.endedAt),
    createdAt: iso(record.createdAt),
  }));
};

/** @throws DomainError PLACEMENT_NOT_FOUND */
export const readPlacement = async (tx: Transaction, id: string): Promise<PlacementAnswer> => {
  const [placement] = await selectPlacements(tx, [id]);
  if (!placement) throw notFound('placement', id);
  return placement;
};
