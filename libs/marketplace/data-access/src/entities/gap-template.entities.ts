import type { ContractClause, GapRequirements, PayComponent, ShiftPattern } from '@crossward/contracts';
import type { Money, Profession } from '@crossward/kernel';
import type { GapTemplateStatus } from '@crossward/marketplace-domain';
import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, JsonColumn, MinorUnitsColumn, TextColumn, WholeColumn } from './columns.js';

/** Everything of a gap but its dates. */
export interface TemplateTerms {
  unitId: string;
  profession: Profession;
  seats: number;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  payRate: Money;
  payComponents: PayComponent[];
  billRate: Money | null;
  /** Left out: the standard clauses of the hours. */
  clauses?: ContractClause[];
  requirements: GapRequirements;
}

@Entity({ schema: 'marketplace', name: 'gap_templates' })
export class GapTemplateRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @TextColumn() name: string;
  @TextColumn() status: GapTemplateStatus;
  @JsonColumn() terms: TemplateTerms;
  @IdColumn({ nullable: true }) createdBy: string | null;
  /** That of the template, too: a gap keeps the one that it came from. */
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}

/** A template as it was; never changed. */
@Entity({ schema: 'marketplace', name: 'gap_template_versions' })
export class GapTemplateVersionRow {
  @PrimaryColumn({ type: 'uuid', name: 'template_id' }) templateId: string;
  @PrimaryColumn({ type: 'integer', name: 'version' }) version: number;
  @IdColumn() organisationId: string;
  @TextColumn() name: string;
  @TextColumn() status: GapTemplateStatus;
  @JsonColumn() terms: TemplateTerms;
  @IdColumn({ nullable: true }) changedBy: string | null;
  @InstantColumn() changedAt: Date;
}

/** What a gap bills per hour: in a table of its own, which no nurse can read. */
@Entity({ schema: 'marketplace', name: 'gap_bill_rates' })
export class GapBillRateRow {
  @PrimaryColumn({ type: 'uuid', name: 'gap_id' }) gapId: string;
  @IdColumn() organisationId: string;
  @MinorUnitsColumn() billMinorUnits: number;
  @TextColumn() billCurrency: string;
}
