import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MoveRestriction } from './move-restriction.js';
import { ProposeRestriction } from './propose-restriction.js';
import { ReadRestrictions } from './read-restrictions.js';
import {
  AppealBody,
  AppealDecisionBody,
  EntryIntoForceBody,
  LiftingBody,
  RestrictionAnswer,
  RestrictionBody,
  RestrictionListQuery,
} from './restriction.dto.js';

@ApiTags('restrictions')
@Controller('v1/restrictions')
export class RestrictionsController {
  constructor(
    private readonly restrictions: ReadRestrictions,
    private readonly proposals: ProposeRestriction,
    private readonly moves: MoveRestriction,
  ) {}

  @Post()
  @Requires('restriction:propose')
  @Idempotent()
  @Versioned()
  @Answer(RestrictionAnswer, {
    status: 201,
    description: 'Proposed: nothing is stopped yet, and the nurse not yet told.',
  })
  propose(@CurrentActor() actor: Actor, @Body() body: RestrictionBody): Promise<RestrictionAnswer> {
    return this.proposals.propose(actor, body);
  }

  @Get()
  @Requires('restriction:read')
  @Answer(RestrictionAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: RestrictionListQuery): Promise<Page<RestrictionAnswer>> {
    return this.restrictions.list(actor, query);
  }

  @Get(':restrictionId')
  @Requires('restriction:read')
  @Versioned()
  @Answer(RestrictionAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('restrictionId') id: string): Promise<RestrictionAnswer> {
    return this.restrictions.get(actor, id);
  }

  @Post(':restrictionId/notice')
  @Requires('restriction:enforce')
  @Versioned()
  @Answer(RestrictionAnswer, { description: 'The nurse is told, and how to appeal.' })
  notify(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @IfMatch() version: number,
  ): Promise<RestrictionAnswer> {
    return this.moves.notify(actor, id, version);
  }

  @Post(':restrictionId/entry-into-force')
  @Requires('restriction:enforce')
  @Versioned()
  @Answer(RestrictionAnswer, { description: 'From today on it stops submissions and offers in its scope.' })
  putInForce(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() body: EntryIntoForceBody,
  ): Promise<RestrictionAnswer> {
    return this.moves.putInForce(actor, id, version, body);
  }

  @Post(':restrictionId/lifting')
  @Requires('restriction:enforce')
  @Versioned()
  @Answer(RestrictionAnswer)
  lift(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() body: LiftingBody,
  ): Promise<RestrictionAnswer> {
    return this.moves.lift(actor, id, version, body);
  }

  @Post(':restrictionId/appeal')
  @Requires('restriction:appeal')
  @Versioned()
  @Answer(RestrictionAnswer, { description: 'Appealed, once; what is in force stays so until the decision.' })
  appeal(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() { appeal }: AppealBody,
  ): Promise<RestrictionAnswer> {
    return this.moves.appeal(actor, id, version, appeal);
  }

  @Post(':restrictionId/appeal-decision')
  @Requires('restriction:decide-appeal')
  @Versioned()
  @Answer(RestrictionAnswer)
  decideAppeal(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @IfMatch() version: number,
    @Body() body: AppealDecisionBody,
  ): Promise<RestrictionAnswer> {
    return this.moves.decideAppeal(actor, id, version, body);
  }
}
