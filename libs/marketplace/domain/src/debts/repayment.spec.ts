import type { RepaymentClause } from '@crossward/contracts';
import { addDays, localDate } from '@crossward/kernel';
import fc from 'fast-check';
import { checkFee, repaymentsOn, type Fee } from './repayment.js';

const STARTS_ON = localDate('2026-11-02');
const clause = (changes: Partial<RepaymentClause> = {}): RepaymentClause => ({
  ...{ kind: 'repayment', what: 'visa', amount: { minorUnits: 90_000, currency: 'CAD' } },
  ...{ proration: 'daily', endsAfterDays: 60, ...changes },
});
const terms = (changes: Partial<RepaymentClause> = {}) => ({
  ...{ startsOn: STARTS_ON, endsOn: addDays(STARTS_ON, 90), clauses: [clause(changes)] },
});
const fee = (changes: Partial<Fee> = {}): Fee => ({
  ...{ id: 'f', paidOn: localDate('2026-10-01') },
  ...{ kind: 'visa', paidBy: 'hospital', amount: { minorUnits: 90_000, currency: 'CAD' }, clause: 'visa', ...changes },
});
const owed = (of: Fee, days: number, changes: Partial<RepaymentClause> = {}): number =>
  repaymentsOn([of], terms(changes), addDays(STARTS_ON, days))[0]!.owed.minorUnits;

describe('what a nurse owes of a fee when she ends early', () => {
  it('falls by the day, and is nothing from the day on which the clause ends', () => {
    expect([0, 1, 59, 60].map((days) => owed(fee(), days))).toEqual([90_000, 89_000, 31_000, 0]);
    expect(owed(fee(), -5)).toBe(90_000);
  });

  it('is the whole amount without proration, and nothing once the clause or the assignment is over', () => {
    const whole = { proration: 'none' as const };
    expect([1, 59, 60].map((days) => owed(fee(), days, whole))).toEqual([90_000, 90_000, 0]);
    expect([89, 90].map((days) => owed(fee(), days, { ...whole, endsAfterDays: 400 }))).toEqual([90_000, 0]);
  });

  it.each([
    ['employer-pays', fee({ kind: 'recruitment' })],
    ['paid-by-nurse', fee({ paidBy: 'nurse' })],
    ['no-clause', fee({ clause: null })],
    ['no-clause', fee({ clause: 'training' })],
    ['no-clause', fee({ amount: { minorUnits: 5, currency: 'EUR' } })],
  ])('is nothing on the ground (%s)', (ground, one) =>
    expect(repaymentsOn([one], terms(), STARTS_ON)).toEqual([
      { feeId: 'f', ground, owed: { ...one.amount, minorUnits: 0 } },
    ]),
  );

  it('is prorated of what was paid, where that is less than the clause says, and of both fees under it together', () => {
    const half = addDays(STARTS_ON, 45);
    const of = (...amounts: number[]): number[] =>
      repaymentsOn(
        amounts.map((minorUnits, at) => fee({ id: `f${at}`, amount: { minorUnits, currency: 'CAD' } })),
        terms(),
        half,
      ).map(({ owed: { minorUnits } }) => minorUnits);
    expect(of(30_000)).toEqual([15_000]);
    expect(of(60_000, 60_000)).toEqual([45_000, 0]);
    expect(of(30_000, 60_000)).toEqual([30_000, 15_000]);
  });

  it('is together never more than was paid or than the clause says, never negative, and never rises', () => {
    const drawn = fc.record({
      ...{ paid: fc.array(fc.nat(1e9), { minLength: 1, maxLength: 4 }), amount: fc.nat(1e9) },
      ...{ proration: fc.constantFrom('daily' as const, 'none' as const) },
      ...{ endsAfterDays: fc.integer({ min: 0, max: 800 }), length: fc.integer({ min: 1, max: 730 }) },
      ...{ currency: fc.constantFrom('JPY', 'CAD', 'KWD') },
    });
    fc.assert(
      fc.property(drawn, ({ paid, amount, proration, endsAfterDays, length, currency }) => {
        const fees = paid.map((minorUnits, at) => fee({ id: `f${at}`, amount: { minorUnits, currency } }));
        const all = {
          ...{ startsOn: STARTS_ON, endsOn: addDays(STARTS_ON, length) },
          clauses: [clause({ amount: { minorUnits: amount, currency }, proration, endsAfterDays })],
        };
        let before = paid.map(() => Infinity);
        for (let days = 0; days <= length + 1; days += Math.max(1, Math.floor(length / 40))) {
          const owing = repaymentsOn(fees, all, addDays(STARTS_ON, days)).map(({ owed }) => owed.minorUnits);
          const sum = owing.reduce((total, each) => total + each, 0);
          owing.forEach((each, at) => {
            expect(Number.isSafeInteger(each) && each >= 0).toBe(true);
            expect(each).toBeLessThanOrEqual(Math.min(paid[at]!, before[at]!));
          });
          expect(sum).toBeLessThanOrEqual(amount);
          if (days >= endsAfterDays || days >= length) expect(sum).toBe(0);
          before = owing;
        }
      }),
    );
  });
});

describe('a fee under a clause', () => {
  it('is taken where the contract has that clause in its currency, and else refused', () => {
    expect(() => checkFee(fee(), terms())).not.toThrow();
    expect(() => checkFee(fee({ clause: null, kind: 'recruitment' }), terms())).not.toThrow();
    for (const one of [
      fee({ kind: 'recruitment' }),
      fee({ paidBy: 'nurse' }),
      fee({ clause: 'training' }),
      fee({ amount: { minorUnits: 1, currency: 'USD' } }),
    ]) {
      expect(() => checkFee(one, terms())).toThrow(expect.objectContaining({ code: 'FEE_NOT_REPAYABLE' }));
    }
  });
});
