import type { JurisdictionCode } from '@crossward/kernel';
import type { FileFinding, FileUnit } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { GapImportRow } from '../entities/gap-import.entity.js';
import { newestRows, ownOrganisation } from './newest-first.js';

/** A unit with what a gap in it takes over. */
export interface OwnedUnit extends FileUnit {
  organisationId: string;
  jurisdiction: JurisdictionCode;
}

/** Units that a file of this organisation may name. */
export const fileUnitsOf = (tx: Transaction, organisationId: string): Promise<OwnedUnit[]> =>
  tx.query(
    `SELECT u.id, u.name, u.organisation_id AS "organisationId", f.id AS "facilityId", f.name AS "facilityName", f.time_zone AS "timeZone", f.jurisdiction
     FROM marketplace.units u JOIN marketplace.facilities f ON f.id = u.facility_id
     WHERE u.organisation_id = $1 ORDER BY u.id`,
    [organisationId],
  );

export const addGapImport = async (tx: Transaction, row: GapImportRow, bytes: Buffer): Promise<void> => {
  await tx.manager.insert(GapImportRow, row);
  await tx.query('INSERT INTO marketplace.gap_import_files (import_id, organisation_id, bytes) VALUES ($1, $2, $3)', [
    row.id,
    row.organisationId,
    bytes,
  ]);
};

export const findGapImportLocked = (tx: Transaction, id: string): Promise<GapImportRow | null> =>
  tx.manager.findOne(GapImportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Newest first. */
export const listGapImports = (tx: Transaction, after: string | null, limit: number): Promise<GapImportRow[]> =>
  newestRows(tx, GapImportRow, ownOrganisation(tx.actor), { after, limit });

export const changeGapImport = (tx: Transaction, row: GapImportRow, changes: Partial<GapImportRow>): Promise<unknown> =>
  tx.manager.update(GapImportRow, { id: row.id }, { ...changes, version: row.version + 1 } as never);

/** The file as it was sent; null once it was removed. */
export const gapImportFile = async (tx: Transaction, importId: string): Promise<Buffer | null> => {
  const [row] = await tx.query<{ bytes: Buffer }>(
    'SELECT bytes FROM marketplace.gap_import_files WHERE import_id = $1',
    [importId],
  );
  return row?.bytes ?? null;
};

/** @param from sequence of the first one */
export const addFindings = async (
  tx: Transaction,
  { id, organisationId }: GapImportRow,
  from: number,
  findings: readonly FileFinding[],
): Promise<void> => {
  if (findings.length === 0) return;
  const rows = findings.map(({ row, column, value, code, message, nextStep }, at) => ({
    import_id: id,
    sequence: from + at,
    organisation_id: organisationId,
    ...{ row_number: row, column_name: column, value, code, message, next_step: nextStep },
  }));
  await tx.query(
    `INSERT INTO marketplace.gap_import_findings
     SELECT * FROM jsonb_populate_recordset(NULL::marketplace.gap_import_findings, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

export interface KeptFinding extends FileFinding {
  sequence: number;
}

/** In the order of the file, from a sequence on. */
export const listFindings = (tx: Transaction, importId: string, from: number, limit: number): Promise<KeptFinding[]> =>
  tx.query<KeptFinding>(
    `SELECT sequence, row_number AS row, column_name AS column, value, code, message, next_step AS "nextStep"
     FROM marketplace.gap_import_findings WHERE import_id = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3`,
    [importId, from, limit],
  );

export const removeFindings = (tx: Transaction, importId: string): Promise<number> =>
  tx.execute('DELETE FROM marketplace.gap_import_findings WHERE import_id = $1', [importId]);

/** The file and what quotes it; that it was read, and with which end, stays. */
export const removeGapImportFile = async (tx: Transaction, row: GapImportRow): Promise<void> => {
  await tx.execute('DELETE FROM marketplace.gap_import_files WHERE import_id = $1', [row.id]);
  await removeFindings(tx, row.id);
  await changeGapImport(tx, row, { fileRemovedAt: tx.now });
};
