import type { LocalDate, Money } from '@crossward/kernel';
import type { InvoiceLine } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  MinorUnitsColumn,
  TextColumn,
  WholeColumn,
} from './columns.js';

/** What an organisation pays on top of each hour worked, from a day on. Written once: a change is another row. */
@Entity({ schema: 'marketplace', name: 'declared_margins' })
export class DeclaredMarginRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @DayColumn() effectiveFrom: LocalDate;
  @MinorUnitsColumn() perHourMinorUnits: number;
  @TextColumn() perHourCurrency: string;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

@Entity({ schema: 'marketplace', name: 'invoices' })
export class InvoiceRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  /** Counts up within the organisation, without a hole. */
  @WholeColumn() invoiceNumber: number;
  @JsonColumn() totals: Money[];
  @IdColumn({ nullable: true }) issuedBy: string | null;
  @InstantColumn() issuedAt: Date;
  @WholeColumn() version: number;
}

@Entity({ schema: 'marketplace', name: 'invoice_lines' })
export class InvoiceLineRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() invoiceId: string;
  @IdColumn() timecardId: string;
  @WholeColumn() position: number;
  @TextColumn() kind: InvoiceLine['kind'];
  @IdColumn() paidLineId: string;
  @IdColumn({ nullable: true }) marginId: string | null;
  @MinorUnitsColumn() amountMinorUnits: number;
  @TextColumn() amountCurrency: string;
}
