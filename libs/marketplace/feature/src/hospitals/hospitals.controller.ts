import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, PageQuery, Requires, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FacilityAnswer,
  FacilityBody,
  FacilityListQuery,
  OrganisationAnswer,
  OrganisationBody,
  UnitAnswer,
  UnitBody,
  UnitListQuery,
} from './hospital.dto.js';
import { ListHospitals } from './list-hospitals.js';
import { RegisterHospital } from './register-hospital.js';

@ApiTags('hospitals')
@Controller('v1')
export class HospitalsController {
  constructor(
    private readonly hospitals: ListHospitals,
    private readonly register: RegisterHospital,
  ) {}

  @Post('organisations')
  @Requires('organisation:manage')
  @Idempotent()
  @Answer(OrganisationAnswer, { status: 201 })
  addOrganisation(@CurrentActor() actor: Actor, @Body() body: OrganisationBody): Promise<OrganisationAnswer> {
    return this.register.organisation(actor, body);
  }

  @Get('organisations')
  @Requires('organisation:read')
  @Answer(OrganisationAnswer, { list: true })
  listOrganisations(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OrganisationAnswer>> {
    return this.hospitals.organisations(actor, query);
  }

  @Post('facilities')
  @Requires('facility:manage')
  @Idempotent()
  @Answer(FacilityAnswer, { status: 201 })
  addFacility(@CurrentActor() actor: Actor, @Body() body: FacilityBody): Promise<FacilityAnswer> {
    return this.register.facility(actor, body);
  }

  @Get('facilities')
  @Requires('organisation:read')
  @Answer(FacilityAnswer, { list: true })
  listFacilities(@CurrentActor() actor: Actor, @Query() query: FacilityListQuery): Promise<Page<FacilityAnswer>> {
    return this.hospitals.facilities(actor, query);
  }

  @Post('units')
  @Requires('facility:manage')
  @Idempotent()
  @Answer(UnitAnswer, { status: 201 })
  addUnit(@CurrentActor() actor: Actor, @Body() body: UnitBody): Promise<UnitAnswer> {
    return this.register.unit(actor, body);
  }

  @Get('units')
  @Requires('organisation:read')
  @Answer(UnitAnswer, { list: true })
  listUnits(@CurrentActor() actor: Actor, @Query() query: UnitListQuery): Promise<Page<UnitAnswer>> {
    return this.hospitals.units(actor, query);
  }
}
