import { DomainError, sumByCurrency, type Money } from '@crossward/kernel';
import { payOfHours, type PaidLine } from '../hours/timecard-pay.js';

/** What an organisation has declared to pay on top of each hour, and from when. */
export interface DeclaredMargin {
  id: string;
  perHour: Money;
}

/** A paid line, as it was frozen with the approval of its timecard. */
export interface FrozenLine extends PaidLine {
  id: string;
}

/** Every billed line points to what was paid, or to the margin declared for it: nothing else is billed. */
export interface InvoiceLine {
  kind: 'pay' | 'margin';
  paidLineId: string;
  marginId: string | null;
  amount: Money;
}

/** Lines with the work of an hour carry the margin; hours paid without work and allowances are passed on as they are. */
const MARGIN_ON: ReadonlySet<PaidLine['kind']> = new Set(['base', 'overtime', 'holiday', 'call-back']);

/** @throws DomainError MARGIN_IN_ANOTHER_CURRENCY */
export const invoiceLines = (paid: readonly FrozenLine[], margin: DeclaredMargin | null): InvoiceLine[] =>
  paid.flatMap((line): InvoiceLine[] => {
    const pay: InvoiceLine = { kind: 'pay', paidLineId: line.id, marginId: null, amount: line.amount };
    if (!margin || line.hundredths === null || !MARGIN_ON.has(line.kind)) return [pay];
    const { minorUnits, currency } = margin.perHour;
    if (currency !== line.amount.currency) throw otherCurrency(currency, line.amount.currency);
    const amount = { minorUnits: payOfHours(minorUnits, line.hundredths), currency };
    if (amount.minorUnits === 0) return [pay];
    return [pay, { kind: 'margin', paidLineId: line.id, marginId: margin.id, amount }];
  });

const otherCurrency = (margin: string, pay: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'MARGIN_IN_ANOTHER_CURRENCY',
    message: `The margin is in (${margin}), the pay in (${pay}).`,
    nextStep: 'Declare a margin in the currency of the pay.',
    facts: { margin, pay },
  });

export const invoiceTotals = (lines: readonly Pick<InvoiceLine, 'amount'>[]): Money[] =>
  sumByCurrency(lines.map(({ amount }) => amount));
