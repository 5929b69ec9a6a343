import { PAY_KINDS, type PayComponent } from '@crossward/contracts';
import { addDays, fractionDigits, localDate } from '@crossward/kernel';
import fc from 'fast-check';
import { readAmount } from '../gap-file/cell-readers.js';
import { amountText } from '../gap-file/gap-cells.js';
import { mondayOf, workWeek } from '../hours/work-week.js';
import { timecardPay, type PaidLine } from '../hours/timecard-pay.js';
import { invoiceLines, invoiceTotals } from '../invoice/invoice-lines.js';
import { PAID_PER, payPackage } from './pay-package.js';

const CURRENCIES = Intl.supportedValuesOf('currency');
const RUNS = 12;

interface Worked {
  rate: number;
  extra: number;
  hundredths: number;
  days: number;
  offset: number;
  margin: number;
}

/** Up to what a nurse earns in a currency whose unit is worth little. */
const worked: fc.Arbitrary<Worked> = fc.record({
  rate: fc.integer({ min: 1, max: 1e9 }),
  extra: fc.integer({ min: 1, max: 1e9 }),
  hundredths: fc.integer({ min: 1, max: 7200 }),
  days: fc.integer({ min: 1, max: 120 }),
  offset: fc.nat(6),
  margin: fc.integer({ min: 1, max: 1e6 }),
});

const sum = (lines: readonly { amount: { minorUnits: number } }[]): number =>
  lines.reduce((total, { amount }) => total + amount.minorUnits, 0);

/** Every week of the assignment as it is paid, with the same hours at work in each. */
const paidWeeks = ({ rate, extra, hundredths, days, offset }: Worked, currency: string) => {
  const startsOn = addDays(localDate('2026-11-02'), offset);
  const endsOn = addDays(startsOn, days);
  const payComponents = PAY_KINDS.map((kind): PayComponent => {
    return { kind, amount: { minorUnits: PAID_PER[kind] === 'hour' ? rate + extra : extra, currency } };
  });
  const terms = { payRate: { minorUnits: rate, currency }, weeklyHours: hundredths / 100, payComponents };
  const weeks: PaidLine[][] = [];
  for (let monday = mondayOf(startsOn); monday < endsOn; monday = addDays(monday, 7)) {
    const completes = addDays(monday, 7) >= endsOn;
    const hours = { regular: hundredths, holiday: 0, 'call-back': 0, 'on-call': 100, charge: 50 };
    const week = workWeek({ startsOn, endsOn }, monday);
    weeks.push(timecardPay({ ...terms, completes }, week, hours, { paidCallOff: 37, topUp: 11 }));
  }
  return { weeks, shown: payPackage({ ...terms, assignment: { from: startsOn, until: endsOn } }) };
};

describe('pay in every currency of ISO 4217', () => {
  it('knows more than a hundred and fifty of them, with 0, 2 and 3 digits', () => {
    expect(CURRENCIES.length).toBeGreaterThan(150);
    expect(new Set(CURRENCIES.map(fractionDigits))).toEqual(new Set([0, 2, 3]));
  });

  it.each(CURRENCIES)('(%s) parts add up to what is shown, paid and billed, to the minor unit', (currency) => {
    fc.assert(
      fc.property(worked, (one) => {
        const { weeks, shown } = paidWeeks(one, currency);
        const all = weeks.flat();
        const amounts = [...all.map(({ amount }) => amount), ...shown.lines.map(({ whole }) => whole), shown.whole];
        expect(amounts.filter((amount) => amount.currency !== currency)).toEqual([]);
        expect(amounts.every(({ minorUnits }) => Number.isSafeInteger(minorUnits) && minorUnits >= 0)).toBe(true);
        expect(shown.lines.reduce((total, { whole }) => total + whole.minorUnits, 0)).toBe(shown.whole.minorUnits);
        // What is paid beside the hours comes, over the weeks, to exactly what was shown before applying.
        for (const { kind, whole } of shown.lines.filter(({ per }) => per !== 'hour')) {
          expect([kind, sum(all.filter((line) => line.kind === kind))]).toEqual([kind, whole.minorUnits]);
        }
        const frozen = all.map((line, at) => ({ ...line, id: String(at) }));
        const lines = invoiceLines(frozen, { id: 'm', perHour: { minorUnits: one.margin, currency } });
        const pay = lines.filter(({ kind }) => kind === 'pay');
        const margins = lines.filter(({ kind }) => kind === 'margin');
        expect(sum(pay)).toBe(sum(all));
        expect(invoiceTotals(lines)).toEqual([{ minorUnits: sum(pay) + sum(margins), currency }]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(CURRENCIES)('(%s) is written into a file and read back as the same amount', (currency) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (minorUnits) => {
        const text = amountText({ minorUnits, currency });
        expect(text.split('.')[1]?.length ?? 0).toBe(fractionDigits(currency));
        expect(readAmount(text, currency)).toBe(minorUnits);
      }),
      { numRuns: RUNS },
    );
  });
});
