import type { RankedRows, RankingWindow } from '@crossward/contracts';
import type { Assessment } from '../match.js';
import { comparePositions, positionOf } from '../rank.js';
import { standingOf } from './nurse-question.js';

/** One part of a list, exact. */
export interface SettledWindow {
  readonly assessments: Assessment[];
  /** Eligible ones in the list that stand before it. */
  readonly ahead: number;
  /** Eligible ones in the list. */
  readonly listed: number;
  readonly more: boolean;
}

const isListed = (assessment: Assessment, { includeExcluded, standing, leastScore }: RankingWindow): boolean =>
  (assessment.eligible || includeExcluded) &&
  (standing === undefined || standingOf(assessment.authorisation) === standing) &&
  (leastScore === undefined || assessment.score >= leastScore);

/**
 * Puts a window together from the rows that may stand in it, now that each is assessed. Whoever could not be assessed has
 * left the market in between.
 * @param window with the limit of the page; the rows were found with one more
 */
export const settleWindow = (
  { rows, ahead, listed }: RankedRows,
  assessments: ReadonlyMap<string, Assessment>,
  window: RankingWindow,
): SettledWindow => {
  const follows = (assessment: Assessment): boolean =>
    window.after === null || comparePositions(positionOf(assessment, 'nurseId'), window.after) > 0;
  const known = rows.flatMap(({ nurseId, undecided }) => {
    const assessment = assessments.get(nurseId);
    return assessment && isListed(assessment, window) ? [{ assessment, undecided }] : [];
  });
  const decidedNow = known.filter(({ assessment, undecided }) => undecided && assessment.eligible);
  const following = known
    .filter(({ assessment }) => follows(assessment))
    .sort((a, b) => comparePositions(positionOf(a.assessment, 'nurseId'), positionOf(b.assessment, 'nurseId')));
  return {
    assessments: following.slice(0, window.limit).map(({ assessment }) => assessment),
    ahead: ahead + decidedNow.filter(({ assessment }) => !follows(assessment)).length,
    listed: listed + decidedNow.length,
    more: following.length > window.limit,
  };
};
