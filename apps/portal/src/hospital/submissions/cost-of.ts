import type { components } from '@crossward/api-client';
import type { Money } from '../../i18n/use-words.js';

type Costing = Pick<components['schemas']['GapAnswer'], 'pay' | 'billRate' | 'weeklyHours' | 'payRate'>;

/** Billed above the pay an hour, by the agency; nothing where no bill rate is agreed. */
const marginAnHour = ({ billRate, payRate }: Costing): number =>
  billRate?.minorUnits === undefined ? 0 : billRate.minorUnits - payRate.minorUnits;

/** What a week costs the hospital: the pay, and what is billed above it. */
export const weeklyCostOf = (gap: Costing): Money => ({
  currency: gap.pay.weekly.currency,
  minorUnits: gap.pay.weekly.minorUnits + Math.round(marginAnHour(gap) * gap.weeklyHours),
});

/** What a whole assignment costs the hospital: the pay, what is billed above it, and what it pays to others for the nurse. */
export const costOf = (gap: Costing): Money => {
  const base = gap.pay.lines.find(({ kind }) => kind === 'base');
  // Hours of the assignment, by the base pay that the server has counted for them.
  const hours = base && base.amount.minorUnits > 0 ? base.whole.minorUnits / base.amount.minorUnits : 0;
  return {
    currency: gap.pay.whole.currency,
    minorUnits: gap.pay.whole.minorUnits + gap.pay.paidByEmployer.minorUnits + Math.round(marginAnHour(gap) * hours),
  };
};
