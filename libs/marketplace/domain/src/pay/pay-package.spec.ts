import { PAY_KINDS, type PayComponent, type PayKind } from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { lessPaid, PAID_PER, payPackage, payProblems, type PayTerms } from './pay-package.js';

const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
const thirteenWeeks = { from: '2026-01-05' as LocalDate, until: '2026-04-06' as LocalDate };
const terms = (payComponents: PayComponent[], changes: Partial<PayTerms> = {}): PayTerms => ({
  payRate: usd(5000),
  weeklyHours: 36,
  assignment: thirteenWeeks,
  payComponents,
  ...changes,
});

describe('the pay of an assignment', () => {
  it('is the rate for the hours of every week, where nothing else is told', () => {
    expect(payPackage(terms([]))).toEqual({
      weekly: usd(180_000),
      whole: usd(2_340_000),
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
      rates: [],
      paidByEmployer: usd(0),
    });
  });

  it('holds allowances by the week, what is paid once, rates beside, and what the employer pays for the nurse', () => {
    const pay = payPackage(
      terms([
        { kind: 'housing', amount: usd(70_000), taxAdvantaged: true },
        { kind: 'overtime', amount: usd(7500) },
        { kind: 'travel', amount: usd(50_000) },
        { kind: 'employer-paid-fees', amount: usd(46_000) },
      ]),
    );
    expect([pay.weekly, pay.whole, pay.paidByEmployer]).toEqual([usd(250_000), usd(3_300_000), usd(46_000)]);
    expect(pay.rates).toEqual([{ kind: 'overtime', amount: usd(7500) }]);
    expect(pay.lines.find(({ kind }) => kind === 'housing')).toMatchObject({
      taxAdvantaged: true,
      whole: usd(910_000),
    });
  });

  it('counts a broken week by its days, and hours by their hundredths', () => {
    const eightDays = { from: '2026-01-05' as LocalDate, until: '2026-01-13' as LocalDate };
    const pay = payPackage(terms([], { payRate: usd(2999), weeklyHours: 37.45, assignment: eightDays }));
    expect([pay.weekly, pay.whole]).toEqual([usd(112_312), usd(128_357)]);
  });

  it('knows of each kind how often it is paid', () => {
    expect(Object.keys(PAID_PER).sort()).toEqual([...PAY_KINDS].sort());
  });
});

const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
const component = (of: string): fc.Arbitrary<PayComponent> =>
  fc.record({
    kind: fc.constantFrom(...PAY_KINDS),
    amount: fc.integer({ min: 1, max: 1e10 }).map((minorUnits) => ({ minorUnits, currency: of })),
  });
const anyTerms: fc.Arbitrary<PayTerms> = currency.chain((of) =>
  fc
    .record({
      rate: fc.integer({ min: 1, max: 1e9 }),
      hundredths: fc.integer({ min: 100, max: 7200 }),
      days: fc.integer({ min: 1, max: 730 }),
      payComponents: fc.uniqueArray(component(of), { selector: ({ kind }) => kind, maxLength: 11 }),
    })
    .map(({ rate, hundredths, days, payComponents }) => ({
      payRate: { minorUnits: rate, currency: of },
      weeklyHours: hundredths / 100,
      assignment: { from: thirteenWeeks.from, until: addDays(thirteenWeeks.from, days) },
      payComponents,
    })),
);

describe('in every currency', () => {
  it('the parts add up to the totals to the minor unit, and none is in another currency', () => {
    fc.assert(
      fc.property(anyTerms, (one) => {
        const { weekly, whole, lines, rates } = payPackage(one);
        const sum = (pick: 'weekly' | 'whole'): number =>
          lines.reduce((total, line) => total + line[pick].minorUnits, 0);
        expect([sum('weekly'), sum('whole')]).toEqual([weekly.minorUnits, whole.minorUnits]);
        const told = [
          weekly,
          whole,
          ...lines.flatMap((line) => [line.amount, line.weekly, line.whole]),
          ...rates.map(({ amount }) => amount),
        ];
        for (const { minorUnits, currency: of } of told) {
          expect(Number.isSafeInteger(minorUnits) && minorUnits >= 0).toBe(true);
          expect(of).toBe(one.payRate.currency);
        }
      }),
    );
  });

  it('no more is shown than the rate and hours give, and less than one minor unit is lost to rounding', () => {
    fc.assert(
      fc.property(anyTerms, ({ payRate, weeklyHours, assignment, ...rest }) => {
        const [base] = payPackage({ payRate, weeklyHours, assignment, ...rest }).lines;
        const days = BigInt((Date.parse(assignment.until) - Date.parse(assignment.from)) / 86_400_000);
        const exact = BigInt(payRate.minorUnits) * BigInt(Math.round(weeklyHours * 100)) * days;
        const left = exact - 700n * BigInt(base?.whole.minorUnits ?? -1);
        expect(left >= 0n && left < 700n).toBe(true);
      }),
    );
  });
});

describe('components of pay', () => {
  const codes = (components: PayComponent[]): string[] =>
    payProblems(usd(5000), components).map(({ at, code }) => `${at} ${code}`);

  it.each<[string, PayComponent[], string[]]>([
    [
      'told twice',
      [
        { kind: 'meals', amount: usd(1) },
        { kind: 'meals', amount: usd(2) },
      ],
      ['/payComponents/1 REPEATED'],
    ],
    [
      'in another currency',
      [{ kind: 'travel', amount: { minorUnits: 1, currency: 'EUR' } }],
      ['/payComponents/0 TWO_CURRENCIES'],
    ],
    ['of nothing', [{ kind: 'housing', amount: usd(0) }], ['/payComponents/0 PAY_MISSING']],
    ['negative', [{ kind: 'overtime', amount: usd(-7500) }], ['/payComponents/0 PAY_MISSING']],
    ['overtime below the rate', [{ kind: 'overtime', amount: usd(4999) }], ['/payComponents/0 BELOW_BASE_RATE']],
    ['overtime at the rate', [{ kind: 'overtime', amount: usd(5000) }], []],
    ['on call below the rate', [{ kind: 'on-call', amount: usd(400) }], []],
    [
      'a bonus as if it were an allowance',
      [{ kind: 'completion-bonus', amount: usd(1), taxAdvantaged: true }],
      ['/payComponents/0 NOT_AN_ALLOWANCE'],
    ],
  ])('%s', (_what, components, expected) => {
    expect(codes(components)).toEqual(expected);
  });

  it.each<[string, PayComponent[], PayKind[]]>([
    ['raised', [{ kind: 'housing', amount: usd(200), taxAdvantaged: true }], []],
    ['lowered by a cent', [{ kind: 'housing', amount: usd(99), taxAdvantaged: true }], ['housing']],
    ['left out', [], ['housing']],
    ['taxed from now on', [{ kind: 'housing', amount: usd(100) }], ['housing']],
    [
      'with one more beside',
      [
        { kind: 'housing', amount: usd(100), taxAdvantaged: true },
        { kind: 'meals', amount: usd(1) },
      ],
      [],
    ],
  ])('that are %s', (_what, after, expected) => {
    expect(lessPaid([{ kind: 'housing', amount: usd(100), taxAdvantaged: true }], after)).toEqual(expected);
  });
});
