import {
  GAP_COLUMNS,
  readGapHeader,
  readGapRow,
  shownCell,
  type FileFinding,
  type GapCells,
  type GapColumn,
  type GapFileContext,
  type GapOfFile,
} from '@crossward/marketplace-domain';
import type { FileRow } from './file-row.js';
import { isBlank } from './file-row.js';
import { addressOf } from './read-xlsx-rows.js';

/** What came of one row after the header. */
export interface RowResult {
  gap: GapOfFile | null;
  findings: readonly FileFinding[];
}

const formulaFindings = (row: FileRow, columns: readonly (GapColumn | null)[]): FileFinding[] =>
  [...(row.formulas ?? [])].map((at) => ({
    row: row.row,
    column: columns[at] ?? null,
    value: shownCell(row.cells[at] ?? ''),
    code: 'FORMULA',
    message: `The cell (${addressOf(row.row, at)}) holds a formula; only values are read.`,
    nextStep: 'Replace the formula by what it comes to (copy, then paste as values).',
  }));

const cellsBeside = (row: FileRow, columns: readonly (GapColumn | null)[]): FileFinding[] => {
  const at = row.cells.findIndex((cell, index) => index >= columns.length && cell.trim() !== '');
  if (at < 0) return [];
  const message = `The cell (${addressOf(row.row, at)}) stands under no column.`;
  const nextStep = 'Put cells that hold the sign of separation into quotation marks, or empty the cell.';
  const value = shownCell(row.cells[at] ?? '');
  return [{ row: row.row, column: null, value, code: 'CELL_WITHOUT_COLUMN', message, nextStep }];
};

/** Reads the rows of one file, the header first; a row without anything in it is passed over (null). */
export class GapFileReading {
  private columns: readonly (GapColumn | null)[] | null = null;

  constructor(private readonly context: GapFileContext) {}

  read(row: FileRow): RowResult | null {
    if (isBlank(row)) return null;
    if (this.columns === null) {
      const { columns, findings } = readGapHeader(row.cells);
      this.columns = columns;
      return findings.length === 0 ? null : { gap: null, findings };
    }
    const wrong = [...formulaFindings(row, this.columns), ...cellsBeside(row, this.columns)];
    // What a formula comes to is not looked at, so that nothing can be said of the rest of its row.
    return wrong.length > 0 ? { gap: null, findings: wrong } : readGapRow(row.row, this.cellsOf(row), this.context);
  }

  private cellsOf({ cells }: FileRow): GapCells {
    const at = (column: GapColumn): number => this.columns?.indexOf(column) ?? -1;
    return Object.fromEntries(GAP_COLUMNS.map((column) => [column, cells[at(column)] ?? '']));
  }
}
