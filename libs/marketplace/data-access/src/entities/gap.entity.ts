import type { ContractClause, GapStatus, PayComponent, ShiftPattern } from '@crossward/contracts';
import type { CefrLevel, JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { OwnRequirements, RequirementLayer, RequirementSource } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  MinorUnitsColumn,
  NumberColumn,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from './columns.js';

@Entity({ schema: 'marketplace', name: 'gaps' })
export class GapRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() facilityId: string;
  @IdColumn() unitId: string;
  /** The facility's, kept here for the list of open gaps. */
  @TextColumn() jurisdiction: JurisdictionCode;
  @TextColumn() profession: Profession;
  @TextColumn() status: GapStatus;
  @TextColumn({ nullable: true }) statusReason: string | null;
  @WholeColumn() seats: number;
  @WholeColumn() seatsTaken: number;
  @DayColumn() startsOn: LocalDate;
  /** The first day after the assignment. */
  @DayColumn() endsOn: LocalDate;
  @TextColumn() shiftPattern: ShiftPattern;
  @NumberColumn() weeklyHours: number;
  @MinorUnitsColumn() payMinorUnits: number;
  @TextColumn() payCurrency: string;
  @JsonColumn() payComponents: PayComponent[];
  /** Of the contract; null: the standard ones of the hours. */
  @JsonColumn({ nullable: true }) clauses: ContractClause[] | null;
  @TextColumn() specialty: string;
  @NumberColumn() minimumYears: number;
  @TextsColumn() certificates: string[];
  @JsonColumn() languages: { language: string; level: CefrLevel }[];
  @FlagColumn() acceptsPendingLicence: boolean;
  /** What the gap asks for by itself; the columns above hold that together with the layers. Null in rows from before. */
  @JsonColumn({ nullable: true }) ownRequirements: OwnRequirements | null;
  /** The layers as they were when the gap opened; null until then. */
  @JsonColumn({ nullable: true }) inheritedRequirements: RequirementLayer[] | null;
  @JsonColumn({ nullable: true }) requirementSources: RequirementSource[] | null;
  /** The template that the gap was requested from, as it was then. */
  @IdColumn({ nullable: true }) templateId: string | null;
  @WholeColumn({ nullable: true }) templateVersion: number | null;
  /** Account of the requester; null for a demo market. */
  @IdColumn({ nullable: true }) requestedBy: string | null;
  @IdColumn({ nullable: true }) approvalRequestedBy: string | null;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
