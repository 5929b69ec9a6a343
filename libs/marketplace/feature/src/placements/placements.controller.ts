import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EndPlacement } from './end-placement.js';
import { PlacementAnswer, PlacementEndBody, PlacementListQuery } from './placement.dto.js';
import { ReadPlacements } from './read-placements.js';
import { StartPlacement } from './start-placement.js';

@ApiTags('placements')
@Controller('v1/placements')
export class PlacementsController {
  constructor(
    private readonly placements: ReadPlacements,
    private readonly starting: StartPlacement,
    private readonly ending: EndPlacement,
  ) {}

  @Get()
  @Requires('placement:read')
  @Answer(PlacementAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: PlacementListQuery): Promise<Page<PlacementAnswer>> {
    return this.placements.list(actor, query);
  }

  @Get(':placementId')
  @Requires('placement:read')
  @Versioned()
  @Answer(PlacementAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('placementId') id: string): Promise<PlacementAnswer> {
    return this.placements.get(actor, id);
  }

  @Post(':placementId/start')
  @Requires('placement:start')
  @Versioned()
  @Answer(PlacementAnswer, {
    description: 'On assignment: packet cleared, onboarding plan completed, contract active.',
  })
  start(
    @CurrentActor() actor: Actor,
    @IdParam('placementId') id: string,
    @IfMatch() version: number,
  ): Promise<PlacementAnswer> {
    return this.starting.start(actor, id, version);
  }

  @Post(':placementId/end')
  @Requires('placement:end')
  @Versioned()
  @Answer(PlacementAnswer, { description: 'Ended, or fallen off when it had not started.' })
  end(
    @CurrentActor() actor: Actor,
    @IdParam('placementId') id: string,
    @IfMatch() version: number,
    @Body() body: PlacementEndBody,
  ): Promise<PlacementAnswer> {
    return this.ending.end(actor, id, version, body.reason, body);
  }
}
