import type { ShiftPattern, Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { EndReason, OfferStatus, PlacementStatus, SubmissionStatus } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  MinorUnitsColumn,
  NumberColumn,
  TextColumn,
  WholeColumn,
} from './columns.js';

@Entity({ schema: 'marketplace', name: 'submissions' })
export class SubmissionRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @TextColumn() status: SubmissionStatus;
  /** Why it ended, where somebody ended it. */
  @TextColumn({ nullable: true }) reason: string | null;
  /** What the law said when the nurse submitted. */
  @TextColumn() verdict: Verdict;
  @TextColumn() corpusVersion: string;
  @TextColumn() consentTextVersion: string;
  @InstantColumn() consentedAt: Date;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}

@Entity({ schema: 'marketplace', name: 'offers' })
export class OfferRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() submissionId: string;
  @TextColumn() status: OfferStatus;
  @InstantColumn() deadline: Date;
  @DayColumn() startsOn: LocalDate;
  @DayColumn() endsOn: LocalDate;
  @TextColumn() shiftPattern: ShiftPattern;
  @NumberColumn() weeklyHours: number;
  @MinorUnitsColumn() payMinorUnits: number;
  @TextColumn() payCurrency: string;
  @IdColumn({ nullable: true }) extendedBy: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}

@Entity({ schema: 'marketplace', name: 'placements' })
export class PlacementRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() submissionId: string;
  @IdColumn() offerId: string;
  @TextColumn() status: PlacementStatus;
  @DayColumn() startsOn: LocalDate;
  @DayColumn() endsOn: LocalDate;
  /** The day of the acceptance, at the facility. */
  @DayColumn() acceptedOn: LocalDate;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) startedAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @TextColumn({ nullable: true }) endReason: EndReason | null;
  @WholeColumn() version: number;
}
