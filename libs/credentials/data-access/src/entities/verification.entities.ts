import type {
  CheckKind,
  DecisionOutcome,
  DecisionReason,
  Outcome,
  SecondReviewCode,
  SourceId,
  VerificationStatus,
} from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { Entity } from 'typeorm';
import {
  BytesColumn,
  DayColumn,
  FlagColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  TextColumn,
  TextKey,
  WholeColumn,
  WholeKey,
} from './columns.js';

@Entity({ schema: 'credentials', name: 'verifications' })
export class VerificationRow {
  @IdKey() id: string;
  @IdColumn() nurseId: string;
  /** The submission through which the nurse's profile is read. */
  @IdColumn() submissionId: string;
  @TextColumn() kind: CheckKind;
  @TextColumn() source: SourceId;
  @IdColumn({ nullable: true }) licenceId: string | null;
  @TextColumn() destination: string;
  @TextColumn() fingerprint: string;
  @TextColumn() status: VerificationStatus;
  @TextColumn({ nullable: true }) outcome: Outcome | null;
  @FlagColumn() simulated: boolean;
  /** First day of the earliest assignment that needs it. */
  @DayColumn() neededBy: LocalDate;
  @DayColumn({ nullable: true }) goodUntil: LocalDate | null;
  @DayColumn({ nullable: true }) establishedOn: LocalDate | null;
  @IdColumn({ nullable: true }) listVersion: string | null;
  /** The verification that this one takes the place of once it is answered. */
  @IdColumn({ nullable: true }) replaces: string | null;
  @BytesColumn() dataKey: Buffer;
  @BytesColumn() file: Buffer;
  @TextColumn({ nullable: true }) reference: string | null;
  @WholeColumn() attempts: number;
  /** Of the source, in a row. */
  @WholeColumn() failures: number;
  @TextColumn({ nullable: true }) waitingFor: 'answer' | 'recovery' | null;
  @TextColumn({ nullable: true }) waitingReason: string | null;
  @InstantColumn({ nullable: true }) nextAttemptAt: Date | null;
  @IdColumn({ nullable: true }) runToken: string | null;
  @InstantColumn({ nullable: true }) runUntil: Date | null;
  /** What a first reviewer proposed; kept with the decision once a second one has confirmed it. */
  @TextColumn({ nullable: true }) proposedOutcome: DecisionOutcome | null;
  @TextColumn({ nullable: true }) proposedReason: DecisionReason | null;
  @TextColumn({ nullable: true }) proposalRule: SecondReviewCode | null;
  @IdColumn({ nullable: true }) proposedBy: string | null;
  /** What the proposer was called then. */
  @TextColumn({ nullable: true }) proposerName: string | null;
  @InstantColumn({ nullable: true }) proposedAt: Date | null;
  @TextColumn({ nullable: true }) decisionReason: DecisionReason | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}

@Entity({ schema: 'credentials', name: 'verification_events' })
export class VerificationEventRow {
  @IdKey() verificationId: string;
  @WholeKey() sequence: number;
  @IdColumn() nurseId: string;
  @InstantColumn() at: Date;
  @TextColumn({ nullable: true }) fromStatus: VerificationStatus | null;
  @TextColumn() toStatus: VerificationStatus;
  @WholeColumn() attempt: number;
  @TextColumn() actorRole: string;
  @IdColumn({ nullable: true }) actorAccountId: string | null;
  @TextColumn({ nullable: true }) detail: string | null;
}

@Entity({ schema: 'credentials', name: 'submission_plans' })
export class SubmissionPlanRow {
  @IdKey() submissionId: string;
  @IdColumn() nurseId: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @TextColumn() requirementsVersion: string;
  @DayColumn() neededBy: LocalDate;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}

@Entity({ schema: 'credentials', name: 'submission_checks' })
export class SubmissionCheckRow {
  @IdKey() submissionId: string;
  @TextKey() requirementKey: string;
  @IdColumn() nurseId: string;
  @TextColumn() kind: CheckKind;
  @TextColumn() label: string;
  @IdColumn() verificationId: string;
}
