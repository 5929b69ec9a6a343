import type { ResponseTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** Minutes of each answered case, and how many have had no answer. */
export interface ResponseCases {
  /** Null: of all recruiters. */
  organisationId: string | null;
  minutes: number[];
  unanswered: number;
}

// A hospital answers with an offer or a rejection. What the nurse withdrew before is nobody's delay; what a filled or
// cancelled gap swept away was never answered.
const HOSPITALS = `
  SELECT organisation_id AS "organisationId",
    coalesce(array_agg(extract(epoch FROM answered_at - created_at) / 60) FILTER (WHERE answered_at IS NOT NULL), '{}')::float8[]
      AS minutes,
    count(*) FILTER (WHERE answered_at IS NULL AND status <> 'withdrawn')::int AS unanswered
  FROM (
    SELECT s.organisation_id, s.status, s.created_at,
      LEAST(o.created_at, CASE WHEN s.status = 'rejected' THEN s.closed_at END) AS answered_at
    FROM marketplace.submissions s LEFT JOIN marketplace.offers o ON o.submission_id = s.id
    WHERE s.created_at >= $1
  ) cases
  GROUP BY organisation_id`;

// A recruiter answers a consent with the submission. The newest token to a gap stands for those it took the place of.
const RECRUITERS = `
  SELECT NULL::uuid AS "organisationId",
    coalesce(array_agg(extract(epoch FROM used_at - created_at) / 60) FILTER (WHERE used_by_role = 'recruiter'), '{}')::float8[]
      AS minutes,
    count(*) FILTER (WHERE status = 'given')::int AS unanswered
  FROM marketplace.submission_consents WHERE token_hash IS NOT NULL AND created_at >= $1`;

/** The cases since then of each hospital that has any, and of all recruiters. Asked as the system: they are of many nurses. */
export const listResponseCases = (tx: Transaction, since: Date): Promise<ResponseCases[]> =>
  tx.query<ResponseCases>(`${HOSPITALS} UNION ALL ${RECRUITERS}`, [since]);

// The submission counts for whom it is in the hands of now, whoever made it.
const RECRUITER = `
  SELECT coalesce(array_agg(extract(epoch FROM c.used_at - c.created_at) / 60), '{}')::float8[] AS minutes, 0 AS unanswered
  FROM marketplace.submissions s JOIN marketplace.submission_consents c ON c.id = s.consent_id
  WHERE s.recruiter_id = $1 AND c.token_hash IS NOT NULL AND c.used_by_role = 'recruiter' AND c.created_at >= $2`;

/** Those of one recruiter; who never submitted anybody has none. */
export const responseCasesOfRecruiter = async (
  tx: Transaction,
  recruiterId: string,
  since: Date,
): Promise<Omit<ResponseCases, 'organisationId'>> => {
  const [cases] = await tx.query<Omit<ResponseCases, 'organisationId'>>(RECRUITER, [recruiterId, since]);
  return cases ?? { minutes: [], unanswered: 0 };
};

export interface ShownResponseTime extends Omit<ResponseTime, 'enoughCases'> {
  organisationId: string | null;
}

/** Puts these in the place of all that were shown until now. */
export const replaceResponseTimes = async (tx: Transaction, times: readonly ShownResponseTime[]): Promise<void> => {
  await tx.execute('DELETE FROM marketplace.response_times');
  await tx.execute(
    `INSERT INTO marketplace.response_times (organisation_id, answered, unanswered, median_minutes, p90_minutes, worked_out_at)
     SELECT "organisationId", answered, unanswered, "medianMinutes", "p90Minutes", $2
     FROM jsonb_to_recordset($1::jsonb) AS t ("organisationId" uuid, answered integer, unanswered integer,
       "medianMinutes" integer, "p90Minutes" integer)`,
    [JSON.stringify(times), tx.now],
  );
};

const SHOWN = `SELECT organisation_id AS "organisationId", answered, unanswered, median_minutes AS "medianMinutes",
    p90_minutes AS "p90Minutes", worked_out_at AS "workedOutAt"
  FROM marketplace.response_times`;

export type DatedResponseTime = ShownResponseTime & { workedOutAt: Date };

/** Of this hospital, if it had cases, and of all recruiters. */
export const listResponseTimes = (tx: Transaction, organisationId: string): Promise<DatedResponseTime[]> =>
  tx.query(`${SHOWN} WHERE organisation_id = $1 UNION ALL ${SHOWN} WHERE organisation_id IS NULL`, [organisationId]);

/** Of all recruiters; null before it was worked out for the first time. */
export const responseTimeOfRecruiters = async (tx: Transaction): Promise<DatedResponseTime | null> => {
  const [time] = await tx.queryPlanned<DatedResponseTime>(
    'response-time-of-recruiters',
    `${SHOWN} WHERE organisation_id IS NULL`,
  );
  return time ?? null;
};
