import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** The nurse names the gap's shift pattern. A nurse who names none has not agreed to any. */
export const shiftPatternWanted: MarketConstraint = ({ gap, nurse }) => {
  const [asked, worked] = [gap.shiftPattern, nurse.shiftPatterns];
  if (worked.includes(asked)) return null;
  const other = worked.length > 0 ? reasonOf('shift.other', { asked, worked }) : reasonOf('shift.none', { asked });
  return failing('shift-pattern', other, reasonOf('shift.wanted', { asked }));
};
