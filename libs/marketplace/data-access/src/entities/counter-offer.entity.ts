import type { ShiftPattern } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { CounterDeclineReason, CounterStatus, OfferedTerms } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  MinorUnitsColumn,
  NumberColumn,
  TextColumn,
  WholeColumn,
} from './columns.js';

@Entity({ schema: 'marketplace', name: 'counter_offers' })
export class CounterOfferRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() submissionId: string;
  @IdColumn() offerId: string;
  @TextColumn() status: CounterStatus;
  /** Why the hospital declined. */
  @TextColumn({ nullable: true }) reason: CounterDeclineReason | null;
  @DayColumn() startsOn: LocalDate;
  @DayColumn() endsOn: LocalDate;
  @TextColumn() shiftPattern: ShiftPattern;
  @NumberColumn() weeklyHours: number;
  @MinorUnitsColumn() payMinorUnits: number;
  @TextColumn() payCurrency: string;
  /** What was offered when it was asked for. */
  @JsonColumn() offered: OfferedTerms;
  @TextColumn({ nullable: true }) note: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
