import { DomainError } from '@crossward/kernel';
import { MOST_GAPS_A_FILE, readGapHeader } from '@crossward/marketplace-domain';
import type { UploadedBytes } from '@crossward/platform-http';
import { isBlank, LAST_ROW, unreadable, type FileRow } from './file-row.js';
import { readCsvRows } from './read-csv-rows.js';
import { readXlsxRows, skimXlsxRows } from './read-xlsx-rows.js';

export const FILE_KINDS = ['csv', 'xlsx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Compound files: workbooks from before 2007, and newer ones with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** By the bytes alone: the name and the type that came along are the sender's words. */
const kindOf = (bytes: Buffer): FileKind => {
  const start = bytes.subarray(0, 4);
  if (start.equals(ZIP)) return 'xlsx';
  if (bytes.length === 0) throw unreadable('FILE_EMPTY', 'The file is empty.', 'Send a file with a header and gaps.');
  if (start.equals(COMPOUND)) {
    const message = 'The workbook is of the kind from before 2007, or has a password.';
    throw unreadable('FILE_KIND_UNKNOWN', message, 'Save it as XLSX without a password, or as CSV.');
  }
  return 'csv';
};

export const rowsOf = (kind: FileKind, bytes: Buffer): AsyncGenerator<FileRow> =>
  kind === 'csv' ? readCsvRows(bytes) : readXlsxRows(bytes);

const requireHeader = (first: FileRow | undefined): void => {
  const { findings } = readGapHeader(first?.cells ?? []);
  if (findings.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'WRONG_HEADER',
    message: `The first row names not the columns of gaps: ${findings.map(({ message }) => message).join(' ')}`,
    nextStep: findings[0]?.nextStep ?? '',
    problems: findings.map(({ column, code, message, nextStep }) => ({
      at: column === null ? 'row 1' : `row 1, column ${column}`,
      code,
      message,
      nextStep,
    })),
  });
};

const tooMany = (): DomainError =>
  unreadable('TOO_MANY_ROWS', `The file holds more than (${MOST_GAPS_A_FILE}) gaps.`, 'Split it into several files.');

/**
 * What is known of a file before a worker reads it. Stops at the first row too many: the rest is never looked at.
 * @throws DomainError FILE_EMPTY, FILE_KIND_UNKNOWN, FILE_BROKEN, FILE_UNPACKS_TOO_LARGE, NOT_UTF8, NOT_CSV,
 *   WRONG_HEADER, TOO_MANY_ROWS, NO_GAPS
 */
export const lookAtFile = async ({
  bytes,
}: Pick<UploadedBytes, 'bytes'>): Promise<{ kind: FileKind; rows: number }> => {
  const kind = kindOf(bytes);
  let rows = 0;
  let header = false;
  for await (const row of kind === 'csv' ? readCsvRows(bytes) : skimXlsxRows(bytes)) {
    if (row.row > LAST_ROW) throw tooMany();
    if (isBlank(row)) continue;
    if (header) rows += 1;
    else requireHeader(row);
    header = true;
    if (rows > MOST_GAPS_A_FILE) throw tooMany();
  }
  if (!header) requireHeader(undefined);
  if (rows === 0) throw unreadable('NO_GAPS', 'The file holds a header and no gap.', 'Add a row for each gap.');
  return { kind, rows };
};
