import { SHIFT_PATTERNS, VERDICTS, type ContractClause, type ShiftPattern, type Verdict } from '@crossward/contracts';
import type { CountryCode, LocalDate, Money } from '@crossward/kernel';
import { offerLifecycle, type OfferStatus } from '@crossward/marketplace-domain';
import {
  Code,
  Country,
  Currency,
  Day,
  Decimal,
  Id,
  Instant,
  MoneyField,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { Clauses } from '../contracts/clauses.field.js';
import { ShownPayAnswer, type ShownPayQuery } from '../shown-pay/shown-pay.dto.js';
import { PayAnswer } from '../gaps/pay.dto.js';

export class OfferBody {
  @Id() submissionId: string;
  @Instant({ description: 'When the offer lapses: 24 hours to 30 days from now.' }) deadline: string;
  @Clauses({ optional: true, description: 'Of the contract; left out, the standard clauses.' })
  clauses?: ContractClause[];
}

export class OfferAnswer {
  @Id() id: string;
  @Id() submissionId: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(offerLifecycle.states) status: OfferStatus;
  @Instant() deadline: string;
  @Day() startsOn: LocalDate;
  @Day({ description: 'The first day after the assignment.' }) endsOn: LocalDate;
  @Code(SHIFT_PATTERNS) shiftPattern: ShiftPattern;
  @Decimal() weeklyHours: number;
  @MoneyField({ description: 'Per hour, before tax; frozen when the offer was extended.' }) payRate: Money;
  @Nested(PayAnswer, { description: 'All that is paid; frozen when the offer was extended.' }) pay: PayAnswer;
  @Nested(ShownPayAnswer, {
    optional: true,
    description: 'Where a currency or a country is told or known of the nurse.',
  })
  shownPay?: ShownPayAnswer;
  @Clauses({ description: 'Of the contract that acceptance leads to; frozen as the pay is.' })
  clauses: ContractClause[];
  @Code(VERDICTS, { nullable: true, description: 'What the law said when the offer was extended.' })
  verdict: Verdict | null;
  @Text({ nullable: true }) corpusVersion: string | null;
  @Id({ nullable: true, description: 'The placement that an accepted offer led to.' }) placementId: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) answeredAt: string | null;
}

export class OfferListQuery extends PageQuery implements ShownPayQuery {
  @Currency({ optional: true, description: 'Also show pay in this currency.' }) payIn?: string;
  @Country({ optional: true, description: 'Also show what buys the same in this country.' }) pricesOf?: CountryCode;
  @Id({ optional: true }) gapId?: string;
  @Code(offerLifecycle.states, { optional: true }) status?: OfferStatus;
}
