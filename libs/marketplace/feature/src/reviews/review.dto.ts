import { reviewLifecycle, type ReviewStatus } from '@crossward/marketplace-domain';
import { Code, Decimal, Id, Nested, Text, Whole } from '@crossward/platform-http';

const SCORE = { min: 1, max: 5 };
const TEXT = { max: 2000 };

export class ReviewScoresBody {
  @Whole(SCORE) unitSafety: number;
  @Whole(SCORE) orientation: number;
  @Whole(SCORE) scheduling: number;
  @Whole(SCORE) housingAsPromised: number;
  @Whole(SCORE) payAsPromised: number;
}

export class ReviewBody {
  @Id({ description: 'The own placement at the facility; each is reviewed once.' }) placementId: string;
  @Nested(ReviewScoresBody, { description: 'From 1 (worst) to 5 (best).' }) scores: ReviewScoresBody;
  @Text({ ...TEXT, description: 'Shown to everybody: name nobody, yourself least.' }) text: string;
}

export class ReviewReplyBody {
  @Text(TEXT) answer: string;
}

export class ReviewRemovalBody {
  @Text({ ...TEXT, min: 10 }) reason: string;
}

/** Without author, placement and day. */
export class ReviewAnswer {
  @Id() id: string;
  @Id() facilityId: string;
  @Code(reviewLifecycle.states) status: ReviewStatus;
  @Nested(ReviewScoresBody) scores: ReviewScoresBody;
  @Text(TEXT) text: string;
  @Text({ ...TEXT, nullable: true, description: 'What the hospital says to it.' }) answer: string | null;
  @Text({ ...TEXT, nullable: true }) removalReason: string | null;
  @Whole() version: number;
}

export class ReviewAveragesAnswer {
  @Decimal() unitSafety: number;
  @Decimal() orientation: number;
  @Decimal() scheduling: number;
  @Decimal() housingAsPromised: number;
  @Decimal() payAsPromised: number;
}

export class ReviewSummaryAnswer {
  @Id() facilityId: string;
  @Whole({ nullable: true, description: 'Null below three.' }) reviews: number | null;
  @Nested(ReviewAveragesAnswer, {
    nullable: true,
    description: 'Null below three reviews, so that nobody is identified.',
  })
  averages: ReviewAveragesAnswer | null;
}
