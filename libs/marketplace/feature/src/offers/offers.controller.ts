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
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { ShowPay } from '../shown-pay/show-pay.js';
import { ShownPayQuery } from '../shown-pay/shown-pay.dto.js';
import { AcceptOffer } from './accept-offer.js';
import { EndOffer } from './end-offer.js';
import { ExtendOffer } from './extend-offer.js';
import { OfferAnswer, OfferBody, OfferListQuery } from './offer.dto.js';
import { ReadOffers } from './read-offers.js';

@ApiTags('offers')
@Controller('v1/offers')
export class OffersController {
  constructor(
    private readonly offers: ReadOffers,
    private readonly pay: ShowPay,
    private readonly extension: ExtendOffer,
    private readonly acceptance: AcceptOffer,
    private readonly ending: EndOffer,
  ) {}

  @Post()
  @Requires('offer:extend')
  @Idempotent()
  @Versioned()
  @Answer(OfferAnswer, { status: 201 })
  extend(@CurrentActor() actor: Actor, @Body() body: OfferBody): Promise<OfferAnswer> {
    return this.extension.extend(actor, body);
  }

  @Get()
  @Requires('offer:read')
  @Answer(OfferAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: OfferListQuery): Promise<Page<OfferAnswer>> {
    return this.pay.ofOffers(actor, this.offers.list(actor, query), query);
  }

  @Get(':offerId')
  @Requires('offer:read')
  @Versioned()
  @Answer(OfferAnswer)
  get(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @Query() query: ShownPayQuery,
  ): Promise<OfferAnswer> {
    return this.pay.ofOffer(actor, this.offers.get(actor, offerId), query);
  }

  @Post(':offerId/acceptance')
  @Requires('offer:answer')
  @Versioned()
  @Answer(OfferAnswer, { description: 'Accepted: the answer names the placement.' })
  accept(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
  ): Promise<OfferAnswer> {
    return this.acceptance.accept(actor, offerId, version);
  }

  @Post(':offerId/decline')
  @Requires('offer:answer')
  @Versioned()
  @Answer(OfferAnswer)
  @ApiBody({ type: EffectiveDayBody, required: false })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<OfferAnswer> {
    return this.ending.decline(actor, offerId, version, given);
  }

  @Post(':offerId/rescission')
  @Requires('offer:extend')
  @Versioned()
  @Answer(OfferAnswer)
  @ApiBody({ type: EffectiveDayBody, required: false })
  rescind(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') offerId: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<OfferAnswer> {
    return this.ending.rescind(actor, offerId, version, given);
  }
}
