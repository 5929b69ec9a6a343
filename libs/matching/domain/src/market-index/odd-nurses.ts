import type { GapSummary, NurseSummary } from '@crossward/contracts';
import { comparePositions, type RankPosition } from '../rank.js';
import type { RankedNurse, SearchOptions } from './question.js';
import { failedConstraints, isAfter, passesFilters, scoreOf } from './scan.js';

export interface ClassedNurse {
  readonly nurse: NurseSummary;
  readonly classId: number;
}

const positionOf = ({ nurseId, score }: RankedNurse): RankPosition => ({ failedCount: 0, id: nurseId, score });

/** Of nurses whom columns cannot hold those who fit, looked at one by one. */
export const thatFit = (odd: Iterable<ClassedNurse>, gap: GapSummary, options: SearchOptions): RankedNurse[] =>
  [...odd]
    .filter(
      ({ nurse, classId }) =>
        failedConstraints(gap, nurse, classId, options).length === 0 && passesFilters(gap, nurse, classId, options),
    )
    .map(({ nurse, classId }) => ({ nurseId: nurse.id, score: scoreOf(gap, nurse, classId, options) }));

/** What was found in the columns together with the odd ones. */
export const withOdd = (
  found: RankedNurse[],
  odd: ReadonlyMap<string, ClassedNurse>,
  gap: GapSummary,
  options: SearchOptions,
): RankedNurse[] => {
  if (odd.size === 0) return found;
  const { after } = options;
  const more = thatFit(odd.values(), gap, options).filter((one) => !after || isAfter(positionOf(one), after));
  return [...found, ...more].sort((a, b) => comparePositions(positionOf(a), positionOf(b))).slice(0, options.k);
};
