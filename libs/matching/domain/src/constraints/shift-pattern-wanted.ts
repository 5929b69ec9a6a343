import type { MarketConstraint } from '../match.js';

/** The nurse names the gap's shift pattern. A nurse who names none has not agreed to any. */
export const shiftPatternWanted: MarketConstraint = ({ gap, nurse }) =>
  nurse.shiftPatterns.includes(gap.shiftPattern)
    ? null
    : {
        constraint: 'shift-pattern',
        because: `The gap works (${gap.shiftPattern}); the nurse works (${nurse.shiftPatterns.join(', ') || 'no pattern named'}).`,
        wouldChange: `${gap.shiftPattern} among the nurse's shift patterns.`,
      };
