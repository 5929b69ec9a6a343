import { convert } from '../exchange.js';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** The gap's hourly pay reaches what the nurse takes at least. Two currencies without a dated rate fail as undetermined. */
export const payFloorReached: MarketConstraint = ({ gap, nurse, rates }) => {
  const floor = nurse.payFloor;
  if (floor === null) return null;
  const needed = convert(floor, gap.payRate.currency, rates);
  if (needed === null) {
    const currencies = { pays: gap.payRate.currency, least: floor.currency };
    return failing('pay-floor', reasonOf('pay-floor.no-rate', currencies), reasonOf('pay-floor.rate', currencies));
  }
  if (gap.payRate.minorUnits >= needed.minorUnits) return null;
  const sums = { pay: gap.payRate, least: needed };
  const below =
    needed === floor || !rates
      ? reasonOf('pay-floor.below', sums)
      : reasonOf('pay-floor.below-converted', { ...sums, stated: floor, asOf: rates.asOf, source: rates.source });
  return failing('pay-floor', below, reasonOf('pay-floor.reached', { least: needed }));
};
