import { addDays, type LocalDate } from '@crossward/kernel';
import { payBandOf } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { filterConditions, gapBranches, SqlValues, type GapBranch, type GapFilters } from './gap-search.js';

export const GAP_FACETS = [
  'jurisdiction',
  'specialty',
  'shift_pattern',
  'start_month',
  'currency',
  'weekly_pay',
] as const;
export type GapFacet = (typeof GAP_FACETS)[number];

/** How many gaps have this value; of weekly pay the lower end of the band, within one currency. */
export interface FacetCount {
  facet: GapFacet | 'total';
  value: string | null;
  currency: string | null;
  count: number;
}

/** Rows of gaps that are alike in all that a facet or a filter of one asks. */
const ALIKE = 'jurisdiction, specialty, shift_pattern, start_month, pay_currency, weekly_pay_band, in_days, in_pay';
const MONTH_OF = `make_date(extract(year FROM g.starts_on)::int, extract(month FROM g.starts_on)::int, 1)`;

/** The filters that a facet has a value for; those of one facet are left out where its own values are counted. */
const OWN: Readonly<Record<GapFacet, readonly (keyof GapFilters)[]>> = {
  jurisdiction: ['jurisdiction'],
  specialty: ['specialty'],
  shift_pattern: ['shiftPattern'],
  start_month: ['startsFrom', 'startsUntil'],
  currency: ['currency', 'minWeeklyPay', 'weeklyPayBelow'],
  weekly_pay: ['minWeeklyPay', 'weeklyPayBelow'],
};
const FACETED = Object.values(OWN).flat();

const GROUPED: Readonly<Record<GapFacet, { value: string; currency?: true }>> = {
  jurisdiction: { value: 'jurisdiction' },
  specialty: { value: 'specialty' },
  shift_pattern: { value: 'shift_pattern' },
  start_month: { value: 'start_month' },
  currency: { value: 'pay_currency' },
  weekly_pay: { value: 'weekly_pay_band', currency: true },
};

const monthOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01` as LocalDate;

/** Months and bands that a filter cuts in two: what is in them cannot be told from counts of the whole. */
const cutBy = ({ startsFrom, startsUntil, minWeeklyPay, weeklyPayBelow }: GapFilters) => {
  const months = [startsFrom, startsUntil].flatMap((day) => (day && monthOf(day) !== day ? [monthOf(day)] : []));
  const bands = [minWeeklyPay, weeklyPayBelow].flatMap((amount) => {
    const from = amount === undefined ? amount : payBandOf(amount).from;
    return from === undefined || from === amount ? [] : [from];
  });
  return { months: [...new Set(months)], bands: [...new Set(bands)] };
};

/** Whether a gap, or a whole month or band, lies within what is asked of days and pay. */
const flags = (filters: GapFilters, day: string, pay: string, sql: SqlValues): string => {
  const { startsFrom, startsUntil, minWeeklyPay, weeklyPayBelow } = filters;
  const all = (parts: (string | false)[]): string => parts.filter(Boolean).join(' AND ') || 'true';
  const days = all([
    startsFrom !== undefined && `${day} >= ${sql.add(startsFrom)}::date`,
    startsUntil !== undefined && `${day} < ${sql.add(startsUntil)}::date`,
  ]);
  const amounts = all([
    minWeeklyPay !== undefined && `${pay} >= ${sql.add(minWeeklyPay)}::bigint`,
    weeklyPayBelow !== undefined && `${pay} < ${sql.add(weeklyPayBelow)}::bigint`,
  ]);
  return `(${days}) AS in_days, (${amounts}) AS in_pay`;
};

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';

/** Counts gap by gap, for what the counts by kind do not tell apart. */
const gapByGap = ({ from, conditions }: GapBranch, filters: GapFilters, more: string[], sql: SqlValues): string =>
  `SELECT g.jurisdiction, g.specialty, g.shift_pattern, ${MONTH_OF} AS start_month, g.pay_currency, g.weekly_pay_band,
     ${flags(filters, 'g.starts_on', 'g.weekly_pay_minor_units', sql)}, 1 AS gaps
   FROM ${from}${where([...conditions, ...filterConditions(unfaceted(filters), sql), ...more])}`;

const unfaceted = (filters: GapFilters): GapFilters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => !FACETED.includes(name as keyof GapFilters)));

/** Gaps that everybody of this role may see, by kind; those in a month or band that is cut in two, gap by gap. */
const byKind = (filters: GapFilters, branch: GapBranch, sql: SqlValues): string[] => {
  const { months, bands } = cutBy(filters);
  const { underserved, ...plain } = unfaceted(filters);
  const cell = [
    ...branch.conditions,
    ...filterConditions(plain, sql),
    ...(underserved === undefined ? [] : [`g.underserved = ${sql.add(underserved)}`]),
  ];
  const cutMonths = months.map((month) => sql.add(month));
  const cutBands = bands.map((band) => sql.add(band));
  const whole = [
    ...(cutMonths.length > 0 ? [`g.start_month NOT IN (${cutMonths.join(', ')})`] : []),
    ...(cutBands.length > 0
      ? [`NOT (g.pay_currency = ${sql.add(filters.currency)} AND g.weekly_pay_band IN (${cutBands.join(', ')}))`]
      : []),
  ];
  const counted = `SELECT g.jurisdiction, g.specialty, g.shift_pattern, g.start_month, g.pay_currency, g.weekly_pay_band,
      ${flags(filters, 'g.start_month', 'g.weekly_pay_band', sql)}, g.gaps
    FROM marketplace.gap_counts g${where([...cell, ...whole])}`;
  // Apart from each other, so that each goes along the index of its own order.
  const inMonths = months.map(
    (month) => `g.starts_on >= ${sql.add(month)} AND g.starts_on < ${sql.add(monthOf(addDays(month, 31)))}`,
  );
  const inBands = bands.map((band) => {
    const range = `g.weekly_pay_minor_units >= ${sql.add(band)} AND g.weekly_pay_minor_units < ${sql.add(payBandOf(band).below)}`;
    const notAbove = inMonths.map((month) => ` AND NOT (${month})`).join('');
    return `g.pay_currency = ${sql.add(filters.currency)} AND ${range}${notAbove}`;
  });
  return [counted, ...[...inMonths, ...inBands].map((cut) => gapByGap(branch, filters, [cut], sql))];
};

/** Each facet counted with the filters of all others. */
const countFacet = (facet: GapFacet | 'total', filters: GapFilters, sql: SqlValues): string => {
  const left = Object.fromEntries(
    Object.entries(filters).filter(([name]) => facet === 'total' || !OWN[facet].includes(name as keyof GapFilters)),
  ) as GapFilters;
  const asks = (...names: (keyof GapFilters)[]): boolean => names.some((name) => left[name] !== undefined);
  const conditions = [
    ...(left.jurisdiction ? [`jurisdiction = ${sql.add(left.jurisdiction)}`] : []),
    ...(left.specialty ? [`specialty = ${sql.add(left.specialty)}`] : []),
    ...(left.shiftPattern ? [`shift_pattern = ${sql.add(left.shiftPattern)}`] : []),
    ...(left.currency ? [`pay_currency = ${sql.add(left.currency)}`] : []),
    ...(asks('startsFrom', 'startsUntil') ? ['in_days'] : []),
    ...(asks('minWeeklyPay', 'weeklyPayBelow') ? ['in_pay'] : []),
  ];
  const { value, currency } = facet === 'total' ? { value: 'NULL', currency: undefined } : GROUPED[facet];
  const names = [...(facet === 'total' ? [] : [value]), ...(currency ? ['pay_currency'] : [])];
  const groups = names.length > 0 ? ` GROUP BY ${names.join(', ')} HAVING sum(gaps) <> 0` : '';
  return `SELECT '${facet}' AS facet, ${value}::text AS value, ${currency ? 'pay_currency' : 'NULL::text'} AS currency,
    coalesce(sum(gaps), 0)::int AS count FROM alike${where(conditions)}${groups}`;
};

export const gapFacetsStatement = (
  actor: Transaction['actor'],
  filters: GapFilters,
): { text: string; values: unknown[] } => {
  const sql = new SqlValues();
  const branches = gapBranches(actor, filters.status, sql);
  const { status: _ofBranches, ...others } = filters;
  const sources = branches.flatMap((branch) =>
    branch.sees === 'some' ? [gapByGap(branch, others, [], sql)] : byKind(others, branch, sql),
  );
  const counts = [...GAP_FACETS, 'total' as const].map((facet) => countFacet(facet, others, sql));
  const text = `WITH alike AS MATERIALIZED (
      SELECT ${ALIKE}, sum(gaps) AS gaps FROM (${sources.join(' UNION ALL ')}) gaps GROUP BY ${ALIKE}
    ) ${counts.join(' UNION ALL ')}`;
  return { text, values: sql.values };
};

/** How many of the gaps that the actor may see have each value, each facet under the filters of all others. */
export const countGapFacets = (tx: Transaction, filters: GapFilters): Promise<FacetCount[]> => {
  const { text, values } = gapFacetsStatement(tx.actor, filters);
  return tx.query<FacetCount>(text, values);
};

/** Folds the changes of each kind of gap into one row. Meanwhile readers see the rows from before. */
export const foldGapCounts = (tx: Transaction): Promise<number> => {
  const kinds = `status, jurisdiction, country, specialty, profession, shift_pattern, start_month, pay_currency, weekly_pay_band,
    accepts_pending_licence, underserved`;
  return tx.execute(`WITH taken AS (DELETE FROM marketplace.gap_counts RETURNING *)
    INSERT INTO marketplace.gap_counts (${kinds}, gaps)
    SELECT ${kinds}, sum(gaps) FROM taken GROUP BY ${kinds} HAVING sum(gaps) <> 0`);
};
