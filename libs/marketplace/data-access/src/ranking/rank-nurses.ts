import type { NurseQuestion, RankedRows, RankingTables, RankingWindow } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { SqlValues } from '../stores/gap-search.js';
import { FACTS_KEY, nursesWhere } from './facts-classes.js';
import { halfUp, nurseConstraints } from './nurse-constraints.js';
import { chordOf, factorInputs, factorValues } from './nurse-factors.js';
import { nurseFilterConditions } from './nurse-filters.js';

/** What other contexts know of the nurses who are ranked. */
export interface RankingScreen {
  excludedIds: readonly string[];
  verifications: readonly { nurseId: string; on: LocalDate }[];
}

/**
 * How far a score may be from the one that `assess` gives where the distance is unsure: one step of the sixth digit in the
 * factor, one in the sum, and half of one for the comparison of doubles.
 */
const MARGIN = 2.5e-6;

/**
 * Two libraries of trigonometry agree to about 1e-9 of the factor, even near the other side of the Earth. Rounding to six
 * digits can come out differently only where the value lies that near to the middle between two steps; ten times a
 * thousand of that is taken.
 */
const UNSURE_DISTANCE = 0.01;

/** The nurses whom nothing but the law may exclude. */
export const listUnexcludedIds = async (
  tx: Transaction,
  question: NurseQuestion,
  excludedIds: readonly string[],
): Promise<string[]> => {
  const sql = new SqlValues();
  const conditions = [
    ...nurseFilterConditions(question.filters, sql),
    ...nurseConstraints(question, excludedIds, sql).map(({ holds }) => holds),
  ];
  const rows = await tx.query<{ id: string }>(`SELECT n.id ${nursesWhere(conditions)}`, sql.values);
  return rows.map(({ id }) => id);
};

const columns = (expressions: Readonly<Record<string, string>>): string =>
  Object.entries(expressions)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(',\n      ');

/** The nurses with what the factors read; of the excluded also which constraints they fail. */
const inputsOf = (
  question: NurseQuestion,
  among: readonly string[] | null,
  screen: RankingScreen,
  sql: SqlValues,
): { from: string; constraints: string[] } => {
  const inputs = columns(factorInputs(question, sql));
  if (among) {
    const from = nursesWhere([`n.id = ANY (${sql.add([...among])}::uuid[])`]);
    return { from: `SELECT n.id, ${FACTS_KEY} AS key, 0 AS failed,\n      ${inputs} ${from}`, constraints: [] };
  }
  const constraints = nurseConstraints(question, screen.excludedIds, sql);
  const held = columns(
    Object.fromEntries(constraints.map(({ holds }, at) => [`held_${at}`, `coalesce(${holds}, false)`])),
  );
  const from = nursesWhere(nurseFilterConditions(question.filters, sql));
  const failed = constraints.map((_, at) => `(NOT s.held_${at})::int`).join(' + ');
  return {
    from: `SELECT s.*, ${failed} AS failed FROM (
      SELECT n.id, ${FACTS_KEY} AS key,\n      ${held},\n      ${inputs} ${from} OFFSET 0) s`,
    constraints: constraints.map(({ constraint }) => constraint),
  };
};

const tablesOf = ({ rights, timeZones }: RankingTables, { verifications }: RankingScreen, sql: SqlValues): string => {
  const array = (values: readonly unknown[], type: string): string => `${sql.add(values)}::${type}[]`;
  const of = <T>(rows: readonly T[], pick: (row: T) => unknown, type: string): string => array(rows.map(pick), type);
  return `
  rights AS (SELECT * FROM unnest(${of(rights, ({ key }) => key, 'text')}, ${of(rights, ({ failed }) => failed.length, 'int')},
    ${of(rights, ({ readiness }) => readiness, 'float8')}, ${of(rights, ({ standing }) => standing, 'text')})
    r(key, failed, readiness, standing)),
  zones AS (SELECT * FROM unnest(${of(timeZones, ({ timeZone }) => timeZone, 'text')},
    ${of(timeZones, ({ value }) => value, 'float8')}) z(time_zone, value)),
  verified AS (SELECT * FROM unnest(${of(verifications, ({ nurseId }) => nurseId, 'uuid')},
    ${of(verifications, ({ on }) => on, 'date')}) v(nurse_id, verified_on))`;
};

/** The sum that `assess` makes, in its order: each factor to six digits times its weight, the sum to six digits. */
const scoreOf = (weights: NurseQuestion['weights'], factors: readonly string[], sql: SqlValues): string =>
  `(0::float8 + ${factors.map((factor, at) => `${sql.add(weights[factor] ?? 0)}::float8 * (${halfUp(`m.f_${at}`)} / 1e6)`).join(' + ')}) * 1e6`;

