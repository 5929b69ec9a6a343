import type { SharePurpose } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { Entity } from 'typeorm';
import { DayColumn, IdColumn, IdKey, InstantColumn, TextColumn, TextsColumn, WholeColumn } from './columns.js';

@Entity({ schema: 'credentials', name: 'shares' })
export class ShareRow {
  @IdKey() id: string;
  @IdColumn() nurseId: string;
  @IdColumn() organisationId: string;
  @TextColumn() purpose: SharePurpose;
  @TextsColumn() credentialKeys: string[];
  @DayColumn() lastDay: LocalDate;
  @TextColumn() timeZone: string;
  /** The end of the last day in the time zone; worked out by the database. */
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}
