import type { GapSummary } from '@crossward/contracts';
import { addDays, daysBetween, type LocalDate } from '@crossward/kernel';

/** The same assignment, as long as it is, from another first day on. */
export const begunOn = (gap: GapSummary, from: LocalDate): GapSummary => {
  const { assignment } = gap;
  const until = assignment.until === null ? null : addDays(from, daysBetween(assignment.from, assignment.until));
  return { ...gap, assignment: { from, until } };
};
