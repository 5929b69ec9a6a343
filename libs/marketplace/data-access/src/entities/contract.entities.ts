import type { ContractSide, ContractTerms } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { ContractStatus, TerminationCause, VersionStatus } from '@crossward/marketplace-domain';
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

@Entity({ schema: 'marketplace', name: 'contracts' })
export class ContractRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() gapId: string;
  @IdColumn() nurseId: string;
  @IdColumn() placementId: string;
  @TextColumn() status: ContractStatus;
  /** Null: it ended with its placement, by nobody's notice. */
  @TextColumn({ nullable: true }) endedBy: ContractSide | null;
  @TextColumn({ nullable: true }) endCause: TerminationCause | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  /** The first day on which it no longer holds. */
  @DayColumn({ nullable: true }) endsOn: LocalDate | null;
  @WholeColumn({ nullable: true }) missingNoticeDays: number | null;
  @MinorUnitsColumn({ nullable: true }) penaltyMinorUnits: number | null;
  @TextColumn({ nullable: true }) penaltyCurrency: string | null;
  @InstantColumn() createdAt: Date;
  @WholeColumn() version: number;
}

@Entity({ schema: 'marketplace', name: 'contract_versions' })
export class ContractVersionRow {
  @IdKey() id: string;
  @IdColumn() contractId: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @WholeColumn() number: number;
  @TextColumn() status: VersionStatus;
  @JsonColumn() terms: ContractTerms;
  @DayColumn() effectiveOn: LocalDate;
  /** SHA-256 of the canonical JSON of what is signed. */
  @TextColumn() hash: string;
  @TextColumn() proposedBy: ContractSide;
  @IdColumn({ nullable: true }) proposedByAccount: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) bindingFrom: Date | null;
  @DayColumn({ nullable: true }) inForceFrom: LocalDate | null;
  @TextColumn({ nullable: true }) declinedBy: ContractSide | null;
  @InstantColumn({ nullable: true }) declinedAt: Date | null;
}

@Entity({ schema: 'marketplace', name: 'contract_signatures' })
export class ContractSignatureRow {
  @IdKey() id: string;
  @IdColumn() contractId: string;
  @IdColumn() organisationId: string;
  @IdColumn() nurseId: string;
  @WholeColumn() number: number;
  @TextColumn() side: ContractSide;
  @IdColumn({ nullable: true }) accountId: string | null;
  @TextColumn() hash: string;
  @InstantColumn() signedAt: Date;
  @InstantColumn() countsFrom: Date;
}
