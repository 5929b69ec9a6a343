import type { Money } from '@crossward/kernel';
import { PAID_LINE_KINDS, type CreditNoteLine, type PaidLineKind } from '@crossward/marketplace-domain';
import { Code, Decimal, Id, Instant, ListOf, MoneyField, PageQuery, Whole } from '@crossward/platform-http';

const ANY_SIGN = { min: -1e12 };

export class CreditNoteBody {
  @Id({ description: 'A timecard of this invoice that was corrected and approved since.' }) timecardId: string;
}

export class CreditNoteLineAnswer {
  @Id() id: string;
  @Code(['credit', 'pay', 'margin'], { description: 'Taken back, or billed instead.' }) kind: CreditNoteLine['kind'];
  @Id({ nullable: true, description: 'The line of the invoice that it takes back.' })
  creditedInvoiceLineId: string | null;
  @Id({ nullable: true, description: 'The line of an earlier credit note that it takes back.' })
  creditedNoteLineId: string | null;
  @Id({ description: 'The line of the timecard that it takes back the bill of, or bills.' }) paidLineId: string;
  @Code(PAID_LINE_KINDS) paidFor: PaidLineKind;
  @Decimal({ nullable: true }) hours: number | null;
  @Id({ nullable: true }) marginId: string | null;
  @MoneyField(ANY_SIGN) amount: Money;
}

export class CreditNoteAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Id() invoiceId: string;
  @Id() timecardId: string;
  @Whole({ min: 2, description: 'Of the lines of the timecard that it bills.' }) revision: number;
  @Whole({ description: 'Counts up within the organisation.' }) creditNoteNumber: number;
  @ListOf(MoneyField(ANY_SIGN), {
    max: 200,
    description: 'What changes, one for each currency: below zero where less is owed.',
  })
  totals: Money[];
  @ListOf(CreditNoteLineAnswer, { max: 200 }) lines: CreditNoteLineAnswer[];
  @Whole() version: number;
  @Instant() issuedAt: string;
}

export class CreditNoteListQuery extends PageQuery {}
