import type { Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import {
  addRow,
  asSystem,
  changeRow,
  DeclaredMarginRow,
  getRow,
  getRowForUpdate,
  insertRows,
  InvoiceLineRow,
  InvoiceRow,
  OrganisationRow,
  TimecardPayLineRow,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import {
  invoiceLines,
  invoiceTotals,
  timecardLifecycle,
  type DeclaredMargin,
  type FrozenLine,
  type InvoiceLine,
} from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { readInvoice } from './read-invoices.js';
import type { InvoiceBody, InvoiceWithLinesAnswer } from './invoice.dto.js';

type BilledLine = InvoiceLine & { timecardId: string };

/** Bills approved timecards: what was paid and the margins declared for it, once and for all. */
@Injectable()
export class IssueInvoice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND, TIMECARD_NOT_FOUND, TRANSITION_NOT_ALLOWED, NOTHING_TO_BILL */
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
    await changeRow(tx, TimecardRow, 'timecard', card, { status: timecardLifecycle.move(card.status, 'invoiced') });
    const { nurseId } = card;
    const subject = { subjectType: 'timecard', subjectId: timecardId, nurseId, organisationId };
    tx.record({ action: 'timecard.invoiced', ...subject });
    const rows = await tx.manager.find(TimecardPayLineRow, { where: { timecardId }, order: { position: 'ASC' } });
    const currency = rows[0]?.amountCurrency;
    const margin = currency === undefined ? null : await marginOn(tx, card, currency);
    return invoiceLines(rows.map(toFrozen), margin).map((line) => ({ ...line, timecardId }));
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

/** The one that counted on the first day of the card's week. */
const marginOn = async (tx: Transaction, card: TimecardRow, currency: string): Promise<DeclaredMargin | null> => {
  const row = await tx.manager
    .createQueryBuilder(DeclaredMarginRow, 'margin')
    .where({ organisationId: card.organisationId, perHourCurrency: currency })
    .andWhere('margin.effectiveFrom <= :day', { day: card.weekStartsOn })
    .orderBy('margin.effectiveFrom', 'DESC')
    .limit(1)
    .getOne();
  return row && { id: row.id, perHour: { minorUnits: row.perHourMinorUnits, currency } };
};

const toFrozen = (row: TimecardPayLineRow): FrozenLine => ({
  ...{ id: row.id, kind: row.kind, hundredths: row.hundredths },
  rate: row.rateMinorUnits === null ? null : { minorUnits: row.rateMinorUnits, currency: row.amountCurrency },
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});

const nothingToBill = (timecardIds: readonly string[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOTHING_TO_BILL',
    message: `Nothing was paid for the (${timecardIds.length}) timecards.`,
    nextStep: 'Name timecards with lines of pay.',
    facts: { timecardIds },
  });
