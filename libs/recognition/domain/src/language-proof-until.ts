import type { RecognitionQuery } from '@crossward/contracts';
import { addDays, dayNumber, fromDayNumber, type LocalDate } from '@crossward/kernel';
import type { LawScope } from './conditions/scope.js';
import { outerScope } from './conditions/scope.js';
import { compileRequirement } from './conditions/language/language.js';
import type { Requirement } from './conditions/language/requirement.js';
import { contextOf } from './context.js';
import { mover } from './days.js';
import type { Condition } from './law/index.js';
import { TRUE } from './truth.js';

/** After so many years nobody plans; a proof that still counts then has no end in sight. */
const HORIZON = mover({ years: 20 }, 1);

/** The days after `on` on which the law itself changes what counts. */
const changesAfter = (requirement: Requirement, on: LocalDate, last: LocalDate): LocalDate[] => {
  const days = new Set<LocalDate>();
  const visit = ({ versions }: Requirement): void => {
    for (const { document, tests, includes } of versions) {
      const { from, until, doubtful } = document;
      const edges = [from, until, doubtful?.from, doubtful?.until];
      for (const { document: test } of tests) edges.push(test.from, test.until);
      for (const edge of edges) if (edge && edge > on && edge < last) days.add(edge);
      includes.forEach(visit);
    }
  };
  visit(requirement);
  return [...days, last].sort();
};

/** First day in (good, end] without the proof, where it counts on `good` and not on the day before `end`. */
const firstWithout = (counts: (on: LocalDate) => boolean, good: LocalDate, end: LocalDate): LocalDate => {
  let low = dayNumber(good);
  let high = dayNumber(end) - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (counts(fromDayNumber(middle))) low = middle;
    else high = middle;
  }
  return fromDayNumber(high);
};

/**
 * When what the nurse can show stops to meet a language requirement: a result grows too old, or the law changes. The
 * first day without; null where no end is in sight, undefined where the requirement is not certainly met on `query.on`.
 * Facts only grow older, so between two changes of the law what has stopped to count does not begin again.
 */
export const languageProofUntil = (
  law: LawScope,
  id: string,
  query: RecognitionQuery,
): LocalDate | null | undefined => {
  const requirement = compileRequirement(id, outerScope(law));
  const counts = (on: LocalDate): boolean => requirement.truth(contextOf({ ...query, on })) === TRUE;
  if (!counts(query.on)) return undefined;
  const last = HORIZON(query.on);
  let day = query.on;
  for (const change of changesAfter(requirement, query.on, last)) {
    if (!counts(addDays(change, -1))) return firstWithout(counts, day, change);
    if (change !== last && !counts(change)) return change;
    day = change;
  }
  return null;
};

/** The language requirements that a condition names, as `needs.satisfiedWhen` does; `$destination` stays as it is. */
export const languagesIn = (condition: Condition): string[] => {
  if ('language' in condition) return [condition.language];
  if ('all' in condition) return condition.all.flatMap(languagesIn);
  if ('any' in condition) return condition.any.flatMap(languagesIn);
  return 'not' in condition ? languagesIn(condition.not) : [];
};
