import type { PayLine, Prices } from '@crossward/contracts';
import { countryCode, localDate, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { payAtPurchasingPower, payAtRate } from './compare-pay.js';
import { convertPay, type ConvertedPay } from './convert-pay.js';
import { payPackage } from './pay-package.js';

const line = (weekly: number, whole: number, currency: string): PayLine => {
  const money = (minorUnits: number) => ({ minorUnits, currency });
  return {
    kind: 'base',
    per: 'hour',
    amount: money(1),
    weekly: money(weekly),
    whole: money(whole),
    taxAdvantaged: false,
  };
};
const of = (minorUnits: number, currency: string, ...more: number[]) => {
  const total = { minorUnits: more.reduce((sum, each) => sum + each, minorUnits), currency };
  return { lines: [minorUnits, ...more].map((each) => line(each, each, currency)), weekly: total, whole: total };
};

const cite = {
  ...{ legalBasis: 'Invented figures', sourceUrl: 'https://figures.example/', verifiedOn: '2026-01-02' as LocalDate },
  confidence: 'uncertain' as const,
};
const PRICES: Prices = {
  exchangeRates: [
    { asOf: localDate('2026-01-01'), base: 'EUR', perBase: { USD: 1.15, JPY: 178, KWD: 0.35 }, cite },
    { asOf: localDate('2026-06-01'), base: 'EUR', perBase: { USD: 1.25, CAD: 1.6 }, cite },
  ],
  purchasingPower: [
    {
      ...{ year: 2024, cite },
      perInternationalDollar: {
        [countryCode('DE')]: { currency: 'EUR', units: 0.7 },
        [countryCode('PL')]: { currency: 'PLN', units: 1.9 },
      },
    },
    { year: 2025, perInternationalDollar: { [countryCode('DE')]: { currency: 'EUR', units: 0.8 } }, cite },
  ],
};
const on = localDate;

const converting = (...given: Parameters<typeof convertPay>): Required<ConvertedPay> => {
  const { lines, ...totals } = convertPay(...given) ?? {};
  if (!lines) throw new Error('An amount beyond what a number holds exactly.');
  return { ...(totals as ConvertedPay), lines };
};

describe('pay in another currency', () => {
  it.each([
    ['no minor units', of(100_00, 'EUR'), 'JPY', { units: 178, per: 1 }, 17_800],
    ['thousandths', of(100_00, 'EUR'), 'KWD', { units: 0.35, per: 1 }, 35_000],
    ['out of no minor units', of(17_800, 'JPY'), 'EUR', { units: 1, per: 178 }, 100_00],
    ['rounded down, however little is missing', of(100, 'USD'), 'EUR', { units: 0.009999, per: 0.01 }, 99],
    ['a tenth, exactly', of(3, 'USD'), 'EUR', { units: 0.1, per: 0.3 }, 1],
    ['very little for one', of(1_000_000, 'USD'), 'EUR', { units: 1e-7, per: 1 }, 0],
  ])('with %s', (_what, pay, currency, ratio, minorUnits) => {
    expect(converting(pay, currency, ratio).weekly).toEqual({ minorUnits, currency });
  });

  it('gives what rounding left over to the parts that lost most, the earlier first', () => {
    const { weekly, lines } = converting(of(5, 'USD', 5, 5, 2), 'EUR', { units: 1, per: 2 });
    expect([weekly.minorUnits, ...lines.map((one) => one.weekly.minorUnits)]).toEqual([8, 3, 2, 2, 1]);
  });

  const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
  const ratio = fc.record({
    units: fc.integer({ min: 1, max: 1e6 }).map((n) => n / 1e4),
    per: fc.integer({ min: 1, max: 1e6 }).map((n) => n / 1e4),
  });

  it('adds up to the minor unit in every currency, is never more than it is worth, and leaves what is posted', () => {
    fc.assert(
      fc.property(
        fc.record({ from: currency, to: currency, ratio }),
        fc.array(fc.integer({ min: 0, max: 1e5 }), { minLength: 1, maxLength: 8 }),
        ({ from, to, ratio: by }, amounts) => {
          const [first = 0, ...more] = amounts;
          const posted = of(first, from, ...more);
          const before = structuredClone(posted);
          const converted = converting(posted, to, by);
          expect(posted).toEqual(before);
          const { lines: _parts, ...totals } = posted;
          expect(convertPay(totals, to, by)).toEqual({ weekly: converted.weekly, whole: converted.whole });
          for (const total of ['weekly', 'whole'] as const) {
            const sum = converted.lines.reduce((all, one) => all + one[total].minorUnits, 0);
            expect(sum).toBe(converted[total].minorUnits);
            for (const one of [converted, ...converted.lines]) {
              expect(one[total].currency).toBe(to);
              expect(Number.isInteger(one[total].minorUnits) && one[total].minorUnits >= 0).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('of the same amount at the rate of one is the amount', () => {
    fc.assert(
      fc.property(currency, fc.integer({ min: 0, max: 1e12 }), (of1, amount) => {
        expect(converting(of(amount, of1), of1, { units: 3.7, per: 3.7 }).whole.minorUnits).toBe(amount);
      }),
    );
  });

  it('is not told where a number would not hold it exactly', () => {
    expect(convertPay(of(1e12, 'USD'), 'EUR', { units: 9007, per: 1 })?.weekly.minorUnits).toBe(9007e12);
    expect(convertPay(of(1e12, 'USD'), 'EUR', { units: 9008, per: 1 })).toBeNull();
    const prices = {
      ...PRICES,
      exchangeRates: [{ asOf: on('2026-01-01'), base: 'USD', perBase: { VND: 2_600_000 }, cite }],
    };
    expect(payAtRate(of(1e12, 'USD'), 'VND', prices, on('2026-01-01'))).toMatchObject({
      pay: null,
      reason: 'too_large',
    });
  });

  it('takes the whole pay package with all of its lines', () => {
    const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
    const pay = payPackage({
      ...{ payRate: usd(5001), weeklyHours: 37.5, payComponents: [{ kind: 'housing', amount: usd(70_001) }] },
      assignment: { from: localDate('2026-01-05'), until: localDate('2026-04-06') },
    });
    const { lines } = converting(pay, 'EUR', { units: 1, per: 1.15 });
    expect(lines.map(({ kind }) => kind)).toEqual(['base', 'housing']);
  });
});

describe('pay at the rate of a day', () => {
  const at = (day: string, currency: string, posted = 'EUR') =>
    payAtRate(of(100_00, posted), currency, PRICES, on(day));

  it('goes by the rates of the day or the newest before, and never by later ones', () => {
    expect(at('2026-05-31', 'USD')).toMatchObject({ rate: 1.15, ratesOf: '2026-01-01', source: cite, reason: null });
    expect(at('2026-06-01', 'USD')).toMatchObject({
      rate: 1.25,
      ratesOf: '2026-06-01',
      pay: { weekly: { minorUnits: 125_00 } },
    });
    expect(at('2025-12-31', 'USD')).toMatchObject({ pay: null, rate: null, reason: 'no_rates_yet' });
  });

  it('goes across the base, and says that there is no rate rather than guess one', () => {
    expect(at('2026-06-01', 'CAD', 'USD')).toMatchObject({ rate: 1.28, pay: { weekly: { minorUnits: 128_00 } } });
    for (const [to, from] of [
      ['JPY', 'EUR'],
      ['EUR', 'JPY'],
      ['constructor', 'EUR'],
    ] as const) {
      expect(at('2026-06-01', to, from)).toMatchObject({ pay: null, rate: null, source: null, reason: 'no_rate' });
    }
    expect(at('2026-06-01', 'JPY', 'JPY')).toMatchObject({ rate: 1, pay: { weekly: { minorUnits: 100_00 } } });
  });
});

describe('pay at purchasing power', () => {
  const [de, pl, us] = [countryCode('DE'), countryCode('PL'), countryCode('US')];
  const at = (earnedIn: typeof de, spentIn: typeof de, day = '2026-01-01', posted = 'EUR') =>
    payAtPurchasingPower(of(70_00, posted), { earnedIn, spentIn }, PRICES, on(day));

  it('is what buys there what the pay buys where it is earned, by the newest figures that know both', () => {
    expect(at(de, pl)).toMatchObject({
      year: 2024,
      reason: null,
      pay: { weekly: { minorUnits: 190_00, currency: 'PLN' } },
    });
    expect(at(de, de)).toMatchObject({ year: 2025, rate: 1, pay: { weekly: { minorUnits: 70_00 } } });
  });

  it('says why there is none', () => {
    expect(at(de, us)).toMatchObject({ pay: null, year: null, reason: 'no_figures_for_place' });
    expect(at(de, pl, '2023-12-31')).toMatchObject({ pay: null, reason: 'no_figures_for_place' });
    expect(at(de, pl, '2026-01-01', 'USD')).toMatchObject({ pay: null, reason: 'posted_in_another_currency' });
  });
});
