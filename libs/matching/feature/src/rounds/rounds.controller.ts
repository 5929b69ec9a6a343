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
import { MoveRound } from './move-round.js';
import { PlanRound } from './plan-round.js';
import { ReadRounds } from './read-rounds.js';
import {
  RoundAnswer,
  RoundBody,
  RoundGapAnswer,
  RoundPlacementAnswer,
  RoundPartsQuery,
  RoundsQuery,
  WhatIfAnswer,
  WhatIfBody,
} from './round.dto.js';

@ApiTags('rounds')
@Controller('v1/rounds')
export class RoundsController {
  constructor(
    private readonly planning: PlanRound,
    private readonly rounds: ReadRounds,
    private readonly moves: MoveRound,
  ) {}

  @Post()
  @Requires('round:run')
  @Idempotent()
  @Versioned()
  @Answer(RoundAnswer, { status: 201, description: 'A draft, which nobody but staff sees.' })
  plan(@CurrentActor() actor: Actor, @Body() body: RoundBody): Promise<RoundAnswer> {
    return this.planning.create(actor, body);
  }

  @Get()
  @Requires('round:read')
  @Answer(RoundAnswer, { list: true, description: 'Newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: RoundsQuery): Promise<Page<RoundAnswer>> {
    return this.rounds.list(actor, query);
  }

  @Get(':roundId')
  @Requires('round:read')
  @Versioned()
  @Answer(RoundAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('roundId') id: string): Promise<RoundAnswer> {
    return this.rounds.get(actor, id);
  }

  @Get(':roundId/gaps')
  @Requires('round:read')
  @Answer(RoundGapAnswer, { list: true, description: 'A hospital sees its own.' })
  gaps(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @Query() query: RoundPartsQuery,
  ): Promise<Page<RoundGapAnswer>> {
    return this.rounds.gaps(actor, id, query);
  }

  @Get(':roundId/placements')
  @Requires('round:read')
  @Answer(RoundPlacementAnswer, { list: true, description: 'Each side sees its own, once the round is published.' })
  placements(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @Query() query: RoundPartsQuery,
  ): Promise<Page<RoundPlacementAnswer>> {
    return this.rounds.placements(actor, id, query);
  }

  @Post(':roundId/opening')
  @Requires('round:run')
  @Versioned()
  @Answer(RoundAnswer, { description: 'Nurses may join, and both sides state their orders.' })
  open(@CurrentActor() actor: Actor, @IdParam('roundId') id: string, @IfMatch() version: number): Promise<RoundAnswer> {
    return this.moves.open(actor, id, version);
  }

  @Post(':roundId/lock')
  @Requires('round:run')
  @Versioned()
  @Answer(RoundAnswer, { description: 'No order changes any more; a worker solves the round.' })
  lock(@CurrentActor() actor: Actor, @IdParam('roundId') id: string, @IfMatch() version: number): Promise<RoundAnswer> {
    return this.moves.lock(actor, id, version);
  }

  @Post(':roundId/solution')
  @Requires('round:run')
  @Versioned()
  @Answer(RoundAnswer, { description: 'A locked round is on its way to a worker again.' })
  solve(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @IfMatch() version: number,
  ): Promise<RoundAnswer> {
    return this.moves.solve(actor, id, version);
  }

  @Post(':roundId/what-if')
  @Requires('round:run')
  @Answer(WhatIfAnswer, { description: 'Solved again with something otherwise; nothing is kept.' })
  whatIf(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @Body() body: WhatIfBody,
  ): Promise<WhatIfAnswer> {
    return this.rounds.whatIf(actor, id, body);
  }

  @Post(':roundId/publication')
  @Requires('round:run')
  @Versioned()
  @Answer(RoundAnswer, { description: 'Placements become proposals; nobody is bound by one.' })
  publish(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @IfMatch() version: number,
  ): Promise<RoundAnswer> {
    return this.moves.publish(actor, id, version);
  }

  @Post(':roundId/cancellation')
  @Requires('round:run')
  @Versioned()
  @Answer(RoundAnswer)
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') id: string,
    @IfMatch() version: number,
  ): Promise<RoundAnswer> {
    return this.moves.cancel(actor, id, version);
  }
}
