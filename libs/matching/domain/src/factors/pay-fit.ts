import { convert } from '../exchange.js';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

/** 0.5 at the nurse's least pay, 1 from half as much again; 0.5 where there is nothing to compare. */
export const payFit: Factor = ({ gap, nurse, rates }) => {
  if (nurse.payFloor === null) return { value: 0.5, reason: reasonOf('pay-fit.no-floor') };
  const floor = convert(nurse.payFloor, gap.payRate.currency, rates);
  if (floor === null) return { value: 0.5, reason: reasonOf('pay-fit.no-rate') };
  if (floor.minorUnits <= 0) return { value: 1, reason: reasonOf('pay-fit.any') };
  const ratio = gap.payRate.minorUnits / floor.minorUnits;
  return {
    value: unit(ratio - 0.5),
    reason: reasonOf('pay-fit.share', { pay: gap.payRate, share: ratio }),
  };
};
