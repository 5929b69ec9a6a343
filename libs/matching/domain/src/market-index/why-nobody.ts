import type { WholeAnswer, WhyNobody } from './question.js';

/** Behind all who are eligible: where the excluded begin. */
export const BEFORE_THE_EXCLUDED = { failedCount: 0, score: -1, id: '' };

/** How many each constraint excludes, and who misses by the least. @param excluded the list behind the eligible */
export const whyNobody = ({ considered, failures, rows }: WholeAnswer): WhyNobody => ({
  considered,
  excludedBy: Object.entries(failures)
    .filter(([, nurses]) => nurses > 0)
    .map(([constraint, nurses]) => ({ constraint, nurses }))
    .sort((a, b) => b.nurses - a.nurses || (a.constraint < b.constraint ? -1 : 1)),
  nearest: rows,
});
