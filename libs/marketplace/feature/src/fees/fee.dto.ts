import type { LocalDate, Money } from '@crossward/kernel';
import { FEE_KINDS, FEE_PAYERS, type FeeKind, type FeePayer } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, ListOf, MoneyField, PageQuery, Text, Whole } from '@crossward/platform-http';
import { RepaymentAnswer } from '../placement-notices/notice.dto.js';

export class FeeBody {
  @Id() placementId: string;
  @Code(FEE_KINDS) kind: FeeKind;
  @Code(FEE_PAYERS, { description: 'Nurses record what they paid, hospitals and the agency what they paid.' })
  paidBy: FeePayer;
  @Text({ description: 'Who got it.' }) paidTo: string;
  @Day() paidOn: LocalDate;
  @MoneyField({ min: 1 }) amount: Money;
  @Text({ optional: true, description: 'Of the repayment clause under which it may be asked back: what it is for.' })
  clause?: string;
}

export class FeeAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(FEE_KINDS) kind: FeeKind;
  @Code(FEE_PAYERS) paidBy: FeePayer;
  @Text() paidTo: string;
  @Day() paidOn: LocalDate;
  @MoneyField() amount: Money;
  @Text({ nullable: true }) clause: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class FeeListQuery extends PageQuery {
  @Id({ optional: true }) placementId?: string;
}

export class DebtsQuery {
  @Day({ optional: true, description: 'The first day on which the nurse would not work; today unless told.' })
  on?: LocalDate;
}

export class DebtsAnswer {
  @Id() placementId: string;
  @Day() on: LocalDate;
  @ListOf(RepaymentAnswer, { max: 1000, description: 'One for each fee, with the ground also where nothing is owed.' })
  items: RepaymentAnswer[];
  @ListOf(MoneyField(), { max: 200, description: 'What the nurse would owe in all, by currency.' }) totals: Money[];
}
