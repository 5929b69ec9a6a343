import fc from 'fast-check';
import { creditNoteLines, type StandingLine } from './credit-note-lines.js';
import { invoiceTotals, type InvoiceLine } from './invoice-lines.js';

const CURRENCIES = ['CAD', 'JPY', 'KWD'];
const lines = fc.array(
  fc.record({
    kind: fc.constantFrom<InvoiceLine['kind']>('pay', 'margin'),
    paidLineId: fc.uuid(),
    marginId: fc.constant(null),
    amount: fc.record({ minorUnits: fc.nat(1e9), currency: fc.constantFrom(...CURRENCIES) }),
  }),
  { maxLength: 12 },
);

const sums = (of: readonly { amount: InvoiceLine['amount'] }[]): Record<string, number> =>
  Object.fromEntries(
    invoiceTotals(of)
      .filter(({ minorUnits }) => minorUnits !== 0)
      .map(({ currency, minorUnits }) => [currency, minorUnits]),
  );

describe('the lines of a credit note', () => {
  it('leave, after any number of corrections, what the last one comes to, to the minor unit in each currency', () => {
    fc.assert(
      fc.property(lines, fc.array(lines, { minLength: 1, maxLength: 5 }), (billed, corrections) => {
        let ids = 0;
        const stand = (line: InvoiceLine, on: StandingLine['on']): StandingLine => ({
          ...line,
          id: `${(ids += 1)}`,
          on,
        });
        let standing = billed.map((line) => stand(line, 'invoice'));
        const all: { amount: InvoiceLine['amount'] }[] = [...billed];
        const credited: (string | null)[] = [];
        for (const correction of corrections) {
          const note = creditNoteLines(standing, correction);
          all.push(...note);
          for (const line of note.filter(({ kind }) => kind === 'credit')) {
            expect([line.creditedInvoiceLineId, line.creditedNoteLineId].filter((id) => id !== null)).toHaveLength(1);
            credited.push(line.creditedInvoiceLineId ?? line.creditedNoteLineId);
          }
          standing = correction.map((line) => stand(line, 'credit-note'));
        }
        expect(sums(all)).toEqual(sums(corrections.at(-1) ?? []));
        expect(new Set(credited).size).toBe(credited.length);
      }),
    );
  });

  it('take back whole lines, zero as zero, and bill nothing where nothing is owed instead', () => {
    const standing: StandingLine[] = [
      { id: 'a', on: 'invoice', paidLineId: 'p', marginId: null, amount: { minorUnits: 78_000, currency: 'CAD' } },
      { id: 'b', on: 'credit-note', paidLineId: 'q', marginId: 'm', amount: { minorUnits: 0, currency: 'CAD' } },
    ];
    expect(creditNoteLines(standing, [])).toEqual([
      {
        ...{ kind: 'credit', creditedInvoiceLineId: 'a', creditedNoteLineId: null, paidLineId: 'p', marginId: null },
        amount: { minorUnits: -78_000, currency: 'CAD' },
      },
      {
        ...{ kind: 'credit', creditedInvoiceLineId: null, creditedNoteLineId: 'b', paidLineId: 'q', marginId: 'm' },
        amount: { minorUnits: 0, currency: 'CAD' },
      },
    ]);
  });
});
