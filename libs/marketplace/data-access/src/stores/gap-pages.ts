import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { filterConditions, gapBranches, SqlValues, type GapFilters } from './gap-search.js';
import { GAP_LIST_COLUMNS, toGapRecord, type FlatGap, type GapRecord } from './gap-summaries.js';
import { responseTimeOfRecruiters, type DatedResponseTime, type ShownResponseTime } from './response-times.js';

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
  LEFT JOIN ${lookUp('gap_bill_rates', 'b', 'b.gap_id = g.id')} ON true
  LEFT JOIN ${lookUp('response_times', 'r', 'r.organisation_id = g.organisation_id')} ON true`;
const TIMES = `r.answered, r.unanswered, r.median_minutes AS "medianMinutes", r.p90_minutes AS "p90Minutes"`;

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
  const text = `SELECT ${GAP_LIST_COLUMNS}, ${TIMES} FROM (SELECT * FROM (${branches.join(' UNION ALL ')}) g ${most}) g ${PLACES} ORDER BY ${by}`;
  return { text, values: sql.values };
};

// The planner cannot know how many rows row-level security lets through and takes it for few: it would then read and sort
// all that meet the filters, for a page that an index gives in its order. (Sorting stays: a nurse's own few are sorted.)
export const IN_ORDER = { enable_bitmapscan: 'off', enable_seqscan: 'off', plan_cache_mode: 'force_generic_plan' };

/** Texts of pages that are planned once; each connection keeps their plans, so that there must not be any number of them. */
const MOST_PLANNED = 100;
const planned = new Map<string, string>();

interface Times {
  answered: number | null;
  unanswered: number | null;
  medianMinutes: number | null;
  p90Minutes: number | null;
}

/** A page takes longer to plan than to read. Those asked for first are planned once, the others each time. */
const rowsOf = (tx: Transaction, text: string, values: unknown[]): Promise<(FlatGap & Times)[]> => {
  if (!planned.has(text) && planned.size < MOST_PLANNED) planned.set(text, `gap-page-${planned.size}`);
  const name = planned.get(text);
  return name ? tx.queryPlanned(name, text, values) : tx.query(text, values);
};

export interface GapPageItem {
  gap: GapRecord;
  /** Where the next page would start if this one ended here. */
  place: GapPlace;
  /** How long its hospital took of late; null without a case. */
  responseTime: ShownResponseTime | null;
}

/** One page of the gaps that the actor may see, and how fast recruiters were of late. */
export const gapPage = async (
  tx: Transaction,
  query: GapPageQuery,
): Promise<{ items: GapPageItem[]; ofRecruiters: DatedResponseTime | null }> => {
  const { text, values } = gapPageStatement(tx.actor, query);
  tx.set(IN_ORDER);
  const [rows, ofRecruiters] = await Promise.all([rowsOf(tx, text, values), responseTimeOfRecruiters(tx)]);
  return { items: rows.map(toItem), ofRecruiters };
};

const toItem = (row: FlatGap & Times): GapPageItem => ({
  gap: toGapRecord(row),
  place: { id: row.id, startsOn: row.startsOn, weeklyPay: Number(row.weeklyPay) },
  responseTime: responseTimeIn(row),
});

const responseTimeIn = ({ organisationId, answered, unanswered, medianMinutes, p90Minutes }: FlatGap & Times) =>
  answered === null || unanswered === null ? null : { organisationId, answered, unanswered, medianMinutes, p90Minutes };
