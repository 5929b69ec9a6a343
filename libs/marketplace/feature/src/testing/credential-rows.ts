import { systemActor, type ScreeningPort, type SomeNurses } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { MarketOfSpecs } from './market-of-specs.js';

const LIST = 'oig-leie';

/** Rows of the credentials context, which this one may not import: as its tables hold them, no more. */
export const addVerification = async (
  market: MarketOfSpecs,
  nurseId: string,
  status: 'verified' | 'review',
  establishedOn: string | null,
): Promise<string> => {
  const [row] = await market.sql<{ id: string }>(
    `INSERT INTO credentials.verifications (id, nurse_id, submission_id, kind, source, destination, fingerprint, status,
       simulated, needed_by, established_on, data_key, file, attempts, failures, version, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, gen_random_uuid(), 'exclusion-list', 'spec', 'CA-ON', gen_random_uuid()::text, $2, true,
       '2027-01-01', $3, '', '', 0, 0, 1, now(), now())
     RETURNING id`,
    [nurseId, status, establishedOn],
  );
  return row?.id as string;
};

/** A check that waits for a second reviewer. */
export const addProposal = async (market: MarketOfSpecs, nurseId: string): Promise<string> => {
  const id = await addVerification(market, nurseId, 'review', null);
  await market.sql(
    `UPDATE credentials.verifications SET status = 'second_review', outcome = 'discrepancy', proposed_outcome = 'accepted',
       proposed_reason = 'not-same-person', proposal_rule = 'exclusion-hit-dismissed', proposed_by = gen_random_uuid(),
       proposed_at = now() WHERE id = $1`,
    [id],
  );
  return id;
};

/** A new version of the list with these entries, in force at once. */
export const replaceList = async (market: MarketOfSpecs, entryKeys: readonly string[]): Promise<void> => {
  await market.sql(
    `WITH import AS (
       INSERT INTO credentials.exclusion_imports (id, source, status, file_name, file_bytes, file_sha256, simulated,
         accept_smaller, listed_on, lines_read, accepted, error_count, errors, requested_at, finished_at, version)
       VALUES (gen_random_uuid(), '${LIST}', 'completed', 'spec', 1, '', true, true, '2026-11-01', 1, 1, 0, '[]', now(), now(), 1)
       RETURNING id),
     entries AS (
       INSERT INTO credentials.exclusion_entries (import_id, line_number, entry_key, is_person, family_keys, entry)
       SELECT import.id, n, key, true, '{}', '{}' FROM import, unnest($1::text[]) WITH ORDINALITY AS keys (key, n))
     INSERT INTO credentials.exclusion_lists (source, import_id, activated_at) SELECT '${LIST}', id, now() FROM import
     ON CONFLICT (source) DO UPDATE SET import_id = EXCLUDED.import_id`,
    [entryKeys],
  );
};

export const confirmExclusion = async (market: MarketOfSpecs, nurseId: string, entryKey: string): Promise<void> => {
  const verification = await addVerification(market, nurseId, 'review', null);
  await market.sql(
    `INSERT INTO credentials.exclusion_resolutions (nurse_id, entry_key, same_person, verification_id, decided_at)
     VALUES ($1, $2, true, $3, now())`,
    [nurseId, entryKey, verification],
  );
};

const among = (some: SomeNurses | undefined): string[] | null => (some && !('first' in some) ? [...some] : null);

const look = <R>(market: MarketOfSpecs, sql: string, params: unknown[]): Promise<R[]> =>
  market.unitOfWork.read(systemActor, (tx) => tx.query<R>(sql, params));

/** Answers as the credentials context does, from the same rows. */
export const screeningOf = (market: MarketOfSpecs): ScreeningPort => ({
  listExcludedNurseIds: async (some) =>
    (
      await look<{ id: string }>(
        market,
        `SELECT DISTINCT r.nurse_id AS id FROM credentials.exclusion_resolutions r
         JOIN credentials.exclusion_lists l ON true
         JOIN credentials.exclusion_entries e ON e.import_id = l.import_id AND e.entry_key = r.entry_key
         WHERE r.same_person AND ($1::uuid[] IS NULL OR r.nurse_id = ANY ($1))`,
        [among(some)],
      )
    ).map(({ id }) => id),
  listNewestVerifications: (some) =>
    look<{ nurseId: string; on: LocalDate }>(
      market,
      `SELECT nurse_id AS "nurseId", max(established_on) AS "on" FROM credentials.verifications
       WHERE status IN ('verified', 'accepted') AND ($1::uuid[] IS NULL OR nurse_id = ANY ($1)) GROUP BY nurse_id`,
      [among(some)],
    ),
});
