import type { ContractSide } from '@crossward/contracts';
import type { LocalDate, Money } from '@crossward/kernel';
import type {
  CallOffLedger,
  DisputeReason,
  ExtensionStatus,
  FeeKind,
  FeePayer,
  HolidaysOfWeek,
  NoticeReason,
  PaidLineKind,
  RepaymentGround,
  ShiftStatus,
  TimecardStatus,
  WorkKind,
} from '@crossward/marketplace-domain';
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

@Entity({ schema: 'marketplace', name: 'shifts' })
export class ShiftRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() status: ShiftStatus;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @WholeColumn() breakMinutes: number;
  /** Another unit of the facility than that of the placement. */
  @TextColumn({ nullable: true }) floatedTo: string | null;
  @TextColumn({ nullable: true }) calledOffBy: ContractSide | null;
  @InstantColumn({ nullable: true }) toldAt: Date | null;
  @TextColumn({ nullable: true }) reason: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

/** As kept in a statement: times are ISO 8601 in UTC. */
export interface StatedTime {
  startsAt: string;
  endsAt: string;
  breakMinutes: number;
  kind: WorkKind;
  charge: boolean;
  shiftId: string | null;
}

export interface TimecardStatement {
  by: ContractSide;
  at: string;
  reason: DisputeReason | null;
  note: string | null;
  entries: StatedTime[];
}

export interface TimecardHolidays extends HolidaysOfWeek {
  /** Whether a rate for holidays was agreed; if not, their hours are paid as all others. */
  rateAgreed: boolean;
}

@Entity({ schema: 'marketplace', name: 'timecards' })
export class TimecardRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @DayColumn() weekStartsOn: LocalDate;
  @TextColumn() status: TimecardStatus;
  /** Oldest first. */
  @JsonColumn() statements: TimecardStatement[];
  @JsonColumn({ nullable: true }) ledger: CallOffLedger | null;
  /** As of the last statement of the nurse, or of the approval. */
  @JsonColumn({ nullable: true }) holidays: TimecardHolidays | null;
  /** Of its lines of pay: one more each time it is opened again after it was billed. */
  @WholeColumn() revision: number;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @InstantColumn({ nullable: true }) approvedAt: Date | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

/** One line of what a timecard comes to; replaced by the next statement until the card is approved. */
@Entity({ schema: 'marketplace', name: 'timecard_pay_lines' })
export class TimecardPayLineRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() timecardId: string;
  @WholeColumn() revision: number;
  @WholeColumn() position: number;
  @TextColumn() kind: PaidLineKind;
  @WholeColumn({ nullable: true }) hundredths: number | null;
  @MinorUnitsColumn({ nullable: true }) rateMinorUnits: number | null;
  @MinorUnitsColumn() amountMinorUnits: number;
  @TextColumn() amountCurrency: string;
}

@Entity({ schema: 'marketplace', name: 'placement_extensions' })
export class PlacementExtensionRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() status: ExtensionStatus;
  @DayColumn() endsOn: LocalDate;
  /** The version of the contract that both sign for it; null of a placement from before contracts were kept. */
  @IdColumn({ nullable: true }) contractId: string | null;
  @WholeColumn({ nullable: true }) contractVersion: number | null;
  /** From the old end on; null: as it was. */
  @MinorUnitsColumn({ nullable: true }) payMinorUnits: number | null;
  @TextColumn({ nullable: true }) payCurrency: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}

export interface NoticeRepayment {
  feeId: string;
  ground: RepaymentGround;
  owed: Money;
}

@Entity({ schema: 'marketplace', name: 'placement_notices' })
export class PlacementNoticeRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() givenBy: ContractSide;
  @DayColumn() givenOn: LocalDate;
  @TextColumn() reason: NoticeReason;
  /** The first day after the last one worked. */
  @DayColumn() endsOn: LocalDate;
  @DayColumn() earliestEndsOn: LocalDate;
  @WholeColumn() noticeDays: number;
  @WholeColumn() daysShort: number;
  @MinorUnitsColumn({ nullable: true }) penaltyMinorUnits: number | null;
  @TextColumn({ nullable: true }) penaltyCurrency: string | null;
  @JsonColumn() repayments: NoticeRepayment[];
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

@Entity({ schema: 'marketplace', name: 'fees' })
export class FeeRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() kind: FeeKind;
  @TextColumn() paidBy: FeePayer;
  @TextColumn() paidTo: string;
  @DayColumn() paidOn: LocalDate;
  @MinorUnitsColumn() amountMinorUnits: number;
  @TextColumn() amountCurrency: string;
  @TextColumn({ nullable: true }) clause: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}
