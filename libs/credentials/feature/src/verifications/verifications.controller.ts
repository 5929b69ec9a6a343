import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecideService } from './decide.service.js';
import { SecondReviewService } from './second-review.service.js';
import { DecisionBody, SecondReviewReturnBody, VerificationQuery } from './verification.bodies.js';
import { OwnVerification, VerificationSummary, VerificationView } from './verification.views.js';
import { VerificationsService } from './verifications.service.js';

@ApiTags('verifications')
@Controller('v1')
export class VerificationsController {
  constructor(
    @Inject(VerificationsService) private readonly verifications: VerificationsService,
    @Inject(DecideService) private readonly decisions: DecideService,
    @Inject(SecondReviewService) private readonly secondReviews: SecondReviewService,
  ) {}

  @Get('verifications')
  @Requires('verification:review')
  @Answer(VerificationSummary, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: VerificationQuery): Promise<Page<VerificationSummary>> {
    return this.verifications.list(actor, query);
  }

  @Get('verifications/:verificationId')
  @Requires('verification:review')
  @Versioned()
  @Answer(VerificationView)
  get(@CurrentActor() actor: Actor, @IdParam('verificationId') id: string): Promise<VerificationView> {
    return this.verifications.get(actor, id);
  }

  @Post('verifications/:verificationId/decision')
  @Requires('verification:review')
  @Versioned()
  @Answer(VerificationView)
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('verificationId') id: string,
    @IfMatch() version: number,
    @Body() body: DecisionBody,
  ): Promise<VerificationView> {
    return this.decisions.decide(actor, id, version, body);
  }

  @Post('verifications/:verificationId/confirmation')
  @Requires('verification:review')
  @Versioned()
  @Answer(VerificationView)
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('verificationId') id: string,
    @IfMatch() version: number,
  ): Promise<VerificationView> {
    return this.secondReviews.confirm(actor, id, version);
  }

  @Post('verifications/:verificationId/return')
  @Requires('verification:review')
  @Versioned()
  @Answer(VerificationView)
  giveBack(
    @CurrentActor() actor: Actor,
    @IdParam('verificationId') id: string,
    @IfMatch() version: number,
    @Body() { note }: SecondReviewReturnBody,
  ): Promise<VerificationView> {
    return this.secondReviews.giveBack(actor, id, version, note);
  }

  @Post('verifications/:verificationId/retry')
  @Requires('verification:review')
  @Versioned()
  @Answer(VerificationView, { status: 202 })
  retry(@CurrentActor() actor: Actor, @IdParam('verificationId') id: string): Promise<VerificationView> {
    return this.decisions.retry(actor, id);
  }

  @Get('nurses/me/verifications')
  @Requires('verification:read')
  @Answer(OwnVerification, { list: 'array' })
  listOwn(@CurrentActor() actor: Actor): Promise<OwnVerification[]> {
    return this.verifications.listOwn(actor);
  }
}
