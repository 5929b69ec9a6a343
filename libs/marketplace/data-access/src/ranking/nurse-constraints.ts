import type { NurseQuestion } from '@crossward/contracts';
import { addDays, CEFR_LEVELS, countryOf } from '@crossward/kernel';
import { BOOKED_PLACEMENTS } from '@crossward/marketplace-domain';
import type { SqlValues } from '../stores/gap-search.js';

/** One hard constraint of matching that the market's tables decide, as a condition over `n`. NULL is no. */
export interface SqlConstraint {
  constraint: string;
  holds: string;
}

/** Years in the gap's specialty; NULL where the nurse does not name it. */
export const yearsOf = ({ gap }: NurseQuestion, sql: SqlValues): string =>
  `(SELECT max(greatest(0, (e->>'years')::float8)) FROM jsonb_array_elements(n.specialties) e
    WHERE e->>'specialty' = ${sql.add(gap.requirements.specialty)}::text)`;

/** The least pay in the gap's currency, before rounding where it was converted; NULL without a floor or a rate. */
export const floorOf = ({ gap, conversions }: NurseQuestion, sql: SqlValues): string => {
  const column = (values: readonly unknown[], type: string): string => `${sql.add(values)}::${type}[]`;
  const from = [
    column(
      conversions.map(({ currency }) => currency),
      'text',
    ),
    column(
      conversions.map(({ unitsPerMajor }) => unitsPerMajor),
      'float8',
    ),
    column(
      conversions.map(({ perBase }) => perBase),
      'float8',
    ),
    column(
      conversions.map(({ toPerBase }) => toPerBase),
      'float8',
    ),
    column(
      conversions.map(({ toUnitsPerMajor }) => toUnitsPerMajor),
      'float8',
    ),
  ];
  return `CASE WHEN n.pay_floor_currency = ${sql.add(gap.payRate.currency)}::text THEN n.pay_floor_minor_units::float8
    ELSE (SELECT ${halfUp('c.amount')} FROM (
      SELECT n.pay_floor_minor_units::float8 / r.units / r.base * r.to_base * r.to_units AS amount
      FROM unnest(${from.join(', ')}) r(currency, units, base, to_base, to_units)
      WHERE r.currency = n.pay_floor_currency OFFSET 0) c) END`;
};

/** `Math.round` of what is not negative; `floor(x + 0.5)` would be wrong just below one half. */
export const halfUp = (x: string): string => `(floor(${x}) + CASE WHEN ${x} - floor(${x}) >= 0.5 THEN 1 ELSE 0 END)`;

/** The best level of a language, from 1; NULL where it is not spoken. */
export const levelOf = (language: string, sql: SqlValues): string => {
  const asked = `${sql.add(language)}::text`;
  return `(SELECT max(array_position(${sql.add([...CEFR_LEVELS])}::text[], l->>'level'))
    FROM jsonb_array_elements(coalesce(n.facts->'languages', '[]')) l
    WHERE l->>'language' = ${asked} OR starts_with(l->>'language', ${asked} || '-'))`;
};

const holdsCertificate = (kind: string, lastDay: string, sql: SqlValues): string =>
  `EXISTS (SELECT FROM jsonb_array_elements(coalesce(n.facts->'certificates', '[]')) c
    WHERE c->>'kind' = ${sql.add(kind)}::text
      AND (c->>'expiresOn' IS NULL OR (c->>'expiresOn') COLLATE "C" >= ${sql.add(lastDay)}::text))`;

const practisesAs = (profession: string): string =>
  `(n.facts->>'profession' = ${profession} OR (n.states_licences AND EXISTS (SELECT FROM marketplace.licences l
    WHERE l.nurse_id = n.id AND l.statement->>'profession' = ${profession})))`;

const available = (from: string, until: string | null): string =>
  `(n.available_from <= ${from} AND ${until === null ? 'n.available_until IS NULL' : `(n.available_until IS NULL OR ${until} <= n.available_until)`})`;

const notBusy = (from: string, until: string | null, sql: SqlValues): string =>
  `NOT EXISTS (SELECT FROM marketplace.placements p WHERE p.nurse_id = n.id
    AND p.status = ANY (${sql.add([...BOOKED_PLACEMENTS])}::text[])
    AND ${from} < p.ends_on${until === null ? '' : ` AND p.starts_on < ${until}`})`;

/** In SQL what `MARKET_CONSTRAINTS` of matching are, in their order and under their names. */
export const nurseConstraints = (
  question: NurseQuestion,
  excludedIds: readonly string[],
  sql: SqlValues,
): SqlConstraint[] => {
  const { gap } = question;
  const { requirements, assignment } = gap;
  const from = `${sql.add(assignment.from)}::date`;
  const until = assignment.until === null ? null : `${sql.add(assignment.until)}::date`;
  const lastDay = assignment.until === null ? assignment.from : addDays(assignment.until, -1);
  const every = (conditions: readonly string[]): string =>
    conditions.length === 0 ? 'true' : conditions.join(' AND ');
  const inPlaces = `${sql.add([gap.jurisdiction, countryOf(gap.jurisdiction)])}::text[]`;
  const constraints: [constraint: string, holds: string][] = [
    ['exclusion-screen', `NOT (n.id = ANY (${sql.add([...excludedIds])}::uuid[]))`],
    ['seats-left', `${sql.add(gap.seatsTaken < gap.seats)}::boolean`],
    ['profession', practisesAs(`${sql.add(gap.profession)}::text`)],
    ['specialty', `${yearsOf(question, sql)} >= ${sql.add(requirements.minimumYears)}::float8`],
    ['certificates', every(requirements.certificates.map((kind) => holdsCertificate(kind, lastDay, sql)))],
    [
      'languages',
      every(
        requirements.languages.map(
          ({ language, level }) => `${levelOf(language, sql)} >= ${sql.add(CEFR_LEVELS.indexOf(level) + 1)}::int`,
        ),
      ),
    ],
    ['availability', available(from, until)],
    ['not-already-busy', notBusy(from, until, sql)],
    ['shift-pattern', `${sql.add(gap.shiftPattern)}::text = ANY (n.shift_patterns)`],
    [
      'pay-floor',
      `(n.pay_floor_currency IS NULL OR ${sql.add(gap.payRate.minorUnits)}::float8 >= ${floorOf(question, sql)})`,
    ],
    [
      'no-go-list',
      `NOT (n.no_go_jurisdictions && ${inPlaces} OR ${sql.add(gap.organisationId)}::uuid = ANY (n.no_go_organisation_ids))`,
    ],
  ];
  return constraints.map(([constraint, holds]) => ({ constraint, holds }));
};
