import type { Actor } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import {
  CreditNoteLineRow,
  CreditNoteRow,
  getRow,
  InvoiceRow,
  TimecardPayLineRow,
} from '@crossward/marketplace-data-access';
import { hoursOf } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, pageOf, startOf, type Page } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { iso } from '../shared/iso.js';
import type { CreditNoteAnswer, CreditNoteLineAnswer, CreditNoteListQuery } from './credit-note.dto.js';

/** Hospitals read the credit notes to their invoices, recruiters all of them. */
@Injectable()
export class ReadCreditNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError INVOICE_NOT_FOUND */
  async list(actor: Actor, invoiceId: string, query: CreditNoteListQuery): Promise<Page<CreditNoteAnswer>> {
    const list = `credit-notes/${invoiceId}`;
    const after = startOf(this.cursors, query, list);
    const answers = await this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, InvoiceRow, 'invoice', invoiceId);
      const rows = await tx.manager.find(CreditNoteRow, {
        where: { invoiceId, ...(after ? { id: LessThan(after) } : {}) },
        ...{ order: { id: 'DESC' }, take: query.limit + 1 },
      });
      return withLines(tx, rows);
    });
    return pageOf(answers, query, { codec: this.cursors, list, toItem: (answer) => answer });
  }
}

export const readCreditNote = async (tx: Transaction, id: string): Promise<CreditNoteAnswer> => {
  const [answer] = await withLines(tx, await tx.manager.findBy(CreditNoteRow, { id }));
  if (!answer) throw notFound('credit note', id);
  return answer;
};

const withLines = async (tx: Transaction, notes: readonly CreditNoteRow[]): Promise<CreditNoteAnswer[]> => {
  const creditNoteId = In(notes.map(({ id }) => id));
  const rows = await tx.manager.find(CreditNoteLineRow, { where: { creditNoteId }, order: { position: 'ASC' } });
  const paid = await tx.manager.findBy(TimecardPayLineRow, { id: In(rows.map(({ paidLineId }) => paidLineId)) });
  const paidById = new Map(paid.map((line) => [line.id, line]));
  return notes.map(({ issuedBy: _issuedBy, ...note }) => ({
    ...note,
    issuedAt: iso(note.issuedAt),
    lines: rows
      .filter((row) => row.creditNoteId === note.id)
      .map((row) => toLine(row, paidById.get(row.paidLineId) as TimecardPayLineRow)),
  }));
};

const toLine = (row: CreditNoteLineRow, { kind: paidFor, hundredths }: TimecardPayLineRow): CreditNoteLineAnswer => ({
  ...{ id: row.id, kind: row.kind, paidLineId: row.paidLineId, marginId: row.marginId, paidFor },
  ...{ creditedInvoiceLineId: row.creditedInvoiceLineId, creditedNoteLineId: row.creditedNoteLineId },
  hours: hundredths === null ? null : hoursOf(hundredths),
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});
