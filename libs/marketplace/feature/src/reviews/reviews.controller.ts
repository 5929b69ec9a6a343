import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  PageQuery,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadReviews } from './read-reviews.js';
import { ReviewAnswer, ReviewBody, ReviewRemovalBody, ReviewReplyBody, ReviewSummaryAnswer } from './review.dto.js';
import { SettleReview } from './settle-review.js';
import { WriteReview } from './write-review.js';

@ApiTags('facility reviews')
@Controller('v1')
export class ReviewsController {
  constructor(
    private readonly reviews: ReadReviews,
    private readonly writing: WriteReview,
    private readonly settling: SettleReview,
  ) {}

  @Post('facility-reviews')
  @Requires('review:write')
  @Idempotent()
  @Versioned()
  @Answer(ReviewAnswer, { status: 201 })
  write(@CurrentActor() actor: Actor, @Body() body: ReviewBody): Promise<ReviewAnswer> {
    return this.writing.write(actor, body);
  }

  @Get('facilities/:facilityId/reviews')
  @Requires('review:read')
  @Answer(ReviewAnswer, { list: true, description: 'Empty below three reviews, so that none points to its author.' })
  list(
    @CurrentActor() actor: Actor,
    @IdParam('facilityId') facilityId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ReviewAnswer>> {
    return this.reviews.list(actor, facilityId, query);
  }

  @Get('facilities/:facilityId/review-summary')
  @Requires('review:read')
  @Answer(ReviewSummaryAnswer)
  summary(@CurrentActor() actor: Actor, @IdParam('facilityId') facilityId: string): Promise<ReviewSummaryAnswer> {
    return this.reviews.summary(actor, facilityId);
  }

  @Post('facility-reviews/:reviewId/answer')
  @Requires('review:answer')
  @Versioned()
  @Answer(ReviewAnswer)
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('reviewId') id: string,
    @IfMatch() version: number,
    @Body() { answer }: ReviewReplyBody,
  ): Promise<ReviewAnswer> {
    return this.settling.answer(actor, id, version, answer);
  }

  @Post('facility-reviews/:reviewId/removal')
  @Requires('review:moderate')
  @Versioned()
  @Answer(ReviewAnswer)
  remove(
    @CurrentActor() actor: Actor,
    @IdParam('reviewId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReviewRemovalBody,
  ): Promise<ReviewAnswer> {
    return this.settling.remove(actor, id, version, reason);
  }
}
