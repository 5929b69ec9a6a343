import fc from 'fast-check';
import { formatMoney, fractionDigits, money, sumByCurrency } from './money.js';

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

  it.each([
    ['HUF', 2],
    ['COP', 2],
    ['IQD', 3],
    ['KWD', 3],
    ['JPY', 0],
    ['EUR', 2],
  ])('counts the minor units of (%s) as ISO 4217 does, not as shops do: (%i) digits', (currency, digits) => {
    expect(fractionDigits(currency)).toBe(digits);
    const shown = formatMoney(money(123_456_789, currency)).replaceAll(/[^0-9.]/g, '');
    expect(shown.replace('.', '')).toBe('123456789');
    expect(shown.split('.')[1]?.length ?? 0).toBe(digits);
  });

  it('shows every digit of an amount in every currency', () => {
    const anyMoney = fc.record({
      minorUnits: fc.integer({ min: 0, max: 1e12 }),
      currency: fc.constantFrom(...Intl.supportedValuesOf('currency')),
    });
    fc.assert(
      fc.property(anyMoney, (amount) => {
        const shown = formatMoney(amount).replaceAll(/[^0-9]/g, '');
        expect(Number(shown)).toBe(amount.minorUnits);
      }),
    );
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
