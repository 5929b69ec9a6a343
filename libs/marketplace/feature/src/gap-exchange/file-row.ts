import { DomainError } from '@crossward/kernel';
import { MOST_GAPS_A_FILE } from '@crossward/marketplace-domain';

/** One row of a file of either kind: what its cells say. */
export interface FileRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  cells: string[];
  /** Which of the cells hold a formula, whatever it comes to. */
  formulas?: ReadonlySet<number>;
}

export const isBlank = ({ cells }: FileRow): boolean => cells.every((cell) => cell.trim() === '');

/** A file that cannot be read at all, as opposed to one with wrong rows. */
export const unreadable = (code: string, message: string, nextStep: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code,
    message,
    nextStep,
    problems: [{ at: '/file', code, message, nextStep }],
    ...(cause === undefined ? {} : { cause }),
  });

/** Empty rows may stand between the gaps, but not so many that looking for the next one takes long. */
export const LAST_ROW = MOST_GAPS_A_FILE * 2;

/** More cells than any file of gaps has; a row of thousands is a mistake or an attack. */
export const MOST_CELLS_A_ROW = 100;
