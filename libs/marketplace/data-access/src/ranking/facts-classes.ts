import type { NurseClasses, NurseFacts, NurseQuestion } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import { SqlValues } from '../stores/gap-search.js';
import { nurseConstraints } from './nurse-constraints.js';
import { nurseFilterConditions } from './nurse-filters.js';

/** The licences as the nurse states them, in one order. */
const LICENCES = `coalesce(
    (SELECT jsonb_agg(l.statement ORDER BY l.id) FROM marketplace.licences l WHERE l.nurse_id = n.id), '[]')`;

/** What the law reads of a nurse, as `factsOf` puts it together. */
const FACTS = `n.facts || CASE WHEN n.states_licences THEN jsonb_build_object('licences', ${LICENCES}) ELSE '{}' END`;

/**
 * Equal for equal facts. Digests that nobody can meet with other facts on purpose: who shares a class shares its rights.
 * jsonb has one text for each value, whatever the order in which keys came.
 */
export const FACTS_KEY = `encode(n.facts_fingerprint, 'hex') || CASE WHEN n.states_licences
    THEN encode(sha256(convert_to((${LICENCES})::text, 'UTF8')), 'hex') ELSE '' END`;

export const nursesWhere = (conditions: readonly string[]): string =>
  `FROM marketplace.nurses n${conditions.length === 0 ? '' : ` WHERE ${conditions.join('\n    AND ')}`}`;

interface ClassRow {
  key: string;
  nurses: number;
  timeZones: string[];
  facts: NurseFacts;
}

/** Two statements, however many nurses: how many there are, and the classes of whom the market leaves (or of all). */
export const listFactsClasses = async (
  tx: Transaction,
  question: NurseQuestion,
  excludedIds: readonly string[] | 'everybody',
): Promise<NurseClasses> => {
  const counting = new SqlValues();
  const all = nursesWhere(nurseFilterConditions(question.filters, counting));
  const [counted] = await tx.query<{ nurses: number }>(`SELECT count(*)::int AS nurses ${all}`, counting.values);
  const sql = new SqlValues();
  const conditions = nurseFilterConditions(question.filters, sql);
  if (excludedIds !== 'everybody') {
    conditions.push(...nurseConstraints(question, excludedIds, sql).map(({ holds }) => holds));
  }
  const rows = await tx.query<ClassRow>(
    `WITH class AS MATERIALIZED (
       SELECT ${FACTS_KEY} AS key, count(*)::int AS nurses, (array_agg(n.id))[1] AS id,
         array_agg(DISTINCT n.home_time_zone) AS "timeZones"
       ${nursesWhere(conditions)} GROUP BY 1)
     SELECT class.key, class.nurses, class."timeZones", ${FACTS} AS facts
     FROM class JOIN marketplace.nurses n ON n.id = class.id ORDER BY 1`,
    sql.values,
  );
  return {
    considered: counted?.nurses ?? 0,
    classes: rows.map(({ key, facts, nurses }) => ({ key, facts, nurses })),
    timeZones: [...new Set(rows.flatMap(({ timeZones }) => timeZones))].sort(),
  };
};
