import { exactMoney } from './exact-money.js';

const words = {
  number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat('en', options).format(value),
};

describe('money with its minor units', () => {
  it('keeps the cents of an hourly rate', () => {
    expect(exactMoney(words, { currency: 'USD', minorUnits: 5275 })).toBe('$52.75');
  });

  it('knows currencies without minor units and those with three digits', () => {
    expect(exactMoney(words, { currency: 'JPY', minorUnits: 2400 })).toBe('¥2,400');
    expect(exactMoney(words, { currency: 'KWD', minorUnits: 7125 })).toBe('KWD\u00a07.125');
  });
});
