import type { Actor, ContractClause, PayComponent, ShiftPattern, Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type {
  EndReason,
  OfferedClauseChange,
  OfferStatus,
  PlacementStatus,
  RecheckStatus,
  SubmissionStatus,
} from '@crossward/marketplace-domain';
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

@Entity({ schema: 'marketplace', name: 'submissions' })
export class SubmissionRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @TextColumn() status: SubmissionStatus;
  /** Why it ended, where somebody ended it. */
  @TextColumn({ nullable: true }) reason: string | null;
  /** What the law said when the nurse submitted, or at the last re-check. */
  @TextColumn() verdict: Verdict;
  @TextColumn() corpusVersion: string;
  @TextColumn() consentTextVersion: string;
  @InstantColumn() consentedAt: Date;
  /** The consent that it was made on; null only in rows from before consents had rows of their own. */
  @IdColumn({ nullable: true }) consentId: string | null;
  @InstantColumn({ nullable: true }) consentExpiresAt: Date | null;
  /** Who submitted: the nurse, or a recruiter on her consent; `system` for a demo market. Null in rows from before. */
  @TextColumn({ nullable: true }) submittedByRole: Actor['role'] | null;
  @IdColumn({ nullable: true }) submittedBy: string | null;
  /** The recruiter who has it in hand, if any. */
  @IdColumn({ nullable: true }) recruiterId: string | null;
  /** As the account was called when it was taken in hand. */
  @TextColumn({ nullable: true }) recruiterName: string | null;
  @InstantColumn({ nullable: true }) recruiterSince: Date | null;
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
  /** Those of the gap when the offer was extended. */
  @JsonColumn() payComponents: PayComponent[];
  /** Frozen as the pay is; null of offers from before: the standard clauses. */
  @JsonColumn({ nullable: true }) clauses?: ContractClause[] | null;
  /** Where they differ from the gap, and why. */
  @JsonColumn({ nullable: true }) clauseChanges?: OfferedClauseChange[] | null;
  /** What the law said when the offer was extended; null of offers from before it was kept. */
  @TextColumn({ nullable: true }) verdict: Verdict | null;
  @TextColumn({ nullable: true }) corpusVersion: string | null;
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
  /** The decision that it rests on: that of the offer, or of the last re-check; null from before it was kept. */
  @TextColumn({ nullable: true }) verdict: Verdict | null;
  @TextColumn({ nullable: true }) corpusVersion: string | null;
  @WholeColumn() version: number;
}

/** A mark on a submission or placement: a change of law puts it at risk, so that the law has to be asked again. */
@Entity({ schema: 'marketplace', name: 'rechecks' })
export class RecheckRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() submissionId: string;
  /** Set where the placement is at risk; null: the submission is. */
  @IdColumn({ nullable: true }) placementId: string | null;
  @IdColumn() impactId: string;
  @TextColumn() status: RecheckStatus;
  @TextColumn() reason: 'law-changed';
  @TextColumn({ nullable: true }) arrangement: string | null;
  /** The first day of the assignment on which the newer law answers worse. */
  @DayColumn() losesOn: LocalDate;
  @TextColumn() beforeVerdict: Verdict;
  @TextColumn() afterVerdict: Verdict;
  @TextColumn() baseVersion: string;
  @TextColumn() headVersion: string;
  /** What the law said of that day when it was asked again. */
  @TextColumn({ nullable: true }) decidedVerdict: Verdict | null;
  @TextColumn({ nullable: true }) decidedVersion: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @WholeColumn() version: number;
}
