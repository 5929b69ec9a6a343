import type {
  InterviewMedium,
  InterviewOutcome,
  InterviewParty,
  InterviewReason,
  InterviewStatus,
} from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, InstantsColumn, TextColumn, WholeColumn } from './columns.js';

@Entity({ schema: 'marketplace', name: 'interviews' })
export class InterviewRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() submissionId: string;
  @TextColumn() status: InterviewStatus;
  /** Why it was declined, cancelled or is to be moved. */
  @TextColumn({ nullable: true }) reason: InterviewReason | null;
  /** Counts how often times were proposed. */
  @WholeColumn() round: number;
  @TextColumn() medium: InterviewMedium;
  /** An address, a number or a link. */
  @TextColumn() place: string;
  @WholeColumn() durationMinutes: number;
  @InstantsColumn() slots: Date[];
  @InstantColumn({ nullable: true }) startsAt: Date | null;
  @InstantColumn({ nullable: true }) endsAt: Date | null;
  @TextColumn({ nullable: true }) outcome: InterviewOutcome | null;
  @TextColumn({ nullable: true }) absentParty: InterviewParty | null;
  @IdColumn({ nullable: true }) arrangedBy: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}
