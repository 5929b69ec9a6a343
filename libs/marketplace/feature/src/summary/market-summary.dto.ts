import { Instant, Whole } from '@crossward/platform-http';

export class MarketSummaryAnswer {
  @Instant() countedAt: string;
  @Whole() organisations: number;
  @Whole() facilities: number;
  @Whole() nurses: number;
  @Whole() gapsOpen: number;
  @Whole() seatsOpen: number;
  @Whole() jurisdictionsWithOpenGaps: number;
  @Whole() submissionsLive: number;
  @Whole() offersAwaitingAnswer: number;
  @Whole() placementsPendingStart: number;
  @Whole() placementsOnAssignment: number;
}
