import { Readable } from 'node:stream';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { FileKind } from './look-at-file.js';

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type FileCells = readonly (string | number)[];

/** The header and what stands below it. */
const FIRST_ROWS = 2;
const NARROWEST = 10;
const WIDEST = 60;

/** The first row stays in sight, and its columns are wide enough to be read: it and the first row below tell how wide. */
const sheetOf = (first: readonly FileCells[]) => ({
  name: 'gaps',
  freezePane: { rows: 1 },
  columns: Array.from({ length: Math.max(0, ...first.map((row) => row.length)) }, (_, at) => {
    const longest = Math.max(...first.map((row) => String(row[at] ?? '').length));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  }),
});

/** Written as rows are asked for: a slow reader holds back the rows, not the memory. */
const streamOf = (kind: FileKind, first: readonly FileCells[], rows: AsyncIterable<FileCells>): Readable => {
  if (kind === 'xlsx') {
    const cells = (async function* () {
      for await (const row of rows) yield [...row];
    })();
    return Readable.fromWeb(writeXlsxStream(cells, sheetOf(first)) as WebReadable);
  }
  // With a byte order mark spreadsheet programs read UTF-8 as such.
  const csv = stringify({ bom: true, record_delimiter: 'windows' });
  const source = Readable.from(rows);
  source.on('error', (error) => csv.destroy(error));
  csv.on('close', () => source.destroy());
  return source.pipe(csv);
};

/**
 * A file to be saved under this name. The first rows are fetched at once, so that what fails then is still a problem with a
 * status and not a file that breaks off.
 */
export const fileAnswer = async (
  kind: FileKind,
  name: string,
  rows: AsyncGenerator<FileCells>,
): Promise<StreamableFile> => {
  const first: FileCells[] = [];
  for (let fetched = await rows.next(); !fetched.done; fetched = await rows.next()) {
    if (first.push(fetched.value) === FIRST_ROWS) break;
  }
  const all = async function* (): AsyncGenerator<FileCells> {
    yield* first;
    yield* rows;
  };
  return new StreamableFile(streamOf(kind, first, all()), {
    type: MEDIA_TYPES[kind],
    disposition: `attachment; filename="${name}.${kind}"`,
  });
};
