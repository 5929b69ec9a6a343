import { notFound, type LocalDate } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** @throws DomainError 404 for what is not there, or not the actor's to see */
export const getRow = async <Row extends Versioned>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  what: string,
  id: string,
): Promise<Row> => {
  const row = await tx.manager.findOneBy(entity, { id } as FindOptionsWhere<Row>);
  if (!row) throw notFound(what, id);
  return row;
};

/** Reads the row and holds it against other writers until the transaction ends. */
export const getRowForUpdate = async <Row extends Versioned>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  what: string,
  id: string,
): Promise<Row> => {
  const row = await tx.manager.findOne(entity, {
    where: { id } as FindOptionsWhere<Row>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw notFound(what, id);
  return row;
};

/**
 * Where the days of a gap, and of all that hangs on it, are counted.
 * @throws DomainError 404 for a gap that is not there, or not the actor's to see
 */
export const timeZoneOfGap = async (tx: Transaction, gapId: string): Promise<string> => {
  const [row] = await tx.queryPlanned<{ timeZone: string }>(
    'time-zone-of-gap',
    `SELECT f.time_zone AS "timeZone"
     FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id WHERE g.id = $1`,
    [gapId],
  );
  if (!row) throw notFound('gap', gapId);
  return row.timeZone;
};

export const addRow = async <Row extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  row: Row,
): Promise<Row> => {
  await tx.manager.insert(entity, row as never);
  return row;
};

/** @throws DomainError 412 unless the caller has seen the version that is there */
export const requireVersion = (what: string, row: Versioned, seen: number): void => {
  if (row.version !== seen) throw versionConflict(what, row.id);
};

/**
 * Writes the changes only over the version that was read, and counts it up. Unlike what TypeORM sends by itself, the statement
 * leaves at once: what is asked after it meets the changed row, also when nobody has waited for it.
 * @throws DomainError 412 when somebody was faster
 */
export const changeRow = async <Row extends Versioned>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  what: string,
  row: Row,
  changes: Partial<Row>,
): Promise<Row> => {
  const next = { ...changes, version: row.version + 1 };
  const seen = { id: row.id, version: row.version } as unknown as FindOptionsWhere<Row>;
  const update = tx.manager
    .createQueryBuilder()
    .update(entity)
    .set(next as never)
    .where(seen);
  if ((await tx.execute(...update.getQueryAndParameters())) !== 1) throw versionConflict(what, row.id);
  return { ...row, ...next };
};

/**
 * The day from which the changes of this transaction hold, for their history; null: that of the transaction at the facility, as where nobody
 * names one.
 * @param lateReason why they are written down later than they hold
 */
export const effectiveFrom = (tx: Transaction, day: LocalDate | null, lateReason: string | null = null): void =>
  tx.set({ 'app.effective_on': day ?? '', 'app.late_reason': lateReason ?? '' });
