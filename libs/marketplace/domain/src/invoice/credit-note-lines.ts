import type { Money } from '@crossward/kernel';
import type { InvoiceLine } from './invoice-lines.js';

/** A line that stands billed: of an invoice, or of the credit note that came after it. */
export interface StandingLine {
  id: string;
  on: 'invoice' | 'credit-note';
  paidLineId: string;
  marginId: string | null;
  amount: Money;
}

/** Takes back a line that stands, whole, or bills a line that was paid instead. */
export interface CreditNoteLine {
  kind: 'credit' | InvoiceLine['kind'];
  creditedInvoiceLineId: string | null;
  creditedNoteLineId: string | null;
  paidLineId: string;
  marginId: string | null;
  /** Below zero where it takes back. */
  amount: Money;
}

/**
 * Everything that stands billed for a card is taken back, and what it comes to now is billed: line by line, so that the
 * sum is the difference to the minor unit, and no line stands twice.
 */
export const creditNoteLines = (
  standing: readonly StandingLine[],
  instead: readonly InvoiceLine[],
): CreditNoteLine[] => [
  ...standing.map(({ id, on, paidLineId, marginId, amount: { minorUnits, currency } }): CreditNoteLine => ({
    kind: 'credit',
    creditedInvoiceLineId: on === 'invoice' ? id : null,
    creditedNoteLineId: on === 'credit-note' ? id : null,
    ...{ paidLineId, marginId },
    amount: { minorUnits: 0 - minorUnits, currency },
  })),
  ...instead.map((line): CreditNoteLine => ({ ...line, creditedInvoiceLineId: null, creditedNoteLineId: null })),
];
