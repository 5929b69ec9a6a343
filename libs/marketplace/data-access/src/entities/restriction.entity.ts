import type { LocalDate } from '@crossward/kernel';
import type { Restriction, RestrictionKind, RestrictionScope, RestrictionStatus } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { DayColumn, IdColumn, IdKey, InstantColumn, TextColumn, WholeColumn } from './columns.js';

/** A do-not-return of one hospital about one nurse. */
@Entity({ schema: 'marketplace', name: 'restrictions' })
export class RestrictionRow implements Restriction {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() facilityId: string;
  @IdColumn({ nullable: true }) unitId: string | null;
  @IdColumn() nurseId: string;
  @TextColumn() scope: RestrictionScope;
  @TextColumn() status: RestrictionStatus;
  @TextColumn() kind: RestrictionKind;
  @DayColumn() happenedOn: LocalDate;
  @TextColumn() account: string;
  @TextColumn() statement: string;
  @TextColumn() statementBy: string;
  @IdColumn({ nullable: true }) proposedBy: string | null;
  @DayColumn({ nullable: true }) notifiedOn: LocalDate | null;
  @IdColumn({ nullable: true }) enforcedBy: string | null;
  @DayColumn({ nullable: true }) inForceOn: LocalDate | null;
  @DayColumn({ nullable: true }) expiresOn: LocalDate | null;
  @TextColumn({ nullable: true }) patientSafetyReason: string | null;
  @DayColumn({ nullable: true }) appealedOn: LocalDate | null;
  /** What the nurse says to it. */
  @TextColumn({ nullable: true }) appeal: string | null;
  /** Why the appeal was decided as it was, or why the hospital has lifted it. */
  @TextColumn({ nullable: true }) decisionReason: string | null;
  @InstantColumn() createdAt: Date;
  @WholeColumn() version: number;
}