/** Whether a row is in the list, and whether behind the place; NULL where only its exact score can tell. */
const placing = ({ after, leastScore, standing }: RankingWindow, sql: SqlValues): string => {
  const least = `${sql.add(leastScore ?? -1)}::float8`;
  const listing = `${standing === undefined ? '' : `k.standing = ${sql.add(standing)}::text AND `}CASE WHEN k.sure THEN k.score >= ${least}
      WHEN k.score >= ${least} + ${MARGIN} THEN true WHEN k.score < ${least} - ${MARGIN} THEN false END`;
  if (after === null) return `${listing} AS listing, true AS following`;
  const [failed, score] = [`${sql.add(after.failedCount)}::int`, `${sql.add(after.score)}::float8`];
  const following = `CASE WHEN k.failed <> ${failed} THEN k.failed > ${failed}
      WHEN k.sure THEN (-k.score, k.id) > (-${score}, ${sql.add(after.id)}::uuid)
      WHEN k.score < ${score} - ${MARGIN} THEN true WHEN k.score > ${score} + ${MARGIN} THEN false END`;
  return `${listing} AS listing, ${following} AS following`;
};

const SURE_FROM = (at: number): string =>
  at < 0 ? 'true' : `abs(m.f_${at} - floor(m.f_${at}) - 0.5) > ${UNSURE_DISTANCE}`;

/**
 * Ranks by the very arithmetic of `assess`, operation by operation in doubles. Rows whose distance might be rounded
 * differently are unsure: beside the best sure ones every unsure one is returned that may stand among them, so that the
 * list is exact once its rows are assessed.
 * @param among nurses whom no constraint of the market excludes; null: everybody, with the constraints each one fails
 */
export const rankNursesStatement = (
  question: NurseQuestion,
  tables: RankingTables,
  window: RankingWindow,
  screen: RankingScreen,
  among: readonly string[] | null,
): { text: string; values: unknown[] } => {
  const sql = new SqlValues();
  const { from, constraints } = inputsOf(question, among, screen, sql);
  const { inputs, chord } = chordOf(question, sql);
  const values = factorValues(question, sql);
  const factors = Object.keys(question.weights);
  const measured = columns(Object.fromEntries(factors.map((factor, at) => [`f_${at}`, `(${values[factor]}) * 1e6`])));
  const distanceAt = factors.findIndex((factor) => factor === 'distance' && (question.weights[factor] ?? 0) > 0);
  const failures = constraints.map((name, at) => `'${name}', count(*) FILTER (WHERE NOT held_${at})`).join(', ');
  const text = `WITH ${tablesOf(tables, screen, sql)},
  inputs AS MATERIALIZED (${from}),
  angles AS MATERIALIZED (SELECT s.*, ${columns(inputs)} FROM inputs s),
  chords AS MATERIALIZED (SELECT s.*, ${chord} AS chord FROM angles s),
  measured AS MATERIALIZED (SELECT s.id, s.failed + r.failed AS failed, r.standing,
      ${measured}
    FROM chords s JOIN rights r ON r.key = s.key
      LEFT JOIN zones z ON z.time_zone = s.time_zone LEFT JOIN verified v ON v.nurse_id = s.id),
  summed AS MATERIALIZED (SELECT m.id, m.failed, m.standing, ${SURE_FROM(distanceAt)} AS sure,
      ${scoreOf(question.weights, factors, sql)} AS x FROM measured m),
  ranked AS MATERIALIZED (SELECT k.*, ${halfUp('k.x')} / 1e6 AS score FROM summed k),
  placed AS MATERIALIZED (SELECT p.*, (p.listing IS NULL OR (p.listing AND p.following IS NULL)) AS undecided
    FROM (SELECT k.*, ${placing(window, sql)} FROM ranked k) p),
  best AS MATERIALIZED (SELECT id, failed, score FROM placed WHERE sure AND listing AND following
    ORDER BY failed, score DESC, id LIMIT ${sql.add(window.limit)}::int),
  last AS (SELECT failed, score FROM best ORDER BY failed DESC, score LIMIT (SELECT (count(*) = ${sql.add(window.limit)}::int)::int FROM best)),
  near AS (SELECT p.id, p.undecided FROM placed p LEFT JOIN last ON true WHERE NOT p.sure
    AND (p.undecided OR (p.listing AND p.following AND (last.failed IS NULL OR p.failed < last.failed
      OR (p.failed = last.failed AND p.score >= last.score - ${MARGIN})))))
  SELECT count(*) FILTER (WHERE failed = 0)::int AS eligible,
    count(*) FILTER (WHERE failed = 0 AND listing AND NOT undecided)::int AS listed,
    count(*) FILTER (WHERE failed = 0 AND listing AND NOT following AND NOT undecided)::int AS ahead,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('nurseId', id, 'undecided', undecided)), '[]')
      FROM (SELECT id, false AS undecided FROM best UNION ALL SELECT id, undecided FROM near) rows) AS rows,
    ${constraints.length === 0 ? 'NULL::jsonb' : `(SELECT jsonb_build_object(${failures}) FROM inputs)`} AS failures
  FROM placed`;
  return { text, values: sql.values };
};

export const rankNurses = async (
  tx: Transaction,
  question: NurseQuestion,
  tables: RankingTables,
  window: RankingWindow,
  screen: RankingScreen,
  among: readonly string[] | null,
): Promise<RankedRows> => {
  const { text, values } = rankNursesStatement(question, tables, window, screen, among);
  const [answer] = await tx.query<RankedRows>(text, values);
  if (!answer) throw new Error('A ranking without an answer.');
  return answer;
};
