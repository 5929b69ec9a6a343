import type { CorrectedReason, EndReason, RecordAppealStatus } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, TextColumn, WholeColumn } from './columns.js';

/** A nurse's objection to how the end of one of her placements is on record. */
@Entity({ schema: 'marketplace', name: 'record_appeals' })
export class RecordAppealRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() status: RecordAppealStatus;
  /** What was on record when she appealed. */
  @TextColumn() recordedReason: EndReason;
  @TextColumn() statement: string;
  @TextColumn({ nullable: true }) correctedTo: CorrectedReason | null;
  @TextColumn({ nullable: true }) decisionReason: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @WholeColumn() version: number;
}
