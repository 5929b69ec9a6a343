import { GAP_COLUMNS } from '@crossward/marketplace-domain';
import { writeXlsx } from 'hucre/xlsx';
import { cellsOf, csvOf, xlsxOf } from '../testing/gap-files.js';
import { lookAtFile } from './look-at-file.js';

const failing = (content: string | Uint8Array) =>
  lookAtFile({ bytes: Buffer.from(content as string) }).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

/** An end of a central directory without entries. */
const EMPTY_ARCHIVE = `504b0304${'00'.repeat(26)}504b0506${'00'.repeat(18)}`;

/** A good workbook whose one cell repeats a letter: a thousandth of it in size. */
const bomb = (bytes: number): Promise<Uint8Array> => xlsxOf([GAP_COLUMNS, ['A'.repeat(bytes)]]);

/** The same, with one byte declared for every entry of the central directory. */
const lying = async (bytes: number): Promise<Uint8Array> => {
  const archive = Buffer.from(await bomb(bytes));
  for (let at = archive.indexOf('504b0102', 0, 'hex'); at >= 0; at = archive.indexOf('504b0102', at + 4, 'hex')) {
    archive.writeUInt32LE(1, at + 24);
  }
  return archive;
};

/** Two rows, and one far below them, with emptiness between. */
const farRow = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'gaps',
        rows: [[...GAP_COLUMNS], cellsOf(), ...Array.from({ length: 29_998 }, () => []), ['x']],
      },
    ],
  });

describe('hostile files of gaps', () => {
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing', () => '', 'FILE_EMPTY'],
    ['a header alone', () => csvOf([GAP_COLUMNS]), 'NO_GAPS'],
    ['no header', () => csvOf([cellsOf()]), 'WRONG_HEADER'],
    ['text in another encoding', () => Buffer.from(`${GAP_COLUMNS.join(',')}\nÅlesund`, 'latin1'), 'NOT_UTF8'],
    ['UTF-16', () => Buffer.from(`\uFEFF${csvOf([GAP_COLUMNS, cellsOf()])}`, 'utf16le'), 'NOT_UTF8'],
    ['NUL bytes', () => `${csvOf([GAP_COLUMNS])}\0\0`, 'NOT_UTF8'],
    ['a quotation mark that never closes', () => `${csvOf([GAP_COLUMNS])}"${'x,'.repeat(100_000)}`, 'NOT_CSV'],
    ['a workbook from before 2007', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_KIND_UNKNOWN'],
    ['the start of a workbook', async () => (await xlsxOf([GAP_COLUMNS, cellsOf()])).subarray(0, 900), 'FILE_BROKEN'],
    ['an archive that is no workbook', () => Buffer.from(EMPTY_ARCHIVE, 'hex'), 'FILE_BROKEN'],
    ['a zip bomb', () => bomb(60_000_000), 'FILE_UNPACKS_TOO_LARGE'],
    ['a zip bomb that lies about its size', () => lying(60_000_000), 'FILE_BROKEN'],
    ['a million and one rows', () => `${csvOf([GAP_COLUMNS])}${'a\n'.repeat(1_000_001)}`, 'TOO_MANY_ROWS'],
    ['a cell of a book', () => xlsxOf([GAP_COLUMNS, ['A'.repeat(5_001)]]), 'CELL_TOO_LONG'],
    ['a row at the far end', () => farRow(), 'TOO_MANY_ROWS'],
  ])('%s', async (_what, content, code) => {
    const bytes = await content();
    const started = performance.now();
    expect(await failing(bytes)).toBe(code);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('takes a file with the most rows, and refuses one more, without looking further', async () => {
    const rows = (count: number): string => `${csvOf([GAP_COLUMNS])}${'a\n'.repeat(count)}`;
    expect(await lookAtFile({ bytes: Buffer.from(rows(10_000)) })).toEqual({ kind: 'csv', rows: 10_000 });
    expect(await failing(rows(10_001))).toBe('TOO_MANY_ROWS');
    // What comes later would be no CSV any more.
    expect(await failing(`${rows(20_000)}"${'x'.repeat(200_000)}`)).toBe('TOO_MANY_ROWS');
  });
});
