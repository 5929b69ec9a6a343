import { changeRow, DeclaredMarginRow, TimecardPayLineRow, TimecardRow } from '@crossward/marketplace-data-access';
import {
  invoiceLines,
  timecardLifecycle,
  type DeclaredMargin,
  type FrozenLine,
  type InvoiceLine,
} from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** What an approved card is billed with; it is thereby settled. The card's row is held, and this runs as the system. */
export const billCard = async (tx: Transaction, card: TimecardRow): Promise<InvoiceLine[]> => {
  const { id, nurseId, organisationId, revision } = card;
  await changeRow(tx, TimecardRow, 'timecard', card, { status: timecardLifecycle.move(card.status, 'invoiced') });
  tx.record({ action: 'timecard.invoiced', subjectType: 'timecard', subjectId: id, nurseId, organisationId });
  const rows = await tx.manager.find(TimecardPayLineRow, {
    where: { timecardId: id, revision },
    order: { position: 'ASC' },
  });
  const currency = rows[0]?.amountCurrency;
  const margin = currency === undefined ? null : await marginOn(tx, card, currency);
  return invoiceLines(rows.map(toFrozen), margin);
};

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
