import { createHash } from 'node:crypto';
import { addImport } from '@crossward/credentials-data-access';
import { EXCLUSION_COLUMNS } from '@crossward/credentials-domain';
import { dayIn } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/**
 * Imports an invented list on the same way as an uploaded one: the rows become the list's own CSV, a worker reads it,
 * and answers from it are marked as simulated. Rows have 18 columns in the list's order. Returns the id of the import.
 */
export const importExclusionRows = async (
  tx: Transaction,
  rows: readonly (readonly string[])[],
  fileName = 'demo-exclusions.csv',
): Promise<string> => {
  const lines = [EXCLUSION_COLUMNS.join(','), ...rows.map((row) => row.map(quoted).join(','))];
  const file = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
  const request = {
    fileName,
    fileBytes: file.length,
    fileSha256: createHash('sha256').update(file).digest('hex'),
    simulated: true,
    acceptSmaller: true,
    listedOn: dayIn(tx.now, 'UTC'),
  };
  const row = await addImport(tx, request, async function* () {
    yield file;
  });
  return row.id;
};
