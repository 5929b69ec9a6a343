import { DomainError } from '@crossward/kernel';
import { colToLetter, readXlsx, streamXlsxRows, type CellValue, type Sheet } from 'hucre/xlsx';
import { checkArchive } from './check-archive.js';
import { isBlank, LAST_ROW, MOST_CELLS_A_ROW, unreadable, type FileRow } from './file-row.js';

/** The address of a cell as spreadsheets show it: `C7`. */
export const addressOf = (row: number, at: number): string => `${colToLetter(at)}${row}`;

// Days are kept as numbers and shown by their format; other numbers carry up to fifteen digits that mean something.
const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  return String(value);
};

// The longest list that a cell may hold takes less than half. A text that is kept once may stand in every cell, so that
// a small workbook would become a huge file of findings.
const LONGEST_CELL = 5_000;

const cellsIn = (row: number, values: readonly (CellValue | undefined)[]): string[] =>
  Array.from(values, (value, at) => {
    const text = textOf(value);
    if (text.length <= LONGEST_CELL) return text;
    const message = `The cell (${addressOf(row, at)}) holds more than (${LONGEST_CELL}) characters.`;
    throw unreadable('CELL_TOO_LONG', message, 'Shorten it.');
  });

/** Whatever the reader throws, the bytes are the reason: nothing else goes into it. */
const reading = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw unreadable('FILE_BROKEN', 'The workbook cannot be read.', 'Save it anew as XLSX, or as CSV.', error);
  }
};

/**
 * The rows of the first sheet, values alone, as they are asked for: to look at the header and to count.
 * @throws DomainError FILE_BROKEN, FILE_UNPACKS_TOO_LARGE
 */
export async function* skimXlsxRows(bytes: Buffer): AsyncGenerator<FileRow> {
  await checkArchive(bytes);
  const rows = streamXlsxRows(bytes);
  try {
    for (;;) {
      const { value, done } = await reading(() => rows.next());
      if (done) return;
      yield { row: value.index + 1, cells: cellsIn(value.index + 1, value.values.slice(0, MOST_CELLS_A_ROW)) };
    }
  } finally {
    await rows.return();
  }
}

const formulasOf = ({ cells }: Sheet): Map<number, Map<number, string>> => {
  const found = new Map<number, Map<number, string>>();
  for (const [key, { formula }] of cells ?? []) {
    if (formula === undefined) continue;
    const [row = 0, at = 0] = key.split(',').map(Number);
    found.set(row, (found.get(row) ?? new Map<number, string>()).set(at, formula));
  }
  return found;
};

/**
 * The rows of the first sheet. A formula is told as such and never worked out; what it last came to is not looked at.
 * Only for a file that was skimmed: its far corners would otherwise be filled with empty cells.
 * @throws DomainError FILE_BROKEN, FILE_UNPACKS_TOO_LARGE
 */
export async function* readXlsxRows(bytes: Buffer): AsyncGenerator<FileRow> {
  await checkArchive(bytes);
  const range = `A1:${addressOf(LAST_ROW, MOST_CELLS_A_ROW - 1)}`;
  const { sheets } = await reading(() => readXlsx(bytes, { sheets: [0], range }));
  const [sheet] = sheets;
  if (!sheet) throw unreadable('FILE_BROKEN', 'The workbook has no sheet.', 'Put the gaps on its first sheet.');
  const formulas = formulasOf(sheet);
  for (const [index, values] of sheet.rows.entries()) {
    const own = formulas.get(index) ?? new Map<number, string>();
    const cells = cellsIn(
      index + 1,
      Array.from({ length: Math.max(values.length, ...own.keys()) }, (_, at) => values[at]),
    );
    for (const [at, formula] of own) cells[at] = `=${formula}`;
    const row: FileRow = { row: index + 1, cells, formulas: new Set(own.keys()) };
    if (!isBlank(row)) yield row;
  }
}
