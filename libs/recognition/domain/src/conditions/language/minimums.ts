import type { LocalDate } from '@crossward/kernel';
import type { AcceptedTestDocument, Minimum, Minimums, TestResult } from '../../law/index.js';
import { lawError } from '../../law-error.js';
import type { Bounds, Scale } from '../../scores/scale.js';
import type { ScoreTables } from '../../scores/score-tables.js';
import { UNKNOWN, type Truth } from '../../truth.js';

/** What one part must reach, on each scale that the law speaks of. */
export interface PartMinimum {
  part: string;
  byScale: ReadonlyMap<Scale, Bounds>;
}

export const SKILLS = ['listening', 'reading', 'writing', 'speaking'] as const;
export const isSkill = (part: string): boolean => (SKILLS as readonly string[]).includes(part);

/** The minimums of every part; `each` fills in the skills that are not named. */
const byPart = (minimums: Minimums): [part: string, minimum: Minimum][] => {
  const { each, ...named } = minimums;
  const rest =
    each === undefined ? [] : SKILLS.filter((skill) => !(skill in named)).map((skill) => [skill, each] as const);
  return [...Object.entries(named), ...rest.map(([skill, minimum]) => [skill, minimum] as [string, Minimum])];
};

/** The scales of a part that a minimum means: of a number the one it is written on, of a CEFR level all. */
const scalesFor = (part: string, minimum: Minimum, accepted: AcceptedTestDocument, tables: ScoreTables): Scale[] => {
  const { test, scale: pinned } = accepted;
  const scales = tables.versionsOf(test).flatMap(({ byPart }) => byPart.get(part) ?? []);
  if (scales.length === 0) {
    const parts = tables.tests[test]?.parts ?? [];
    if (!parts.includes(part)) {
      throw lawError('UNKNOWN_PART', `The test (${test}) gives no score (${part}).`, `It has: ${parts.join(', ')}.`);
    }
    throw lawError('UNKNOWN_SCALE', `No score table has the part (${part}) of ${test}.`, 'Add it to scores/.');
  }
  if (typeof minimum === 'object') return scales;
  const ids = [...new Set(scales.map(({ id }) => id))];
  if (pinned === undefined && ids.length > 1) {
    const next = `Say which with \`scale:\` (${ids.join(', ')}).`;
    throw lawError('AMBIGUOUS_SCALE', `The test (${test}) has had more than one scale for ${part}.`, next);
  }
  const meant = scales.filter(({ id }) => pinned === undefined || id === pinned);
  if (meant.length > 0) return meant;
  throw lawError('UNKNOWN_SCALE', `The test (${test}) has no scale (${pinned}).`, `It has: ${ids.join(', ')}.`);
};

const compileMinimum = (
  part: string,
  minimum: Minimum,
  accepted: AcceptedTestDocument,
  tables: ScoreTables,
): PartMinimum => ({
  part,
  byScale: new Map(scalesFor(part, minimum, accepted, tables).map((scale) => [scale, scale.boundsOf(minimum)])),
});

export const compileMinimums = (
  minimums: Minimums,
  accepted: AcceptedTestDocument,
  tables: ScoreTables,
): PartMinimum[] => byPart(minimums).map(([part, minimum]) => compileMinimum(part, minimum, accepted, tables));

/** One sitting held against the minimum of one part; unknown on another scale than the law speaks of. */
export const partOfSitting = (
  { part, byScale }: PartMinimum,
  { test, takenOn, scores }: TestResult,
  tables: ScoreTables,
): Truth => {
  const raw = scores[part];
  if (raw === undefined) return UNKNOWN;
  const scale = tables.scaleFor(test, part, takenOn);
  const bounds = scale && byScale.get(scale);
  return scale && bounds ? scale.stands(raw, bounds) : UNKNOWN;
};

/** Did the test of that day report on a scale that the law speaks of? */
export const hasScale = (
  { part, byScale }: PartMinimum,
  test: string,
  takenOn: LocalDate,
  tables: ScoreTables,
): boolean => {
  const scale = tables.scaleFor(test, part, takenOn);
  return scale !== undefined && byScale.has(scale);
};
