import type { LocalDate, Money } from '@crossward/kernel';
import { PAID_LINE_KINDS, type InvoiceLine, type PaidLineKind } from '@crossward/marketplace-domain';
import { Code, Day, Decimal, Id, Instant, ListOf, MoneyField, PageQuery, Text, Whole } from '@crossward/platform-http';

export class MarginBody {
  @Id() organisationId: string;
  @MoneyField({ description: 'On top of the pay of each hour worked.' }) perHour: Money;
  @Day({ description: 'Not in the past: nobody is billed a margin that was not declared before.' })
  effectiveFrom: LocalDate;
}

export class DeclaredMarginAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @MoneyField() perHour: Money;
  @Day() effectiveFrom: LocalDate;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class MarginListQuery extends PageQuery {
  @Id({ optional: true }) organisationId?: string;
}

export class InvoiceBody {
  @Id() organisationId: string;
  @ListOf(Id(), { min: 1, max: 200, unique: true, description: 'Approved timecards of the organisation.' })
  timecardIds: string[];
}

export class InvoiceLineAnswer {
  @Id() id: string;
  @Code(['pay', 'margin'], { description: 'What the nurse is paid, or the declared margin on it.' })
  kind: InvoiceLine['kind'];
  @Id() timecardId: string;
  @Id() placementId: string;
  @Day({ description: 'Of the timecard.' }) weekStartsOn: LocalDate;
  @Id({ description: 'The line of the timecard that it bills.' }) paidLineId: string;
  @Code(PAID_LINE_KINDS) paidFor: PaidLineKind;
  @Decimal({ nullable: true }) hours: number | null;
  @Id({ nullable: true }) marginId: string | null;
  @MoneyField() amount: Money;
}

export class BilledTimecardAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() nurseId: string;
  @Text({ nullable: true, description: 'As on the placement: null for who may not know it.' }) givenNames:
    string | null;
  @Text({ nullable: true }) familyName: string | null;
  @Day() weekStartsOn: LocalDate;
}

export class InvoiceAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Text() organisationName: string;
  @Whole({ description: 'Counts up within the organisation.' }) invoiceNumber: number;
  @ListOf(MoneyField(), { max: 200, description: 'One for each currency; currencies are never mixed.' })
  totals: Money[];
  @Whole() version: number;
  @Instant() issuedAt: string;
}

export class InvoiceWithLinesAnswer extends InvoiceAnswer {
  @ListOf(InvoiceLineAnswer, { max: 10_000 }) lines: InvoiceLineAnswer[];
  @ListOf(BilledTimecardAnswer, { max: 200, description: 'That the lines are for, by their week.' })
  timecards: BilledTimecardAnswer[];
}

export class InvoiceListQuery extends PageQuery {
  @Id({ optional: true }) organisationId?: string;
}
