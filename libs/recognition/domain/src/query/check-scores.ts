import { nearestTerm, type Problem } from '@crossward/kernel';
import type { TestResult } from '../law/index.js';
import type { ScoreTables } from '../scores/score-tables.js';

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60);

const pointerPart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

const unknownPart = (at: string, part: string, parts: readonly string[], when: string): Problem => {
  const near = nearestTerm(part, parts);
  return {
    at,
    code: 'UNKNOWN_TERM',
    message: `${at} is a score (${part.slice(0, 60)}) that the test${when} does not give.`,
    nextStep: near ? `Maybe you mean ${near}.` : `Use one of: ${parts.join(', ')}.`,
  };
};

/**
 * Scores that a test does not report: a part that it has not, a number outside its scale, a letter it does not give.
 * Without this a score of 75 where 7.5 is meant would meet every minimum.
 * @param at pointer of the result, as in `/nurse/languageTests/0`
 */
export const checkScores = ({ test, takenOn, scores }: TestResult, at: string, tables: ScoreTables): Problem[] => {
  const known = tables.tests[test];
  const parts = known?.parts;
  if (!known || !parts) return [];
  // A test without a table, or of a day that no table settles, can only be held against the names of its scores.
  const reported = tables.covers(test, takenOn) ? tables.partsOf(test, takenOn) : parts;
  return Object.entries(scores).flatMap(([part, raw]): Problem[] => {
    const scale = tables.scaleFor(test, part, takenOn);
    if (scale?.accepts(raw)) return [];
    const here = `${at}/scores/${pointerPart(part)}`;
    if (!parts.includes(part)) return [unknownPart(here, part, reported, '')];
    if (!reported.includes(part)) return [unknownPart(here, part, reported, ` of ${takenOn}`)];
    if (!scale) return [];
    const near = scale.nearest(raw);
    return [
      {
        at: here,
        code: 'SCORE_OUT_OF_SCALE',
        message: `${here} (${shown(raw)}) is no score of ${known.name}. ${scale.description()}`,
        nextStep: near === undefined ? scale.description() : `Maybe you mean ${shown(near)}.`,
      },
    ];
  });
};
