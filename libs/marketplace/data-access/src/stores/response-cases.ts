import type { Transaction } from '@crossward/platform-database';

/** Minutes of each answered case, and how many have had no answer. */
export interface ResponseCases {
  minutes: number[];
  unanswered: number;
}

const NO_CASES: ResponseCases = { minutes: [], unanswered: 0 };

// A hospital answers with an offer or a rejection. What the nurse withdrew before is nobody's delay; what a filled or
// cancelled gap swept away was never answered.
const HOSPITALS = `
  SELECT organisation_id AS key,
    coalesce(array_agg(extract(epoch FROM answered_at - created_at) / 60) FILTER (WHERE answered_at IS NOT NULL), '{}')::float8[]
      AS minutes,
    count(*) FILTER (WHERE answered_at IS NULL AND status <> 'withdrawn')::int AS unanswered
  FROM (
    SELECT s.organisation_id, s.status, s.created_at,
      LEAST(o.created_at, CASE WHEN s.status = 'rejected' THEN s.closed_at END) AS answered_at
    FROM marketplace.submissions s LEFT JOIN marketplace.offers o ON o.submission_id = s.id
    WHERE s.organisation_id = ANY ($1) AND s.created_at >= $2
  ) cases
  GROUP BY organisation_id`;

// A recruiter answers a consent with the submission. The newest token to a gap stands for those it took the place of.
const RECRUITERS = `
  SELECT 'recruiters' AS key,
    coalesce(array_agg(extract(epoch FROM used_at - created_at) / 60) FILTER (WHERE used_by_role = 'recruiter'), '{}')::float8[]
      AS minutes,
    count(*) FILTER (WHERE status = 'given')::int AS unanswered
  FROM marketplace.submission_consents WHERE token_hash IS NOT NULL AND created_at >= $1`;

// The submission counts for whom it is in the hands of now, whoever made it.
const RECRUITER = `
  SELECT 'recruiter' AS key,
    coalesce(array_agg(extract(epoch FROM c.used_at - c.created_at) / 60), '{}')::float8[] AS minutes, 0 AS unanswered
  FROM marketplace.submissions s JOIN marketplace.submission_consents c ON c.id = s.consent_id
  WHERE s.recruiter_id = $1 AND c.token_hash IS NOT NULL AND c.used_by_role = 'recruiter' AND c.created_at >= $2`;

interface Row extends ResponseCases {
  key: string;
}

/** Cases since then of each of these hospitals; one statement, run as the system since they are other nurses' too. */
export const responseCasesOf = async (
  tx: Transaction,
  organisationIds: readonly string[],
  since: Date,
): Promise<(organisationId: string) => ResponseCases> => {
  const rows = await tx.query<Row>(HOSPITALS, [organisationIds, since]);
  const found = new Map(rows.map((row) => [row.key, row]));
  return (organisationId) => found.get(organisationId) ?? NO_CASES;
};

export const responseCasesOfRecruiters = async (tx: Transaction, since: Date): Promise<ResponseCases> =>
  (await tx.query<Row>(RECRUITERS, [since]))[0] ?? NO_CASES;

/** Those of one recruiter; who never submitted anybody has none. */
export const responseCasesOfRecruiter = async (
  tx: Transaction,
  recruiterId: string,
  since: Date,
): Promise<ResponseCases> => (await tx.query<Row>(RECRUITER, [recruiterId, since]))[0] ?? NO_CASES;
