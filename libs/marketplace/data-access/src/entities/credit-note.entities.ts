import type { Money } from '@crossward/kernel';
import type { CreditNoteLine } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, JsonColumn, MinorUnitsColumn, TextColumn, WholeColumn } from './columns.js';

/** Takes back what an invoice billed for one card, and bills what the card comes to since it was corrected. */
@Entity({ schema: 'marketplace', name: 'credit_notes' })
export class CreditNoteRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() invoiceId: string;
  @IdColumn() timecardId: string;
  /** That of the card's lines that it bills. */
  @WholeColumn() revision: number;
  /** Counts up within the organisation, without a hole. */
  @WholeColumn() creditNoteNumber: number;
  @JsonColumn() totals: Money[];
  @IdColumn({ nullable: true }) issuedBy: string | null;
  @InstantColumn() issuedAt: Date;
  @WholeColumn() version: number;
}

@Entity({ schema: 'marketplace', name: 'credit_note_lines' })
export class CreditNoteLineRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() creditNoteId: string;
  @WholeColumn() position: number;
  @TextColumn() kind: CreditNoteLine['kind'];
  @IdColumn({ nullable: true }) creditedInvoiceLineId: string | null;
  @IdColumn({ nullable: true }) creditedNoteLineId: string | null;
  @IdColumn() paidLineId: string;
  @IdColumn({ nullable: true }) marginId: string | null;
  @MinorUnitsColumn() amountMinorUnits: number;
  @TextColumn() amountCurrency: string;
}
