import type { Actor, NurseFacts, NurseSpecialty, Verdict } from '@crossward/contracts';
import { notFound, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import {
  hasConsentLapsed,
  identityStage,
  reaches,
  type IdentityStage,
  type IdentityViewer,
  type PlacementStatus,
  type SubmissionStatus,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { iso, isoOrNull } from '../shared/iso.js';
import type { CandidateView, SubmissionAnswer } from './submission.dto.js';

export interface SubmissionRecord {
  id: string;
  gapId: string;
  organisationId: string;
  nurseId: string;
  facilityName: string;
  unitName: string;
  jurisdiction: JurisdictionCode;
  startsOn: LocalDate;
  endsOn: LocalDate;
  status: SubmissionStatus;
  reason: string | null;
  verdict: Verdict;
  corpusVersion: string;
  consentTextVersion: string;
  consentedAt: Date;
  consentId: string | null;
  consentExpiresAt: Date | null;
  submittedByRole: string | null;
  recruiterId: string | null;
  recruiterName: string | null;
  recruiterSince: Date | null;
  version: number;
  createdAt: Date;
  closedAt: Date | null;
  offerId: string | null;
  placementId: string | null;
  placementStatus: PlacementStatus | null;
  profession: NurseFacts['profession'];
  certificates: NurseFacts['certificates'] | null;
  languages: NurseFacts['languages'] | null;
  specialties: NurseSpecialty[];
  givenNames: string | null;
  familyName: string | null;
}

// Names come through a left join: where row-level security hides them, the submission is still there.
const SELECT = `
  SELECT s.id, s.gap_id AS "gapId", s.organisation_id AS "organisationId", s.nurse_id AS "nurseId", f.name AS "facilityName",
    u.name AS "unitName", g.jurisdiction, g.starts_on AS "startsOn", g.ends_on AS "endsOn", s.status, s.reason, s.verdict,
    s.corpus_version AS "corpusVersion", s.consent_text_version AS "consentTextVersion", s.consented_at AS "consentedAt",
    s.consent_id AS "consentId", s.consent_expires_at AS "consentExpiresAt", s.submitted_by_role AS "submittedByRole",
    s.recruiter_id AS "recruiterId", s.recruiter_name AS "recruiterName", s.recruiter_since AS "recruiterSince",
    s.version, s.created_at AS "createdAt", s.closed_at AS "closedAt", o.id AS "offerId", p.id AS "placementId", p.status AS "placementStatus",
    n.facts -> 'profession' AS profession, n.facts -> 'certificates' AS certificates, n.facts -> 'languages' AS languages,
    n.specialties, m.given_names AS "givenNames", m.family_name AS "familyName"
  FROM marketplace.submissions s
    JOIN marketplace.gaps g ON g.id = s.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    JOIN marketplace.units u ON u.id = g.unit_id
    JOIN marketplace.nurses n ON n.id = s.nurse_id
    LEFT JOIN marketplace.nurse_names m ON m.nurse_id = s.nurse_id
    LEFT JOIN marketplace.offers o ON o.submission_id = s.id
    LEFT JOIN marketplace.placements p ON p.offer_id = o.id`;

/** Those of these ids that the actor may see, newest first. */
export const selectSubmissions = (tx: Transaction, ids: readonly string[]): Promise<SubmissionRecord[]> =>
  tx.queryPlanned<SubmissionRecord>('submissions-by-id', `${SELECT} WHERE s.id = ANY ($1) ORDER BY s.id DESC`, [ids]);

/** @throws DomainError SUBMISSION_NOT_FOUND */
export const readSubmission = async (tx: Transaction, id: string): Promise<SubmissionAnswer> => {
  const [record] = await selectSubmissions(tx, [id]);
  if (!record) throw notFound('submission', id);
  return toSubmissionAnswer(tx.actor, record, tx.now);
};

export const viewerOf = ({ role }: Actor): IdentityViewer => {
  if (role === 'nurse') return 'nurse-self'; // the only nurse whose submissions a nurse ever reads
  return role === 'recruiter' || role === 'admin' || role === 'system' ? 'staff' : 'hospital';
};

export const stageFor = (
  actor: Actor,
  record: Pick<SubmissionRecord, 'status' | 'consentExpiresAt' | 'placementStatus'>,
  now: Date,
): IdentityStage =>
  identityStage(viewerOf(actor), {
    submission: record.status,
    consentLapsed: record.consentExpiresAt !== null && hasConsentLapsed({ expiresAt: record.consentExpiresAt }, now),
    placement: record.placementStatus,
  });

const candidateOf = (actor: Actor, record: SubmissionRecord, now: Date): CandidateView => {
  const named = reaches(stageFor(actor, record, now), 'name');
  return {
    nurseId: record.nurseId,
    givenNames: named ? record.givenNames : null,
    familyName: named ? record.familyName : null,
    profession: record.profession,
    specialties: record.specialties,
    certificates: record.certificates ?? [],
    languages: record.languages ?? [],
  };
};

const recruiterOf = ({
  recruiterId,
  recruiterName,
  recruiterSince,
}: SubmissionRecord): SubmissionAnswer['recruiter'] =>
  recruiterId === null || recruiterSince === null
    ? null
    : { id: recruiterId, name: recruiterName, since: iso(recruiterSince) };

export const toSubmissionAnswer = (actor: Actor, record: SubmissionRecord, now: Date): SubmissionAnswer => ({
  id: record.id,
  gapId: record.gapId,
  organisationId: record.organisationId,
  facilityName: record.facilityName,
  unitName: record.unitName,
  jurisdiction: record.jurisdiction,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  status: record.status,
  reason: record.reason,
  verdict: record.verdict,
  corpusVersion: record.corpusVersion,
  consent: {
    id: record.consentId,
    textVersion: record.consentTextVersion,
    givenAt: iso(record.consentedAt),
    expiresAt: isoOrNull(record.consentExpiresAt),
  },
  submittedByRole: record.submittedByRole,
  recruiter: recruiterOf(record),
  candidate: candidateOf(actor, record, now),
  offerId: record.offerId,
  placementId: record.placementId,
  version: record.version,
  createdAt: iso(record.createdAt),
  closedAt: isoOrNull(record.closedAt),
});
