import type { ServedCandidates } from '@crossward/contracts';
import type { CorridorCount } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** In one statement, however many. As the system. */
export const addCandidateLists = (tx: Transaction, lists: readonly ServedCandidates[]): Promise<number> =>
  tx.execute(
    `INSERT INTO marketplace.candidate_lists (id, gap_id, first_rank, nurse_ids, served_at)
     SELECT id, "gapId", "firstRank", ARRAY(SELECT jsonb_array_elements_text("nurseIds")::uuid), "servedAt"
     FROM jsonb_to_recordset($1::jsonb) AS l (id uuid, "gapId" uuid, "firstRank" integer, "nurseIds" jsonb, "servedAt" timestamptz)`,
    [JSON.stringify(lists.map((list) => ({ id: tx.newId(), ...list })))],
  );

/** Removes at most `limit` that were given out before then; returns how many. As the system. */
export const removeCandidateLists = (tx: Transaction, before: Date, limit: number): Promise<number> =>
  tx.execute(
    `DELETE FROM marketplace.candidate_lists WHERE id IN (
       SELECT id FROM marketplace.candidate_lists WHERE served_at < $1 ORDER BY served_at LIMIT $2)`,
    [before, limit],
  );

export const EXPOSURE_ORIGINS = ['home', 'education'] as const;
export type ExposureOrigin = (typeof EXPOSURE_ORIGINS)[number];

/** Where she lives, or the country where she was trained first; null where the profile does not say. */
const ORIGINS: Readonly<Record<ExposureOrigin, string>> = {
  home: 'n.home_jurisdiction',
  education: `split_part(n.facts -> 'education' -> 0 ->> 'jurisdiction', '-', 1)`,
};

/** What happened from `from` until before `until`, by corridor; small groups are still in it. As the system. */
export const countCorridors = (
  tx: Transaction,
  { origin, from, until }: { origin: ExposureOrigin; from: Date; until: Date },
): Promise<CorridorCount[]> =>
  tx.query<CorridorCount>(
    `WITH seen AS (
       SELECT n.nurse_id, l.gap_id, 'shown' AS what, l.first_rank + n.at::int - 1 AS rank
       FROM marketplace.candidate_lists l, unnest(l.nurse_ids) WITH ORDINALITY n (nurse_id, at)
       WHERE l.served_at >= $1 AND l.served_at < $2
       UNION ALL
       SELECT nurse_id, gap_id, 'submitted', NULL FROM marketplace.submissions WHERE created_at >= $1 AND created_at < $2
       UNION ALL
       SELECT nurse_id, gap_id, 'placed', NULL FROM marketplace.placements WHERE created_at >= $1 AND created_at < $2)
     SELECT ${ORIGINS[origin]} AS origin, g.jurisdiction AS destination,
       count(DISTINCT s.nurse_id)::int AS nurses,
       count(*) FILTER (WHERE what = 'shown')::int AS shown,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY rank) FILTER (WHERE what = 'shown') AS "medianRank",
       count(*) FILTER (WHERE what = 'submitted')::int AS submissions,
       count(*) FILTER (WHERE what = 'placed')::int AS placements
     FROM seen s JOIN marketplace.nurses n ON n.id = s.nurse_id JOIN marketplace.gaps g ON g.id = s.gap_id
     GROUP BY 1, 2`,
    [from, until],
  );
