import { billProblems, marginOf } from './billing.js';

const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });

describe('the bill of a gap', () => {
  it('may be the rate itself but not a cent less', () => {
    expect(billProblems(cad(6500), cad(6500))).toEqual([]);
    expect(billProblems(cad(6499), cad(6500))).toMatchObject([{ at: '/billRate', code: 'BILL_BELOW_PAY' }]);
  });

  it('is in the currency of the pay', () => {
    expect(billProblems({ minorUnits: 9000, currency: 'USD' }, cad(6500))).toMatchObject([{ code: 'TWO_CURRENCIES' }]);
    const pay = { weekly: cad(1) };
    expect(() => marginOf({ minorUnits: 9, currency: 'USD' }, { payRate: cad(1), weeklyHours: 1, pay })).toThrow();
  });

  it('need not be told', () => {
    expect(billProblems(null, cad(6500))).toEqual([]);
    expect(billProblems(undefined, cad(6500))).toEqual([]);
  });

  it('leaves the difference of an hour, and of a week what is left after everything that is paid', () => {
    const pay = { weekly: cad(6500 * 36 + 70_000) };
    expect(marginOf(cad(10_000), { payRate: cad(6500), weeklyHours: 36, pay })).toEqual({
      perHour: cad(3500),
      weekly: cad(360_000 - 304_000),
      weeklyBasisPoints: 1555,
    });
  });

  it('shows a loss as one, rounded away from the hospital that pays it', () => {
    const pay = { weekly: cad(300_001) };
    expect(marginOf(cad(10_000), { payRate: cad(6500), weeklyHours: 30, pay })).toMatchObject({
      weekly: cad(-1),
      weeklyBasisPoints: -1,
    });
  });
});
