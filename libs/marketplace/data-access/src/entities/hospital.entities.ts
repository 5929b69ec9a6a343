import type { JurisdictionCode, Setting } from '@crossward/kernel';
import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, IdKey, InstantColumn, NumberColumn, TextColumn, WholeColumn } from './columns.js';

@Entity({ schema: 'marketplace', name: 'organisations' })
export class OrganisationRow {
  @IdKey() id: string;
  @TextColumn() name: string;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

@Entity({ schema: 'marketplace', name: 'facilities' })
export class FacilityRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @TextColumn() name: string;
  @TextColumn() jurisdiction: JurisdictionCode;
  @TextColumn() place: string;
  @NumberColumn() latitude: number;
  @NumberColumn() longitude: number;
  @TextColumn() timeZone: string;
  @TextColumn() setting: Setting;
  @FlagColumn() underserved: boolean;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}

@Entity({ schema: 'marketplace', name: 'units' })
export class UnitRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @IdColumn() facilityId: string;
  @TextColumn() name: string;
  @WholeColumn() version: number;
  @InstantColumn() createdAt: Date;
}
