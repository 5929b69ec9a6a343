import { inWholeUnits } from './minor-units.js';
import { moneyOf } from './typed-money.js';

describe('an amount in a field', () => {
  it.each([
    ['41.5', 'EUR', 4150],
    [41.999, 'EUR', 4200],
    ['1200', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
  ])('reads %s %s as whole minor units', (typed, currency, minorUnits) => {
    expect(moneyOf(typed, currency)).toEqual({ currency, minorUnits });
  });

  it('is none where nothing or no number was typed', () => {
    expect(moneyOf('', 'EUR')).toBeNull();
    expect(moneyOf('forty', 'EUR')).toBeNull();
  });

  it('comes back as it was typed', () => {
    for (const [typed, currency] of [
      [41.5, 'EUR'],
      [1200, 'JPY'],
    ] as const)
      expect(inWholeUnits(moneyOf(typed, currency) ?? { currency, minorUnits: -1 })).toBe(typed);
  });
});
