import { SETTINGS, type JurisdictionCode, type Setting } from '@crossward/kernel';
import { Code, Decimal, Flag, Id, Instant, Jurisdiction, PageQuery, Text, Whole } from '@crossward/platform-http';
import { TimeZone } from '../shared/time-zone.field.js';

export class OrganisationBody {
  @Text({ max: 200, example: 'Northern Lights Health' }) name: string;
}

export class OrganisationAnswer extends OrganisationBody {
  @Id() id: string;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class FacilityBody {
  @Id() organisationId: string;
  @Text({ max: 200 }) name: string;
  @Jurisdiction({ description: 'Whose nursing regulator counts here.', example: 'CA-ON' })
  jurisdiction: JurisdictionCode;
  @Text({ max: 200, description: 'City or town.' }) place: string;
  @Decimal({ min: -90, max: 90 }) latitude: number;
  @Decimal({ min: -180, max: 180 }) longitude: number;
  @TimeZone({ example: 'America/Toronto' }) timeZone: string;
  @Code(SETTINGS) setting: Setting;
  @Flag({ description: 'In an area that is short of nurses.' }) underserved: boolean;
}

export class FacilityAnswer extends FacilityBody {
  @Id() id: string;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class UnitBody {
  @Id() facilityId: string;
  @Text({ max: 200, example: 'Intensive care 2' }) name: string;
}

export class UnitAnswer extends UnitBody {
  @Id() id: string;
  @Id() organisationId: string;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class FacilityListQuery extends PageQuery {
  @Id({ optional: true }) organisationId?: string;
}

export class UnitListQuery extends PageQuery {
  @Id({ optional: true }) facilityId?: string;
}
