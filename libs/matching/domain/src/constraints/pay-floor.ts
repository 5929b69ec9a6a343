import { convert, showMoney } from '../exchange.js';
import type { MarketConstraint } from '../match.js';

/** The gap's hourly pay reaches what the nurse takes at least. Two currencies without a dated rate fail as undetermined. */
export const payFloorReached: MarketConstraint = ({ gap, nurse, rates }) => {
  const floor = nurse.payFloor;
  if (floor === null) return null;
  const needed = convert(floor, gap.payRate.currency, rates);
  if (needed === null) {
    return {
      constraint: 'pay-floor',
      because: `Undetermined: the gap pays in (${gap.payRate.currency}), the nurse's least pay is in (${floor.currency}), and no exchange rate between them is known.`,
      wouldChange: `A dated exchange rate between ${gap.payRate.currency} and ${floor.currency}, or a least pay in ${gap.payRate.currency}.`,
    };
  }
  if (gap.payRate.minorUnits >= needed.minorUnits) return null;
  const rated =
    needed === floor || !rates ? '' : ` (${showMoney(floor)} at the rates of ${rates.asOf}, ${rates.source})`;
  return {
    constraint: 'pay-floor',
    because: `The gap pays (${showMoney(gap.payRate)}) an hour; the nurse takes at least (${showMoney(needed)})${rated}.`,
    wouldChange: `Pay of at least ${showMoney(needed)} an hour.`,
  };
};
