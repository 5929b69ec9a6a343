import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MOST_CELLS_A_ROW, unreadable, type FileRow } from './file-row.js';

// An unclosed quotation mark must not swallow the whole file into one cell.
const LONGEST_RECORD = 65_536;
const CHUNK_BYTES = 16_384;
const DELIMITERS = [',', ';', '\t'] as const;
const AS_CSV = 'Save the file as CSV in UTF-8 ("CSV UTF-8" in a spreadsheet program), or send it as XLSX.';

/** Spreadsheet programs of many countries put semicolons: whichever stands most often in the header. */
const delimiterOf = (bytes: Buffer): string => {
  const line = bytes.subarray(0, LONGEST_RECORD).toString('utf8').split(/\r|\n/, 1)[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
};

const requireUtf8 = (bytes: Buffer): void => {
  if (isUtf8(bytes) && !bytes.includes(0)) return;
  throw unreadable('NOT_UTF8', 'The file is no text in UTF-8.', AS_CSV);
};

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

/**
 * The rows of a CSV file (RFC 4180) with or without a byte order mark, with any ends of lines; read as they are asked for.
 * @throws DomainError NOT_UTF8, NOT_CSV
 */
export async function* readCsvRows(bytes: Buffer): AsyncGenerator<FileRow> {
  requireUtf8(bytes);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(bytes),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(chunksOf(bytes));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells: cells.slice(0, MOST_CELLS_A_ROW) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable('NOT_CSV', `The file is no CSV from row (${row + 1}) on (${error.code}).`, AS_CSV, error);
  } finally {
    source.destroy();
    parser.destroy();
  }
}
