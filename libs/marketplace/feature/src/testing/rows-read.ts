import type { Transaction } from '@crossward/platform-database';

/**
 * How many rows of a table this connection has read since it last told its counts, in whatever way: in line, by an index or by
 * a bitmap. Counted by PostgreSQL itself, so that no plan has to be believed; take one from the other.
 */
export const rowsRead = async (tx: Transaction, table: string): Promise<number> => {
  const [row] = await tx.query<{ read: string }>(
    `SELECT pg_stat_get_xact_tuples_returned($1::regclass) + pg_stat_get_xact_tuples_fetched($1::regclass)
       + coalesce((SELECT sum(pg_stat_get_xact_tuples_fetched(indexrelid)) FROM pg_index WHERE indrelid = $1::regclass), 0)
       AS read`,
    [`marketplace.${table}`],
  );
  return Number(row?.read);
};
