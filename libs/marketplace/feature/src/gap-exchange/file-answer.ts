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

/** Written as rows are asked for: a slow reader holds back the rows, not the memory. */
const streamOf = (kind: FileKind, rows: AsyncIterable<FileCells>): Readable => {
  if (kind === 'xlsx') {
    const cells = (async function* () {
      for await (const row of rows) yield [...row];
    })();
    return Readable.fromWeb(writeXlsxStream(cells, { name: 'gaps' }) as WebReadable);
  }
  // With a byte order mark spreadsheet programs read UTF-8 as such.
  const csv = stringify({ bom: true, record_delimiter: 'windows' });
  const source = Readable.from(rows);
  source.on('error', (error) => csv.destroy(error));
  csv.on('close', () => source.destroy());
  return source.pipe(csv);
};

/**
 * A file to be saved under this name. The first row is fetched at once, so that what fails then is still a problem with a
 * status and not a file that breaks off.
 */
export const fileAnswer = async (
  kind: FileKind,
  name: string,
  rows: AsyncGenerator<FileCells>,
): Promise<StreamableFile> => {
  const first = await rows.next();
  const all = async function* (): AsyncGenerator<FileCells> {
    if (!first.done) yield first.value;
    yield* rows;
  };
  return new StreamableFile(streamOf(kind, all()), {
    type: MEDIA_TYPES[kind],
    disposition: `attachment; filename="${name}.${kind}"`,
  });
};
