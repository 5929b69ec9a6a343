import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrderOfNursesAnswer, OrderOfNursesBody, ParticipationAnswer, ParticipationBody } from './round.dto.js';
import { StateOrders } from './state-orders.js';

@ApiTags('rounds')
@Controller('v1/rounds/:roundId')
export class RoundOrdersController {
  constructor(private readonly orders: StateOrders) {}

  @Post('participation')
  @Requires('round:take-part')
  @Idempotent()
  @Versioned()
  @Answer(ParticipationAnswer, { status: 201 })
  join(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: string,
    @Body() body: ParticipationBody,
  ): Promise<ParticipationAnswer> {
    return this.orders.join(actor, roundId, body);
  }

  @Get('gaps/:gapId/order')
  @Requires('round:order-nurses')
  @Versioned()
  @Answer(OrderOfNursesAnswer)
  order(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: string,
    @IdParam('gapId') gapId: string,
  ): Promise<OrderOfNursesAnswer> {
    return this.orders.order(actor, roundId, gapId);
  }

  @Put('gaps/:gapId/order')
  @Requires('round:order-nurses')
  @Versioned()
  @Answer(OrderOfNursesAnswer)
  orderNurses(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: string,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() body: OrderOfNursesBody,
  ): Promise<OrderOfNursesAnswer> {
    return this.orders.orderNurses(actor, { roundId, gapId, version }, body);
  }
}
