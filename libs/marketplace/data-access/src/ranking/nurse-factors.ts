import type { NurseQuestion } from '@crossward/contracts';
import { CEFR_LEVELS } from '@crossward/kernel';
import type { SqlValues } from '../stores/gap-search.js';
import { floorOf, levelOf, yearsOf } from './nurse-constraints.js';

/** PostgreSQL refuses a product that underflows, where JavaScript takes 0; so near to 0 it makes no difference to a distance. */
const withoutUnderflow = (value: string): string => `CASE WHEN abs(${value}) < 1e-100 THEN 0 ELSE ${value} END`;

/** What the factors read of a nurse: expressions over `n`, under the names that `factorValues` uses. */
export const factorInputs = (question: NurseQuestion, sql: SqlValues): Record<string, string> => {
  const { gap } = question;
  const placements = (condition: string): string =>
    `(SELECT count(*) FROM marketplace.placements p WHERE p.nurse_id = n.id AND ${condition})::float8`;
  return {
    years: yearsOf(question, sql),
    floor: `CASE WHEN n.pay_floor_currency IS NOT NULL THEN ${floorOf(question, sql)} END`,
    latitude: withoutUnderflow('n.home_latitude'),
    longitude: withoutUnderflow('n.home_longitude'),
    time_zone: 'n.home_time_zone',
    available_from: 'n.available_from',
    available_until: 'n.available_until',
    worked_here: `EXISTS (SELECT FROM marketplace.placements p JOIN marketplace.gaps g ON g.id = p.gap_id
      WHERE p.nurse_id = n.id AND p.started_at IS NOT NULL AND g.facility_id = ${sql.add(gap.facilityId)}::uuid)`,
    completed: placements(`p.status = 'ended' AND p.end_reason = 'completed'`),
    broken: placements(`p.end_reason IN ('ended-by-nurse', 'no-show')`),
    ...Object.fromEntries(
      gap.requirements.languages.map(({ language }, at) => [`level_${at}`, `${levelOf(language, sql)}`]),
    ),
  };
};

const unit = (value: string): string => `least(1::float8, greatest(0::float8, ${value}))`;

const languageFit = ({ gap }: NurseQuestion): string => {
  const asked = gap.requirements.languages;
  if (asked.length === 0) return '0.5::float8';
  const values = asked.map(({ level }, at) => {
    const from = CEFR_LEVELS.indexOf(level) + 1;
    const has = `s.level_${at}`;
    if (from === CEFR_LEVELS.length) return `CASE WHEN ${has} = ${from} THEN 1 ELSE 0 END`;
    return `CASE WHEN ${has} IS NULL THEN 0 ELSE ${unit(`(${has} - ${from})::float8 / ${CEFR_LEVELS.length - from}::float8`)} END`;
  });
  return `(0::float8 + ${values.join(' + ')}) / ${asked.length}::float8`;
};

const payFit = ({ gap }: NurseQuestion, sql: SqlValues): string =>
  `CASE WHEN s.floor IS NULL THEN 0.5::float8 WHEN s.floor <= 0 THEN 1
    ELSE ${unit(`${sql.add(gap.payRate.minorUnits)}::float8 / s.floor - 0.5::float8`)} END`;

const availabilitySlack = ({ gap }: NurseQuestion, sql: SqlValues): string => {
  const { from, until } = gap.assignment;
  const before = `(${sql.add(from)}::date - s.available_from)`;
  const after = until === null ? '28' : `coalesce(s.available_until - ${sql.add(until)}::date, 28)`;
  return unit(`least(${before}, ${after})::float8 / 28::float8`);
};

const square = (sine: string): string => `CASE WHEN abs(${sine}) < 1e-100 THEN 0 ELSE ${sine} * ${sine} END`;

/**
 * The sum under the root of the haversine formula; operation by operation as matching does it. The trigonometry of two
 * libraries may differ in the last digits, so a distance is sure only as far as `UNSURE_DISTANCE` tells.
 */
export const chordOf = ({ gap }: NurseQuestion, sql: SqlValues): { inputs: Record<string, string>; chord: string } => {
  const radians = (degrees: string): string => `(${degrees} * pi() / 180)`;
  const [latitude, longitude] = [gap.latitude, gap.longitude].map((value) =>
    withoutUnderflow(`${sql.add(value)}::float8`),
  );
  return {
    inputs: {
      half_latitude: `sin(${radians(`((${latitude}) - s.latitude)`)} / 2)`,
      half_longitude: `sin(${radians(`((${longitude}) - s.longitude)`)} / 2)`,
      cosines: `cos(${radians('s.latitude')}) * cos(${radians(`(${latitude})`)})`,
    },
    chord: `${square('s.half_latitude')} + s.cosines * ${square('s.half_longitude')}`,
  };
};

/** Mean radius of the Earth in km (IUGG, R1). */
const distanceFit = `1 / (1 + 2 * 6371.0088::float8 * asin(least(1::float8, sqrt(s.chord))) / 1500::float8)`;

/** The value of each factor over `s` (the inputs) and `r` (the rights of the class), `z` (the time zone), `v` (the verification). */
export const factorValues = (question: NurseQuestion, sql: SqlValues): Record<string, string> => ({
  readiness: 'r.readiness',
  'pay-fit': payFit(question, sql),
  'experience-depth': unit(
    `(coalesce(s.years, 0) - ${sql.add(question.gap.requirements.minimumYears)}::float8) / 8::float8`,
  ),
  continuity: 'CASE WHEN s.worked_here THEN 1::float8 ELSE 0 END',
  distance: distanceFit,
  'time-zones': 'coalesce(z.value, 0.5::float8)',
  'language-above-minimum': languageFit(question),
  'availability-slack': availabilitySlack(question, sql),
  reliability: `CASE WHEN s.completed + s.broken = 0 THEN 0.5::float8 ELSE s.completed / (s.completed + s.broken) END`,
  'credential-freshness': `coalesce(${unit(`1 - (${sql.add(question.today)}::date - v.verified_on)::float8 / 365::float8`)}, 0)`,
  need: question.gap.underserved ? '1::float8' : '0::float8',
});
