import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerCounter } from './answer-counter.js';
import { CounterOffer } from './counter-offer.js';
import { CounterAcceptanceBody, CounterAnswer, CounterBody, CounterDeclineBody } from './counter.dto.js';
import { OfferAnswer } from './offer.dto.js';
import { ReadCounters } from './read-counters.js';

@ApiTags('offers')
@Controller('v1/offers/:offerId')
export class CountersController {
  constructor(
    private readonly counters: ReadCounters,
    private readonly countering: CounterOffer,
    private readonly answering: AnswerCounter,
  ) {}

  @Get('counter-offers')
  @Requires('offer:read')
  @Answer(CounterAnswer, { list: 'array' })
  list(@CurrentActor() actor: Actor, @IdParam('offerId') offerId: string): Promise<CounterAnswer[]> {
    return this.counters.list(actor, offerId);
  }

  @Post('counter-offers')
  @Requires('offer:answer')
  @Idempotent()
  @Versioned()
  @Answer(OfferAnswer, { status: 201, description: 'The offer, which now waits for the hospital.' })
  counter(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
    @Body() body: CounterBody,
  ): Promise<OfferAnswer> {
    return this.countering.counter(actor, offerId, version, body);
  }

  @Post('counter-offer-withdrawal')
  @Requires('offer:answer')
  @Versioned()
  @Answer(OfferAnswer)
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
  ): Promise<OfferAnswer> {
    return this.countering.withdraw(actor, offerId, version);
  }

  @Post('counter-offer-acceptance')
  @Requires('offer:extend')
  @Versioned()
  @Answer(OfferAnswer, { description: 'The offer, extended anew on what the nurse asked for.' })
  accept(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
    @Body() { deadline }: CounterAcceptanceBody,
  ): Promise<OfferAnswer> {
    return this.answering.accept(actor, offerId, version, deadline);
  }

  @Post('counter-offer-decline')
  @Requires('offer:extend')
  @Versioned()
  @Answer(OfferAnswer, { description: 'The offer, as it was.' })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
    @Body() { reason }: CounterDeclineBody,
  ): Promise<OfferAnswer> {
    return this.answering.decline(actor, offerId, version, reason);
  }
}
