import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  CreditNoteLineRow,
  CreditNoteRow,
  getRow,
  getRowForUpdate,
  insertRows,
  InvoiceLineRow,
  InvoiceRow,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import { creditNoteLines, invoiceTotals, type StandingLine } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { billCard } from './billed-card.js';
import type { CreditNoteAnswer } from './credit-note.dto.js';
import { readCreditNote } from './read-credit-notes.js';

/** Settles a card that was corrected after it was billed: the invoice stands as it is, and this beside it. */
@Injectable()
export class IssueCreditNote {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError INVOICE_NOT_FOUND, CARD_NOT_ON_INVOICE, NOTHING_TO_CREDIT, TRANSITION_NOT_ALLOWED */
  issue(actor: Actor, invoiceId: string, timecardId: string): Promise<CreditNoteAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { organisationId } = await getRow(tx, InvoiceRow, 'invoice', invoiceId);
      const id = tx.newId();
      // Numbers have no holes: whoever comes second waits for the first to commit, or takes its number.
      await tx.lock(`invoices:${organisationId}`);
      await asSystem(tx, async () => {
        const standing = await standingLines(tx, invoiceId, timecardId);
        if (standing === null) throw notOnInvoice(invoiceId, timecardId);
        const card = await getRowForUpdate(tx, TimecardRow, 'timecard', timecardId);
        if (card.status === 'invoiced') throw nothingToCredit(timecardId);
        const lines = creditNoteLines(standing, await billCard(tx, card));
        const last = await tx.manager.findOne(CreditNoteRow, {
          where: { organisationId },
          order: { creditNoteNumber: 'DESC' },
        });
        await addRow(tx, CreditNoteRow, {
          ...{ id, organisationId, invoiceId, timecardId, revision: card.revision },
          ...{ creditNoteNumber: (last?.creditNoteNumber ?? 0) + 1, totals: invoiceTotals(lines) },
          ...{ issuedBy: actor.accountId, issuedAt: tx.now, version: 1 },
        });
        const rows = lines.map(({ amount, ...line }, position): CreditNoteLineRow => ({
          ...{ id: tx.newId(), organisationId, creditNoteId: id, position, ...line },
          ...{ amountMinorUnits: amount.minorUnits, amountCurrency: amount.currency },
        }));
        await insertRows(tx, CreditNoteLineRow, rows);
      });
      const details = { invoiceId, timecardId };
      tx.record({ action: 'credit-note.issued', subjectType: 'credit-note', subjectId: id, organisationId, details });
      tx.publish('credit-note.issued', { creditNoteId: id });
      return readCreditNote(tx, id);
    });
  }
}

/** What stands billed for a card: the lines of its last credit note, or else of its invoice; null where it is on neither. */
const standingLines = async (
  tx: Transaction,
  invoiceId: string,
  timecardId: string,
): Promise<StandingLine[] | null> => {
  const billed = await tx.manager.find(InvoiceLineRow, {
    where: { invoiceId, timecardId },
    order: { position: 'ASC' },
  });
  if (billed.length === 0) return null;
  const last = await tx.manager.findOne(CreditNoteRow, { where: { timecardId }, order: { revision: 'DESC' } });
  if (last === null) return billed.map((row) => toStanding('invoice', row));
  const rows = await tx.manager.find(CreditNoteLineRow, {
    where: { creditNoteId: last.id },
    order: { position: 'ASC' },
  });
  return rows.filter(({ kind }) => kind !== 'credit').map((row) => toStanding('credit-note', row));
};

const toStanding = (on: StandingLine['on'], row: InvoiceLineRow | CreditNoteLineRow): StandingLine => ({
  ...{ id: row.id, on, paidLineId: row.paidLineId, marginId: row.marginId },
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});

const notOnInvoice = (invoiceId: string, timecardId: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'CARD_NOT_ON_INVOICE',
    message: `The invoice (${invoiceId}) bills nothing of the timecard (${timecardId}).`,
    nextStep: 'Name a timecard that a line of this invoice is for.',
    facts: { invoiceId, timecardId },
  });

const nothingToCredit = (timecardId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'NOTHING_TO_CREDIT',
    message: `The timecard (${timecardId}) is billed as it was approved.`,
    nextStep: `Correct it first: POST /v1/timecards/${timecardId}/reopening, then its correction and approval.`,
    facts: { timecardId },
  });
