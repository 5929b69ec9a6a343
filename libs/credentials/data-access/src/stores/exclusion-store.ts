import type { SomeNurses } from '@crossward/contracts';
import type { ExclusionEntry, ExclusionExtract, ScreenedPerson } from '@crossward/credentials-domain';
import { familyNameKeys } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { ExclusionListRow, ExclusionResolutionRow } from '../entities/exclusion.entities.js';
import { someNurses } from './some-nurses.js';

export const LEIE = 'oig-leie';
export const EXCLUSION_LIST_LOCK = `credentials:exclusion-list:${LEIE}`;

/** Id of the import that made the active version; null while there is none. */
export const findActiveVersion = async (tx: Transaction): Promise<string | null> =>
  (await tx.manager.findOneBy(ExclusionListRow, { source: LEIE }))?.importId ?? null;

/**
 * The active version, which stays the active one until the transaction ends: whoever rests something on an answer of
 * the list commits before the list is replaced, so that the re-screening that follows finds it.
 */
export const holdActiveVersion = async (tx: Transaction): Promise<string | null> => {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [EXCLUSION_LIST_LOCK]);
  return findActiveVersion(tx);
};

/**
 * What of the active list could concern this person: every entry of the birth date, and of those without one the
 * entries of the family name. Whether it is a match is for the domain to say.
 */
export const searchExclusions = async (
  tx: Transaction,
  nurseId: string,
  person: ScreenedPerson,
): Promise<ExclusionExtract | null> => {
  const [list] = await tx.query<{ version: string; listedOn: LocalDate; simulated: boolean }>(
    `SELECT l.import_id AS version, i.listed_on AS "listedOn", i.simulated FROM credentials.exclusion_lists l
     JOIN credentials.exclusion_imports i ON i.id = l.import_id WHERE l.source = $1`,
    [LEIE],
  );
  if (!list) return null;
  const rows = await tx.query<{ entry: ExclusionEntry }>(
    `SELECT entry FROM credentials.exclusion_entries WHERE import_id = $1 AND is_person AND birth_date = $2::date
     UNION ALL
     SELECT entry FROM credentials.exclusion_entries
     WHERE import_id = $1 AND is_person AND birth_date IS NULL AND family_keys && $3::text[]`,
    [list.version, person.birthDate, familyNameKeys(person.familyName)],
  );
  const resolved = await tx.manager.findBy(ExclusionResolutionRow, { nurseId });
  return {
    ...list,
    entries: rows.map(({ entry }) => entry),
    resolved: new Map(resolved.map(({ entryKey, samePerson }) => [entryKey, samePerson])),
  };
};

/** Nurses found to be somebody on the active list. Whom the list no longer holds is no longer excluded. */
export const listExcludedNurseIds = async (tx: Transaction, among?: SomeNurses): Promise<string[]> => {
  const some = someNurses('r.nurse_id', among, 2);
  const rows = await tx.query<{ nurseId: string }>(
    `SELECT DISTINCT r.nurse_id AS "nurseId" FROM credentials.exclusion_resolutions r
     WHERE r.same_person AND EXISTS (
       SELECT FROM credentials.exclusion_lists l JOIN credentials.exclusion_entries e ON e.import_id = l.import_id
       WHERE l.source = $1 AND e.entry_key = r.entry_key)
       AND ${some.condition}
     ORDER BY 1`,
    [LEIE, ...some.params],
  );
  return rows.map(({ nurseId }) => nurseId);
};

export const resolve = async (
  tx: Transaction,
  resolution: Pick<ExclusionResolutionRow, 'nurseId' | 'entryKey' | 'samePerson' | 'verificationId'>,
): Promise<void> => {
  await tx.manager.upsert(ExclusionResolutionRow, { ...resolution, decidedBy: tx.actor.accountId, decidedAt: tx.now }, [
    'nurseId',
    'entryKey',
  ]);
};
