import { CONTRACT_SIDES, type ContractSide } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import { NOTICE_REASONS, type NoticeReason, type RepaymentGround } from '@crossward/marketplace-domain';
import { Code, Day, Id, Instant, ListOf, MoneyField, PageQuery, Whole } from '@crossward/platform-http';

export const REPAYMENT_GROUNDS: readonly RepaymentGround[] = ['clause', 'employer-pays', 'no-clause', 'paid-by-nurse'];

export class NoticeBody {
  @Id() placementId: string;
  @Code(NOTICE_REASONS) reason: NoticeReason;
  @Day({ description: 'The first day after the last one worked.' }) endsOn: LocalDate;
}

export class RepaymentAnswer {
  @Id() feeId: string;
  @Code(REPAYMENT_GROUNDS, { description: 'Why something is owed, or why nothing is.' }) ground: RepaymentGround;
  @MoneyField() owed: Money;
}

export class PlacementNoticeAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(CONTRACT_SIDES) givenBy: ContractSide;
  @Day({ description: 'By the clock of the facility.' }) givenOn: LocalDate;
  @Code(NOTICE_REASONS) reason: NoticeReason;
  @Day() endsOn: LocalDate;
  @Day({ description: 'With the whole notice of the contract.' }) earliestEndsOn: LocalDate;
  @Whole() noticeDays: number;
  @Whole({ description: 'Days of notice that are not kept.' }) daysShort: number;
  @MoneyField({ nullable: true, description: 'Owed by this side, by its clause.' }) penalty: Money | null;
  @ListOf(RepaymentAnswer, { max: 1000, description: 'Owed by a nurse who ends early, by clauses alone.' })
  repayments: RepaymentAnswer[];
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class NoticeListQuery extends PageQuery {
  @Id({ optional: true }) placementId?: string;
}
