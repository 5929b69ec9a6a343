import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirementLayerAnswer, StatedRequirementsBody } from './requirement-layer.dto.js';
import { RequirementLayers } from './requirement-layers.js';

@ApiTags('requirements')
@Controller('v1')
export class RequirementLayersController {
  constructor(private readonly layers: RequirementLayers) {}

  @Get('organisations/:organisationId/requirements')
  @Requires('organisation:read')
  @Versioned()
  @Answer(RequirementLayerAnswer)
  readOrganisation(
    @CurrentActor() actor: Actor,
    @IdParam('organisationId') id: string,
  ): Promise<RequirementLayerAnswer> {
    return this.layers.read(actor, 'organisation', id);
  }

  @Put('organisations/:organisationId/requirements')
  @Requires('facility:manage')
  @Versioned()
  @Answer(RequirementLayerAnswer, { description: 'The whole layer as it is now.' })
  writeOrganisation(
    @CurrentActor() actor: Actor,
    @IdParam('organisationId') id: string,
    @IfMatch() version: number,
    @Body() body: StatedRequirementsBody,
  ): Promise<RequirementLayerAnswer> {
    return this.layers.write(actor, 'organisation', id, { version, body });
  }

  @Get('facilities/:facilityId/requirements')
  @Requires('organisation:read')
  @Versioned()
  @Answer(RequirementLayerAnswer)
  readFacility(@CurrentActor() actor: Actor, @IdParam('facilityId') id: string): Promise<RequirementLayerAnswer> {
    return this.layers.read(actor, 'facility', id);
  }

  @Put('facilities/:facilityId/requirements')
  @Requires('facility:manage')
  @Versioned()
  @Answer(RequirementLayerAnswer, { description: 'The whole layer as it is now.' })
  writeFacility(
    @CurrentActor() actor: Actor,
    @IdParam('facilityId') id: string,
    @IfMatch() version: number,
    @Body() body: StatedRequirementsBody,
  ): Promise<RequirementLayerAnswer> {
    return this.layers.write(actor, 'facility', id, { version, body });
  }

  @Get('units/:unitId/requirements')
  @Requires('organisation:read')
  @Versioned()
  @Answer(RequirementLayerAnswer)
  readUnit(@CurrentActor() actor: Actor, @IdParam('unitId') id: string): Promise<RequirementLayerAnswer> {
    return this.layers.read(actor, 'unit', id);
  }

  @Put('units/:unitId/requirements')
  @Requires('facility:manage')
  @Versioned()
  @Answer(RequirementLayerAnswer, { description: 'The whole layer as it is now.' })
  writeUnit(
    @CurrentActor() actor: Actor,
    @IdParam('unitId') id: string,
    @IfMatch() version: number,
    @Body() body: StatedRequirementsBody,
  ): Promise<RequirementLayerAnswer> {
    return this.layers.write(actor, 'unit', id, { version, body });
  }
}
