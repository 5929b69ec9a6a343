import type { StatedRequirements } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { IdColumn, IdKey, InstantColumn, JsonColumn, WholeColumn } from './columns.js';

/** What an organisation, one of its facilities or units asks of every nurse. */
@Entity({ schema: 'marketplace', name: 'requirement_layers' })
export class RequirementLayerRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  /** Of the facility and of units; null: the organisation's own layer. */
  @IdColumn({ nullable: true }) facilityId: string | null;
  @IdColumn({ nullable: true }) unitId: string | null;
  @JsonColumn() states: StatedRequirements;
  @WholeColumn() version: number;
  @InstantColumn() updatedAt: Date;
}
