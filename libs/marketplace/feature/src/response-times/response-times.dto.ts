import { Flag, Instant, Nested, Whole } from '@crossward/platform-http';

export class ResponseTimeAnswer {
  @Whole() answered: number;
  @Whole({ description: 'Ended or still waiting without any answer.' }) unanswered: number;
  @Flag({ description: 'False below five answered cases: then no times are told.' }) enoughCases: boolean;
  @Whole({ nullable: true, description: 'Half of the answered cases took no longer.' }) medianMinutes: number | null;
  @Whole({ nullable: true, description: 'Nine of ten took no longer.' }) p90Minutes: number | null;
}

export class ResponseTimesAnswer {
  @Whole({ description: 'The days back from now that are looked at.' }) days: number;
  @Instant({ nullable: true, description: 'Worked out every ten minutes; null: not yet.' }) workedOutAt: string | null;
  @Nested(ResponseTimeAnswer, { description: 'From a submission to its first answer: an offer or a rejection.' })
  hospital: ResponseTimeAnswer;
  @Nested(ResponseTimeAnswer, {
    description: 'Of all recruiters: from a consent with a token to the submission on it.',
  })
  recruiters: ResponseTimeAnswer;
}
