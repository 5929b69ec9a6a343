import type { CheckKind, PacketStatus } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { Entity } from 'typeorm';
import { DayColumn, IdColumn, IdKey, InstantColumn, TextColumn, TextKey, WholeColumn } from './columns.js';

@Entity({ schema: 'credentials', name: 'packets' })
export class PacketRow {
  @IdKey() id: string;
  @IdColumn() placementId: string;
  @IdColumn() submissionId: string;
  @IdColumn() nurseId: string;
  @IdColumn() organisationId: string;
  @TextColumn() jurisdiction: string;
  @DayColumn() startsOn: LocalDate;
  @DayColumn() endsOn: LocalDate;
  @TextColumn() status: PacketStatus;
  @TextColumn() requirementsVersion: string;
  @InstantColumn({ nullable: true }) clearedAt: Date | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}

@Entity({ schema: 'credentials', name: 'packet_items' })
export class PacketItemRow {
  @IdKey() packetId: string;
  @TextKey() requirementKey: string;
  @IdColumn() nurseId: string;
  @TextColumn() kind: CheckKind;
  @TextColumn() label: string;
  @IdColumn() verificationId: string;
}
