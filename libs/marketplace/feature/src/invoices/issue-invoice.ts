import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  getRow,
  getRowForUpdate,
  insertRows,
  InvoiceLineRow,
  InvoiceRow,
  OrganisationRow,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import { invoiceTotals, type InvoiceLine } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { billCard } from './billed-card.js';
import { readInvoice } from './read-invoices.js';
import type { InvoiceBody, InvoiceWithLinesAnswer } from './invoice.dto.js';

type BilledLine = InvoiceLine & { timecardId: string };

/** Bills approved timecards: what was paid and the margins declared for it, once and for all. */
@Injectable()
export class IssueInvoice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND, TIMECARD_NOT_FOUND, BILLED_BEFORE, TRANSITION_NOT_ALLOWED, NOTHING_TO_BILL */
  issue(actor: Actor, { organisationId, timecardIds }: InvoiceBody): Promise<InvoiceWithLinesAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, OrganisationRow, 'organisation', organisationId);
      const id = tx.newId();
      // Numbers have no holes: whoever comes second waits for the first to commit, or takes its number.
      await tx.lock(`invoices:${organisationId}`);
      await asSystem(tx, async () => {
        const lines: BilledLine[] = [];
        for (const timecardId of [...timecardIds].sort()) {
          lines.push(...(await this.bill(tx, organisationId, timecardId)));
        }
        if (lines.length === 0) throw nothingToBill(timecardIds);
        await this.add(tx, id, organisationId, lines);
      });
      const details = { timecards: timecardIds.length };
      tx.record({ action: 'invoice.issued', subjectType: 'invoice', subjectId: id, organisationId, details });
      tx.publish('invoice.issued', { invoiceId: id });
      return readInvoice(tx, id);
    });
  }

  private async bill(tx: Transaction, organisationId: string, timecardId: string): Promise<BilledLine[]> {
    const card = await getRowForUpdate(tx, TimecardRow, 'timecard', timecardId);
    if (card.organisationId !== organisationId) throw notFound('timecard', timecardId);
    if (card.revision > 1) throw billedBefore(timecardId);
    return (await billCard(tx, card)).map((line) => ({ ...line, timecardId }));
  }

  private async add(tx: Transaction, id: string, organisationId: string, lines: BilledLine[]): Promise<void> {
    const last = await tx.manager.findOne(InvoiceRow, { where: { organisationId }, order: { invoiceNumber: 'DESC' } });
    await addRow(tx, InvoiceRow, {
      ...{ id, organisationId, invoiceNumber: (last?.invoiceNumber ?? 0) + 1, totals: invoiceTotals(lines) },
      ...{ issuedBy: tx.actor.accountId, issuedAt: tx.now, version: 1 },
    });
    const rows = lines.map(({ amount, ...line }, position): InvoiceLineRow => ({
      ...{ id: tx.newId(), organisationId, invoiceId: id, position, ...line },
      ...{ amountMinorUnits: amount.minorUnits, amountCurrency: amount.currency },
    }));
    await insertRows(tx, InvoiceLineRow, rows);
  }
}

const billedBefore = (timecardId: string): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'BILLED_BEFORE',
    message: `The timecard (${timecardId}) was billed before it was corrected: an invoice would bill it twice.`,
    nextStep: 'Issue a credit note to its invoice: POST /v1/invoices/{invoiceId}/credit-notes.',
    facts: { timecardId },
  });

const nothingToBill = (timecardIds: readonly string[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOTHING_TO_BILL',
    message: `Nothing was paid for the (${timecardIds.length}) timecards.`,
    nextStep: 'Name timecards with lines of pay.',
    facts: { timecardIds },
  });
