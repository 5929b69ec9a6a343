import { entryFamilyKeys, isPerson, type ExclusionEntry } from '@crossward/credentials-domain';
import { notFound, type LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { ExclusionImportChunkRow, ExclusionImportRow } from '../entities/exclusion.entities.js';
import { EXCLUSION_LIST_LOCK, findActiveVersion, LEIE } from './exclusion-store.js';

export interface NewImport {
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
  readonly simulated: boolean;
  readonly acceptSmaller: boolean;
  readonly listedOn: LocalDate;
}

/**
 * Keeps the file's chunks and asks a worker to read them. Chunks come one at a time, so that memory stays bounded;
 * `chunks` starts anew with each call, because a transaction may run twice.
 */
export const addImport = async (
  tx: Transaction,
  request: NewImport,
  chunks: () => AsyncIterable<Buffer>,
): Promise<ExclusionImportRow> => {
  const row: ExclusionImportRow = {
    ...request,
    id: tx.newId(),
    source: LEIE,
    status: 'received',
    linesRead: 0,
    accepted: 0,
    errorCount: 0,
    errors: [],
    runToken: null,
    runUntil: null,
    requestedBy: tx.actor.accountId,
    requestedAt: tx.now,
    finishedAt: null,
    version: 1,
  };
  await tx.manager.insert(ExclusionImportRow, row);
  let sequence = 0;
  for await (const bytes of chunks()) {
    await tx.query('INSERT INTO credentials.exclusion_import_chunks (import_id, sequence, bytes) VALUES ($1, $2, $3)', [
      row.id,
      sequence,
      bytes,
    ]);
    sequence += 1;
  }
  tx.record({
    action: 'exclusion-list.import-requested',
    subjectType: 'exclusion-list-import',
    subjectId: row.id,
    details: { fileBytes: request.fileBytes, fileSha256: request.fileSha256 },
  });
  tx.publish('exclusion-list.import-requested', { importId: row.id });
  return row;
};

export const findImport = (tx: Transaction, id: string): Promise<ExclusionImportRow | null> =>
  tx.manager.findOneBy(ExclusionImportRow, { id });

export const getImport = async (tx: Transaction, id: string): Promise<ExclusionImportRow> => {
  const row = await findImport(tx, id);
  if (row === null) throw notFound('exclusion list import', id);
  return row;
};

export const findImportLocked = (tx: Transaction, id: string): Promise<ExclusionImportRow | null> =>
  tx.manager.findOne(ExclusionImportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Newest first. */
export const listImports = (tx: Transaction, after: string | null, limit: number): Promise<ExclusionImportRow[]> =>
  tx.manager
    .createQueryBuilder(ExclusionImportRow, 'i')
    .where(after === null ? 'true' : 'i.id < :after', { after })
    .orderBy('i.id', 'DESC')
    .take(limit)
    .getMany();

export const readChunk = async (tx: Transaction, importId: string, sequence: number): Promise<Buffer | null> =>
  (await tx.manager.findOneBy(ExclusionImportChunkRow, { importId, sequence }))?.bytes ?? null;

/** Entries of a version that is not active yet, so nobody reads them. */
export const addEntries = async (
  tx: Transaction,
  importId: string,
  entries: readonly ExclusionEntry[],
): Promise<void> => {
  const rows = entries.map((entry) => ({
    import_id: importId,
    line_number: entry.lineNumber,
    entry_key: entry.key,
    is_person: isPerson(entry),
    birth_date: entry.birthDate,
    family_keys: entryFamilyKeys(entry),
    entry,
  }));
  await tx.query(
    'INSERT INTO credentials.exclusion_entries SELECT * FROM jsonb_populate_recordset(NULL::credentials.exclusion_entries, $1::jsonb)',
    [JSON.stringify(rows)],
  );
};

export const removeEntries = (tx: Transaction, importId: string): Promise<number> =>
  tx.execute('DELETE FROM credentials.exclusion_entries WHERE import_id = $1', [importId]);

/** The file has done its work: its hash and size stay. */
export const removeChunks = (tx: Transaction, importId: string): Promise<number> =>
  tx.execute('DELETE FROM credentials.exclusion_import_chunks WHERE import_id = $1', [importId]);

/** How many entries the active version holds; 0 without one. */
export const countActiveEntries = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ accepted: number }>(
    `SELECT i.accepted FROM credentials.exclusion_lists l JOIN credentials.exclusion_imports i ON i.id = l.import_id
     WHERE l.source = $1`,
    [LEIE],
  );
  return row?.accepted ?? 0;
};

/**
 * Makes this import the active version and drops the entries of the one before: replace, never merge. False, and
 * nothing changes, when a version that was requested later is active already.
 */
export const activate = async (tx: Transaction, importId: string): Promise<boolean> => {
  await tx.lock(EXCLUSION_LIST_LOCK);
  const active = await findActiveVersion(tx);
  // Ids are UUIDv7: of two imports the one requested later has the greater id.
  if (active !== null && active > importId) return false;
  await tx.query(
    `INSERT INTO credentials.exclusion_lists (source, import_id, activated_at) VALUES ($1, $2, $3)
     ON CONFLICT (source) DO UPDATE SET import_id = EXCLUDED.import_id, activated_at = EXCLUDED.activated_at`,
    [LEIE, importId, tx.now],
  );
  if (active !== null && active !== importId) await removeEntries(tx, active);
  return true;
};
