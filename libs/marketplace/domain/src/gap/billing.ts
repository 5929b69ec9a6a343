import { DomainError, type Money, type Problem } from '@crossward/kernel';
import type { PayPackage } from '@crossward/contracts';

/** What stays between the bill and the pay. */
export interface Margin {
  /** Of an hour of the schedule: the bill less the rate. */
  perHour: Money;
  /** Of a week of the schedule: the bill less everything that is paid. Less than nothing where allowances eat it up. */
  weekly: Money;
  /** Share of the weekly bill, in hundredths of a percent, rounded down. */
  weeklyBasisPoints: number;
}

/** What is wrong with a rate to bill, held against the rate that is paid. */
export const billProblems = (billRate: Money | null | undefined, payRate: Money): Problem[] => {
  if (!billRate) return [];
  const problem = (code: string, message: string): Problem[] => [{ at: '/billRate', code, message }];
  if (billRate.currency !== payRate.currency) {
    return problem('TWO_CURRENCIES', `The bill is in (${billRate.currency}), the rate in (${payRate.currency}).`);
  }
  return billRate.minorUnits < payRate.minorUnits
    ? problem('BILL_BELOW_PAY', `The bill of an hour is less than its pay.`)
    : [];
};

/**
 * The declared margin of a bill whose currency is that of the pay.
 * @throws DomainError INVALID_MONEY when the two are in different currencies, which no gap that was checked is
 */
export const marginOf = (
  billRate: Money,
  { payRate, weeklyHours, pay }: { payRate: Money; weeklyHours: number; pay: Pick<PayPackage, 'weekly'> },
): Margin => {
  const { currency } = billRate;
  if (payRate.currency !== currency || pay.weekly.currency !== currency) {
    throw new DomainError({
      kind: 'invalid',
      code: 'INVALID_MONEY',
      message: `A bill in (${currency}) has no margin over pay in (${payRate.currency}).`,
      nextStep: 'Bill in the currency of the pay.',
    });
  }
  const billed = (BigInt(billRate.minorUnits) * BigInt(Math.round(weeklyHours * 100))) / 100n;
  const left = billed - BigInt(pay.weekly.minorUnits);
  const basisPoints = billed === 0n ? 0 : Math.floor(Number((left * 1_000_000n) / billed) / 100);
  return {
    perHour: { minorUnits: billRate.minorUnits - payRate.minorUnits, currency },
    weekly: { minorUnits: Number(left), currency },
    weeklyBasisPoints: basisPoints,
  };
};
