import { CONTRACT_SIDES, type ContractSide } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import {
  DISPUTE_REASONS,
  PAID_LINE_KINDS,
  timecardLifecycle,
  WORK_KINDS,
  type DisputeReason,
  type PaidLineKind,
  type TimecardStatus,
  type WorkKind,
} from '@crossward/marketplace-domain';
import {
  Code,
  Day,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  MoneyField,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { WallClock } from '../shared/wall-clock.field.js';

/** More entries than a week has shifts, times on call and call-backs. */
const MOST_ENTRIES = 60;

export class TimecardBody {
  @Id() placementId: string;
  @Day({ description: 'A Monday.' }) weekStartsOn: LocalDate;
}

export class TimeBody {
  @WallClock() startsAt: string;
  @WallClock() endsAt: string;
  @Whole({ min: 0, max: 1440, description: 'Not paid.' }) breakMinutes: number;
  @Code(WORK_KINDS) kind: WorkKind;
  @Flag({ optional: true, description: 'In charge of the unit.' }) charge?: boolean;
  @Id({ optional: true, description: 'The planned shift, where there was one.' }) shiftId?: string;
}

export class StatementBody {
  @ListOf(TimeBody, { max: MOST_ENTRIES }) entries: TimeBody[];
  @Text({ optional: true, max: 1000 }) note?: string;
}

export class DisputeBody extends StatementBody {
  @Code(DISPUTE_REASONS) reason: DisputeReason;
}

export class ReopeningBody {
  @Code(DISPUTE_REASONS) reason: DisputeReason;
  @Text({ optional: true, max: 1000 }) note?: string;
}

export class StatedTimeAnswer {
  @Instant() startsAt: string;
  @Instant() endsAt: string;
  @WallClock() localStartsAt: string;
  @WallClock() localEndsAt: string;
  @Whole() breakMinutes: number;
  @Code(WORK_KINDS) kind: WorkKind;
  @Flag() charge: boolean;
  @Id({ nullable: true }) shiftId: string | null;
  @Decimal() hours: number;
}

export class StatementAnswer {
  @Code(CONTRACT_SIDES) by: ContractSide;
  @Instant() at: string;
  @Code(DISPUTE_REASONS, { nullable: true }) reason: DisputeReason | null;
  @Text({ nullable: true, max: 1000 }) note: string | null;
  @ListOf(StatedTimeAnswer, { max: MOST_ENTRIES }) entries: StatedTimeAnswer[];
}

export class GuaranteeAnswer {
  @Decimal({ description: 'Hours of this week, as all here.' }) guaranteed: number;
  @Decimal() worked: number;
  @Decimal() paidCallOff: number;
  @Decimal() unpaidCallOff: number;
  @Decimal() missedByNurse: number;
  @Decimal({ description: 'Paid beside, so that the guarantee is met.' }) topUp: number;
  @Whole({ description: 'Of the weeks over which the clause counts.' }) unpaidUsed: number;
  @Whole() unpaidAllowed: number;
}

export class PaidLineAnswer {
  @Id() id: string;
  @Code(PAID_LINE_KINDS) kind: PaidLineKind;
  @Decimal({ nullable: true, description: 'Null for what is not paid by the hour.' }) hours: number | null;
  @MoneyField({ nullable: true }) rate: Money | null;
  @MoneyField() amount: Money;
}

export class HolidayAnswer {
  @Day() day: LocalDate;
  @Text() name: string;
}

export class TimecardHolidaysAnswer {
  @Text({ nullable: true, description: 'Its name and version; null: the holidays of the place are not known.' })
  calendar: string | null;
  @Text({ description: 'Whose holidays: the state or province of the facility, or its country.' }) jurisdiction: string;
  @ListOf(HolidayAnswer, { max: 8, description: 'Regular hours on them are holiday hours, from midnight to midnight.' })
  days: HolidayAnswer[];
  @Flag({ description: 'False: no rate for holidays was agreed, and their hours are paid at the base rate.' })
  rateAgreed: boolean;
}

export class TimecardAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Text({ nullable: true, description: 'As on the placement: null for who may not know it.' }) givenNames:
    string | null;
  @Text({ nullable: true }) familyName: string | null;
  @Text() facilityName: string;
  @Text() unitName: string;
  @Day() weekStartsOn: LocalDate;
  @Text({ description: 'Of the facility: its clock is that of the local times.' }) timeZone: string;
  @Code(timecardLifecycle.states) status: TimecardStatus;
  @ListOf(StatementAnswer, { max: 1000, description: 'Of both sides, oldest first.' }) statements: StatementAnswer[];
  @Nested(GuaranteeAnswer, { nullable: true }) guarantee: GuaranteeAnswer | null;
  @Nested(TimecardHolidaysAnswer, { nullable: true, description: 'Null before the first statement.' })
  holidays: TimecardHolidaysAnswer | null;
  @Whole({ min: 1, description: 'Of the lines: one more each time the card is opened again after it was billed.' })
  revision: number;
  @ListOf(PaidLineAnswer, { max: 20, description: 'By what the nurse stated last; frozen by the approval.' })
  lines: PaidLineAnswer[];
  @MoneyField({ nullable: true, description: 'The sum of the lines, before tax.' }) pay: Money | null;
  @Id({ nullable: true, description: 'That billed it; null as long as none did, and for who reads no invoices.' })
  invoiceId: string | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) approvedAt: string | null;
}

export class TimecardListQuery extends PageQuery {
  @Id({ optional: true }) organisationId?: string;
  @Id({ optional: true }) placementId?: string;
  @Code(timecardLifecycle.states, { optional: true }) status?: TimecardStatus;
}
