import type { Transaction } from '@crossward/platform-database';
import type { GapRow } from '../entities/gap.entity.js';

const ROWS_A_STATEMENT = 2000;

const columnOf = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts many gaps at once. One parameter for all rows spares the service the seconds that it takes to build a statement
 * of a quarter of a million of them.
 */
export const addGaps = async (tx: Transaction, rows: readonly GapRow[]): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(columnOf).join(', ');
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows
      .slice(from, from + ROWS_A_STATEMENT)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value])));
    await tx.query(
      `INSERT INTO marketplace.gaps (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::marketplace.gaps, $1::jsonb)`,
      [JSON.stringify(part)],
    );
  }
};
