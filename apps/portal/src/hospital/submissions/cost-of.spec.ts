import { costOf, weeklyCostOf } from './cost-of.js';

const usd = (minorUnits: number) => ({ currency: 'USD', minorUnits });
const gap = {
  weeklyHours: 36,
  payRate: usd(5000),
  pay: {
    weekly: usd(180_000),
    whole: usd(2_340_000),
    paidByEmployer: usd(60_000),
    rates: [],
    lines: [
      {
        kind: 'base',
        per: 'hour',
        amount: usd(5000),
        weekly: usd(180_000),
        whole: usd(2_340_000),
        taxAdvantaged: false,
      },
    ],
  },
} as unknown as Parameters<typeof costOf>[0];

describe('what an assignment costs the hospital', () => {
  it('is the pay and the fees to others where nothing is billed above them', () => {
    expect(costOf(gap)).toEqual(usd(2_400_000));
    expect(weeklyCostOf(gap)).toEqual(usd(180_000));
  });

  it('holds what the agency bills above the pay, for every hour of the assignment', () => {
    const billed = { ...gap, billRate: usd(6500) };
    expect(weeklyCostOf(billed)).toEqual(usd(180_000 + 36 * 1500));
    expect(costOf(billed)).toEqual(usd(2_400_000 + 13 * 36 * 1500));
  });
});
