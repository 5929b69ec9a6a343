import fc from 'fast-check';
import { PAID_LINE_KINDS } from '../hours/timecard-pay.js';
import { invoiceLines, invoiceTotals, type FrozenLine } from './invoice-lines.js';

const line = (changes: Partial<FrozenLine> = {}): FrozenLine => ({
  ...{ id: 'a', kind: 'base', hundredths: 1200, rate: { minorUnits: 5000, currency: 'CAD' } },
  ...{ amount: { minorUnits: 60_000, currency: 'CAD' }, ...changes },
});
const margin = { id: 'm', perHour: { minorUnits: 900, currency: 'CAD' } };

describe('the lines of an invoice', () => {
  it('point to what was paid and to the margin declared for it', () => {
    expect(invoiceLines([line()], margin)).toEqual([
      { kind: 'pay', paidLineId: 'a', marginId: null, amount: { minorUnits: 60_000, currency: 'CAD' } },
      { kind: 'margin', paidLineId: 'a', marginId: 'm', amount: { minorUnits: 10_800, currency: 'CAD' } },
    ]);
  });

  it('pass on without a margin what nobody worked for, and all of it where none was declared', () => {
    const passedOn = [line({ kind: 'guarantee-top-up' }), line({ kind: 'housing', hundredths: null, rate: null })];
    expect(invoiceLines(passedOn, margin).map(({ kind }) => kind)).toEqual(['pay', 'pay']);
    expect(invoiceLines([line()], null).map(({ kind }) => kind)).toEqual(['pay']);
  });

  it('never mix currencies', () => {
    const yen = { id: 'm', perHour: { minorUnits: 900, currency: 'JPY' } };
    expect(() => invoiceLines([line()], yen)).toThrow(expect.objectContaining({ code: 'MARGIN_IN_ANOTHER_CURRENCY' }));
  });

  it('add up to what was paid and the margins, to the minor unit, in each currency', () => {
    const paid = fc.array(
      fc.record({
        ...{ id: fc.uuid(), kind: fc.constantFrom(...PAID_LINE_KINDS), amount: fc.nat(1e9) },
        ...{
          hundredths: fc.option(fc.integer({ min: 1, max: 16_800 })),
          currency: fc.constantFrom('JPY', 'CAD', 'KWD'),
        },
      }),
    );
    fc.assert(
      fc.property(paid, fc.option(fc.nat(100_000)), (drawn, perHour) => {
        for (const currency of ['JPY', 'CAD', 'KWD']) {
          const lines = drawn
            .filter((each) => each.currency === currency)
            .map((each): FrozenLine => ({ ...each, rate: null, amount: { minorUnits: each.amount, currency } }));
          const declared = perHour === null ? null : { id: 'm', perHour: { minorUnits: perHour, currency } };
          const billed = invoiceLines(lines, declared);
          const sum = (of: { amount: { minorUnits: number } }[]) =>
            of.reduce((all, { amount }) => all + amount.minorUnits, 0);
          const margins = billed.filter(({ kind }) => kind === 'margin');
          expect(sum(billed)).toBe(sum(lines) + sum(margins));
          expect(invoiceTotals(billed).reduce((all, { minorUnits }) => all + minorUnits, 0)).toBe(sum(billed));
          const ids = new Set(lines.map(({ id }) => id));
          expect(billed.every(({ paidLineId }) => ids.has(paidLineId))).toBe(true);
          expect(billed.filter(({ kind }) => kind === 'pay')).toHaveLength(lines.length);
          expect(margins.every(({ marginId }) => marginId === 'm')).toBe(true);
        }
      }),
    );
  });
});
