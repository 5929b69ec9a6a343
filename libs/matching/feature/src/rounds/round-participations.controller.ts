import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, NoContent, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ParticipationAnswer, ParticipationBody } from './round.dto.js';
import { StateOrders } from './state-orders.js';

@ApiTags('rounds')
@Controller('v1/round-participations')
export class RoundParticipationsController {
  constructor(private readonly orders: StateOrders) {}

  @Get(':roundParticipationId')
  @Requires('round:take-part')
  @Versioned()
  @Answer(ParticipationAnswer)
  participation(
    @CurrentActor() actor: Actor,
    @IdParam('roundParticipationId') id: string,
  ): Promise<ParticipationAnswer> {
    return this.orders.participation(actor, id);
  }

  @Put(':roundParticipationId')
  @Requires('round:take-part')
  @Versioned()
  @Answer(ParticipationAnswer)
  orderGaps(
    @CurrentActor() actor: Actor,
    @IdParam('roundParticipationId') id: string,
    @IfMatch() version: number,
    @Body() body: ParticipationBody,
  ): Promise<ParticipationAnswer> {
    return this.orders.orderGaps(actor, id, version, body);
  }

  @Delete(':roundParticipationId')
  @Requires('round:take-part')
  @NoContent()
  leave(
    @CurrentActor() actor: Actor,
    @IdParam('roundParticipationId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.orders.leave(actor, id, version);
  }
}
