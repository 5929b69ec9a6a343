import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { filterConditions, gapBranches, SqlValues, type GapFilters } from './gap-search.js';
import { GAP_COLUMNS, toGapRecord, type FlatGap, type GapRecord } from './gap-summaries.js';

export const GAP_ORDERS = ['newest', 'start', 'weekly_pay'] as const;
export type GapOrder = (typeof GAP_ORDERS)[number];

/** Where a page ended: the id, and before it what else the order goes by. */
export type GapPlace = { id: string; startsOn?: LocalDate; weeklyPay?: number };

interface Order {
  by: string;
  after(place: GapPlace, sql: SqlValues): string;
}

const ORDERS: Readonly<Record<GapOrder, Order>> = {
  newest: { by: 'g.id DESC', after: ({ id }, sql) => `g.id < ${sql.add(id)}` },
  start: {
    by: 'g.starts_on, g.id',
    after: ({ startsOn, id }, sql) => `(g.starts_on, g.id) > (${sql.add(startsOn)}::date, ${sql.add(id)}::uuid)`,
  },
  weekly_pay: {
    by: 'g.weekly_pay_minor_units DESC, g.id DESC',
    after: ({ weeklyPay, id }, sql) =>
      `(g.weekly_pay_minor_units, g.id) < (${sql.add(weeklyPay)}::bigint, ${sql.add(id)}::uuid)`,
  },
};

export interface GapPageQuery {
  filters: GapFilters;
  order: GapOrder;
  after: GapPlace | null;
  limit: number;
}

// OFFSET 0 keeps these apart: each is looked up by its key for the rows of the page, never read whole for a hash.
const lookUp = (table: string, as: string, condition: string): string =>
  `LATERAL (SELECT * FROM marketplace.${table} ${as} WHERE ${condition} OFFSET 0) ${as}`;
const PLACES = `
  CROSS JOIN ${lookUp('units', 'u', 'u.id = g.unit_id')}
  CROSS JOIN ${lookUp('facilities', 'f', 'f.id = g.facility_id')}
  CROSS JOIN ${lookUp('organisations', 'o', 'o.id = g.organisation_id')}
  LEFT JOIN ${lookUp('gap_bill_rates', 'b', 'b.gap_id = g.id')} ON true`;

/** The statement of one page, which reads no more gaps than it returns where an index goes with order and filters. */
export const gapPageStatement = (
  actor: Transaction['actor'],
  { filters, order, after, limit }: GapPageQuery,
): { text: string; values: unknown[] } => {
  const sql = new SqlValues();
  const { by, after: beyond } = ORDERS[order];
  const most = `ORDER BY ${by} LIMIT ${Math.trunc(limit)}`;
  const shared = [...filterConditions(filters, sql), ...(after ? [beyond(after, sql)] : [])];
  const branches = gapBranches(actor, filters.status, sql).map(
    ({ from, conditions }) =>
      `(SELECT g.* FROM ${from} WHERE ${[...conditions, ...shared].join(' AND ') || 'true'} ${most})`,
  );
  const text = `SELECT ${GAP_COLUMNS} FROM (SELECT * FROM (${branches.join(' UNION ALL ')}) g ${most}) g ${PLACES} ORDER BY ${by}`;
  return { text, values: sql.values };
};

// The planner cannot know how many rows row-level security lets through and takes it for few: it would then read and sort
// all that meet the filters, for a page that an index gives in its order. (Sorting stays: a nurse's own few are sorted.)
export const IN_ORDER = { enable_bitmapscan: 'off', enable_seqscan: 'off', plan_cache_mode: 'force_generic_plan' };

/** Texts of pages that are planned once; each connection keeps their plans, so that there must not be any number of them. */
const MOST_PLANNED = 100;
const planned = new Map<string, string>();

/** A page takes longer to plan than to read. Those asked for first are planned once, the others each time. */
const rowsOf = (tx: Transaction, text: string, values: unknown[]): Promise<FlatGap[]> => {
  if (!planned.has(text) && planned.size < MOST_PLANNED) planned.set(text, `gap-page-${planned.size}`);
  const name = planned.get(text);
  return name ? tx.queryPlanned<FlatGap>(name, text, values) : tx.query<FlatGap>(text, values);
};

/** One page of the gaps that the actor may see, and where the next one would start after each of them. */
export const gapPage = async (tx: Transaction, query: GapPageQuery): Promise<{ gap: GapRecord; place: GapPlace }[]> => {
  const { text, values } = gapPageStatement(tx.actor, query);
  tx.set(IN_ORDER);
  const rows = await rowsOf(tx, text, values);
  return rows.map((row) => ({
    gap: toGapRecord(row),
    place: { id: row.id, startsOn: row.startsOn, weeklyPay: Number(row.weeklyPay) },
  }));
};
