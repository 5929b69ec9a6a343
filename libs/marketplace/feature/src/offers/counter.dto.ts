import { SHIFT_PATTERNS, type ShiftPattern } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import {
  COUNTER_DECLINE_REASONS,
  counterLifecycle,
  type CounterDeclineReason,
  type CounterStatus,
} from '@crossward/marketplace-domain';
import { Code, Day, Decimal, Id, Instant, MoneyField, Nested, Text, Whole } from '@crossward/platform-http';

/** What is left out stays as offered. */
export class CounterBody {
  @Day({ optional: true }) startsOn?: LocalDate;
  @Day({ optional: true, description: 'The first day after the assignment.' }) endsOn?: LocalDate;
  @Code(SHIFT_PATTERNS, { optional: true }) shiftPattern?: ShiftPattern;
  @Decimal({ optional: true, min: 0.01, max: 80 }) weeklyHours?: number;
  @MoneyField({ optional: true, description: 'Per hour, before tax.' }) payRate?: Money;
  @Text({ optional: true, max: 1000 }) note?: string;
}

export class CounterAcceptanceBody {
  @Instant({ description: 'When the offer on the new terms lapses: 24 hours to 30 days from now.' }) deadline: string;
}

export class CounterDeclineBody {
  @Code(COUNTER_DECLINE_REASONS) reason: CounterDeclineReason;
}

export class OfferedTermsAnswer {
  @Day() startsOn: LocalDate;
  @Day({ description: 'The first day after the assignment.' }) endsOn: LocalDate;
  @Code(SHIFT_PATTERNS) shiftPattern: ShiftPattern;
  @Decimal() weeklyHours: number;
  @MoneyField({ description: 'Per hour, before tax.' }) payRate: Money;
}

export class CounterAnswer {
  @Id() id: string;
  @Id() offerId: string;
  @Code(counterLifecycle.states) status: CounterStatus;
  @Code(COUNTER_DECLINE_REASONS, { nullable: true }) reason: CounterDeclineReason | null;
  @Nested(OfferedTermsAnswer, { description: 'What was offered.' }) offered: OfferedTermsAnswer;
  @Nested(OfferedTermsAnswer, { description: 'What the nurse asks for.' }) asked: OfferedTermsAnswer;
  @Text({ nullable: true }) note: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) answeredAt: string | null;
}
