import type { Actor } from '@crossward/contracts';
import {
  DeclaredMarginRow,
  getRow,
  InvoiceLineRow,
  InvoiceRow,
  newestRows,
  OrganisationRow,
  ownOrganisation,
  TimecardPayLineRow,
  TimecardRow,
} from '@crossward/marketplace-data-access';
import { hoursOf } from '@crossward/marketplace-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { PlacementAnswer } from '../placements/placement.dto.js';
import { selectPlacements } from '../placements/placement-view.js';
import { iso } from '../shared/iso.js';
import type {
  BilledTimecardAnswer,
  InvoiceAnswer,
  InvoiceLineAnswer,
  InvoiceListQuery,
  InvoiceWithLinesAnswer,
  DeclaredMarginAnswer,
  MarginListQuery,
} from './invoice.dto.js';

const toMargin = ({ perHourMinorUnits, perHourCurrency, ...row }: DeclaredMarginRow): DeclaredMarginAnswer => ({
  ...row,
  perHour: { minorUnits: perHourMinorUnits, currency: perHourCurrency },
  createdAt: iso(row.createdAt),
});

const toInvoices = async (tx: Transaction, rows: readonly InvoiceRow[]): Promise<InvoiceAnswer[]> => {
  const id = In([...new Set(rows.map(({ organisationId }) => organisationId))]);
  const organisations = await tx.manager.find(OrganisationRow, { where: { id }, select: { id: true, name: true } });
  const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]));
  return rows.map(({ issuedBy: _issuedBy, ...row }) => ({
    ...row,
    organisationName: names.get(row.organisationId) as string,
    issuedAt: iso(row.issuedAt),
  }));
};

const toBilled = async (tx: Transaction, cards: readonly TimecardRow[]): Promise<BilledTimecardAnswer[]> => {
  const placements = await selectPlacements(tx, [...new Set(cards.map(({ placementId }) => placementId))]);
  const byId = new Map(placements.map((placement) => [placement.id, placement]));
  return cards
    .map(({ id, placementId, nurseId, weekStartsOn }) => {
      const { givenNames, familyName } = byId.get(placementId) as PlacementAnswer;
      return { id, placementId, nurseId, givenNames, familyName, weekStartsOn };
    })
    .sort((a, b) => a.weekStartsOn.localeCompare(b.weekStartsOn) || a.id.localeCompare(b.id));
};

const toLine = (row: InvoiceLineRow, paid: TimecardPayLineRow, card: TimecardRow): InvoiceLineAnswer => ({
  ...{ id: row.id, kind: row.kind, timecardId: row.timecardId, paidLineId: row.paidLineId, marginId: row.marginId },
  ...{ placementId: card.placementId, weekStartsOn: card.weekStartsOn },
  paidFor: paid.kind,
  hours: paid.hundredths === null ? null : hoursOf(paid.hundredths),
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});

/** @throws DomainError MARGIN_NOT_FOUND */
export const readMargin = async (tx: Transaction, id: string): Promise<DeclaredMarginAnswer> =>
  toMargin(await getRow(tx, DeclaredMarginRow, 'margin', id));

/** @throws DomainError INVOICE_NOT_FOUND */
export const readInvoice = async (tx: Transaction, id: string): Promise<InvoiceWithLinesAnswer> => {
  const invoice = await getRow(tx, InvoiceRow, 'invoice', id);
  const rows = await tx.manager.find(InvoiceLineRow, { where: { invoiceId: id }, order: { position: 'ASC' } });
  const paid = await tx.manager.findBy(TimecardPayLineRow, { id: In(rows.map(({ paidLineId }) => paidLineId)) });
  const paidById = new Map(paid.map((line) => [line.id, line]));
  const cards = await tx.manager.findBy(TimecardRow, {
    id: In([...new Set(rows.map(({ timecardId }) => timecardId))]),
  });
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const lines = rows.map((row) =>
    toLine(row, paidById.get(row.paidLineId) as TimecardPayLineRow, cardById.get(row.timecardId) as TimecardRow),
  );
  const [answer] = await toInvoices(tx, [invoice]);
  return { ...(answer as InvoiceAnswer), lines, timecards: await toBilled(tx, cards) };
};

/** Hospitals read what they are billed and the margins in it, recruiters all of it. */
@Injectable()
export class ReadInvoices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: InvoiceListQuery): Promise<Page<InvoiceAnswer>> {
    const after = startOf(this.cursors, query, 'invoices');
    const { organisationId } = query;
    const values = { ...ownOrganisation(actor), ...(organisationId ? { organisationId } : {}) };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      toInvoices(tx, await newestRows(tx, InvoiceRow, values, { after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'invoices', toItem: (row) => row });
  }

  /** @throws DomainError INVOICE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<InvoiceWithLinesAnswer> {
    return this.unitOfWork.read(actor, (tx) => readInvoice(tx, id));
  }

  async margins(actor: Actor, query: MarginListQuery): Promise<Page<DeclaredMarginAnswer>> {
    const after = startOf(this.cursors, query, 'declared-margins');
    const { organisationId } = query;
    const values = { ...ownOrganisation(actor), ...(organisationId ? { organisationId } : {}) };
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(tx, DeclaredMarginRow, values, { after, limit: query.limit + 1 }),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'declared-margins', toItem: toMargin });
  }
}
