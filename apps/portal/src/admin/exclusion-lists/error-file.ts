import type { components } from '@crossward/api-client';

type LineError = Pick<components['schemas']['LineErrorView'], 'line' | 'code' | 'message'>;

/** Spreadsheets take a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number): string => {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** By this mark spreadsheet programs read the file as UTF-8. */
const MARK = '\uFEFF';

/** The errors of a file as CSV, line by line, to be worked off in the program that made it. */
export const errorFile = (errors: readonly LineError[]): string => {
  const rows = [['line', 'code', 'message'], ...errors.map(({ line, code, message }) => [line, code, message])];
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};
