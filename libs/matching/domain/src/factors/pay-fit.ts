import { convert, showMoney } from '../exchange.js';
import type { Factor } from '../match.js';
import { unit } from './unit.js';

/** 0.5 at the nurse's least pay, 1 from half as much again; 0.5 where there is nothing to compare. */
export const payFit: Factor = ({ gap, nurse, rates }) => {
  if (nurse.payFloor === null) return { value: 0.5, because: 'The nurse names no least pay.' };
  const floor = convert(nurse.payFloor, gap.payRate.currency, rates);
  if (floor === null) return { value: 0.5, because: 'No exchange rate to compare the pay with.' };
  if (floor.minorUnits <= 0) return { value: 1, because: 'Any pay is above the least pay.' };
  const ratio = gap.payRate.minorUnits / floor.minorUnits;
  return {
    value: unit(ratio - 0.5),
    because: `${showMoney(gap.payRate)} an hour is ${Math.round(ratio * 100)} % of the least pay.`,
  };
};
