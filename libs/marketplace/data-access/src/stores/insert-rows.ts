import type { Transaction } from '@crossward/platform-database';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

// PostgreSQL takes at most 65,535 parameters in a statement; the widest table has about 30 columns.
const ROWS_A_STATEMENT = 1000;

/** Inserts many rows with as few statements as possible. */
export const insertRows = async <Row extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT);
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(part as never)
      .updateEntity(false)
      .execute();
  }
};
