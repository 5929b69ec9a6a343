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
import { Body, Controller, Get, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordExposure } from '../exposure/record-exposure.js';
import { RankingQuery } from '../ranking-query.js';
import { RoundNursesAnswer } from './own-round.dto.js';
import { ReadRoundNurses } from './read-round-nurses.js';
import { ReadRounds } from './read-rounds.js';
import {
  OrderOfNursesAnswer,
  OrderOfNursesBody,
  ParticipationAnswer,
  ParticipationBody,
  RoundOwnGapAnswer,
  RoundPartsQuery,
} from './round.dto.js';
import { StateOrders } from './state-orders.js';

@ApiTags('rounds')
@Controller('v1/rounds/:roundId')
export class RoundOrdersController {
  constructor(
    private readonly orders: StateOrders,
    private readonly rounds: ReadRounds,
    private readonly nurses: ReadRoundNurses,
  ) {}

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

  @Get('own-gaps')
  @Requires('round:order-nurses')
  @Answer(RoundOwnGapAnswer, { list: true, description: 'Gaps of the hospital that asks, each with how it orders.' })
  ownGaps(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: string,
    @Query() query: RoundPartsQuery,
  ): Promise<Page<RoundOwnGapAnswer>> {
    return this.rounds.ownGaps(actor, roundId, query);
  }

  @Get('gaps/:gapId/nurses')
  @Requires('round:order-nurses')
  @UseInterceptors(RecordExposure)
  @Answer(RoundNursesAnswer, { description: 'Nurses of the round as they fit the gap, best first; none by name.' })
  nursesOf(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: string,
    @IdParam('gapId') gapId: string,
    @Query() query: RankingQuery,
  ): Promise<RoundNursesAnswer> {
    return this.nurses.list(actor, { roundId, gapId }, query);
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
