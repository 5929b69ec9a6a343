import fc from 'fast-check';
import { formatMoney, money, sumByCurrency } from './money.js';

describe('money', () => {
  it.each([
    [10.5, 'USD'],
    [Number.NaN, 'USD'],
    [100, 'US$'],
    [100, 'ZZQ'],
  ])('refuses (%p %p)', (minorUnits, currency) => {
    expect(() => money(minorUnits, currency)).toThrow(expect.objectContaining({ code: 'INVALID_MONEY' }));
  });

  it('shows the digits of the currency', () => {
    expect(formatMoney(money(3050, 'USD')).replace(/\s/g, ' ')).toBe('USD 30.50');
    expect(formatMoney(money(3050, 'JPY')).replace(/\s/g, ' ')).toBe('JPY 3,050');
  });

  it('never mixes currencies', () => {
    const amount = fc.record({
      minorUnits: fc.integer({ min: -1e9, max: 1e9 }),
      currency: fc.constantFrom('USD', 'CAD', 'EUR'),
    });
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const sums = sumByCurrency(amounts);
        expect(new Set(sums.map((sum) => sum.currency)).size).toBe(sums.length);
        for (const sum of sums) {
          const own = amounts.filter((each) => each.currency === sum.currency);
          expect(sum.minorUnits).toBe(own.reduce((total, each) => total + each.minorUnits, 0));
        }
      }),
    );
  });
});
