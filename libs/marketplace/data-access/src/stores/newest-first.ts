import type { Actor } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import { type EntityTarget, type FindOptionsWhere, In, LessThan, type ObjectLiteral } from 'typeorm';

/** Which part of a list is read: what comes after the row with this id, at most so many rows. */
export interface Slice {
  readonly after?: string | null;
  readonly limit: number;
}

const HOSPITAL_ROLES: ReadonlySet<string> = new Set(['hospital-requester', 'hospital-approver']);

/**
 * The condition that a hospital's users read only rows of their organisation, for the query to say. Row-level security
 * says it too, but as one of several cases that no index can serve; the database decides, this makes it quick.
 */
export const ownOrganisation = ({ role, organisationId }: Actor): { organisationId?: string } =>
  HOSPITAL_ROLES.has(role) ? { organisationId: organisationId ?? (In([]) as never) } : {};

/** As `ownOrganisation`, and that nurses read only rows of their own. */
export const ownParty = (actor: Actor): { organisationId?: string; nurseId?: string } =>
  actor.role === 'nurse' ? { nurseId: actor.nurseId ?? (In([]) as never) } : ownOrganisation(actor);

const stated = <T extends object>(conditions: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;

/**
 * From here on the transaction does not sort what an index gives in order. Row-level security hides from the planner how many
 * rows a party has: it takes them for few, and would read and sort all of them for one page.
 */
const readInOrder = (tx: Transaction): void => tx.set({ enable_sort: 'off', plan_cache_mode: 'force_generic_plan' });

/** Rows that have all these values, newest first; what is not stated is no condition. All columns unless told. */
export const newestRows = async <Row extends ObjectLiteral & { id: string }>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  values: { readonly [Column in keyof Row]?: unknown },
  { after = null, limit }: Slice,
  columns?: readonly (keyof Row & string)[],
): Promise<Row[]> => {
  readInOrder(tx);
  return tx.manager.find(entity, {
    ...(columns ? { select: Object.fromEntries(columns.map((column) => [column, true])) as never } : {}),
    where: { ...stated(values), ...(after === null ? {} : { id: LessThan(after) }) } as FindOptionsWhere<Row>,
    order: { id: 'DESC' } as never,
    take: limit,
  });
};

/** The ids of `newestRows`, for lists that read more than one table of each. */
export const newestIds = async <Row extends ObjectLiteral & { id: string }>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  values: { readonly [Column in keyof Row]?: unknown },
  slice: Slice,
): Promise<string[]> => (await newestRows(tx, entity, values, slice, ['id'])).map(({ id }) => id);
