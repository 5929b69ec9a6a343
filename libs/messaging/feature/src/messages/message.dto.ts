import { LONGEST_MESSAGE, SIDES } from '@crossward/messaging-domain';
import { Code, Flag, Id, Instant, Nested, Text, Whole } from '@crossward/platform-http';

export class MessageBody {
  @Text({ max: LONGEST_MESSAGE, description: 'Plain text. What looks like HTML is shown as it stands.' }) text: string;
}

export class MessageAnswer {
  @Id() id: string;
  @Id() submissionId: string;
  @Whole({ min: 1, description: 'Place in the thread, from 1.' }) sequence: number;
  @Code(SIDES) authorSide: string;
  @Flag({ description: 'The caller wrote it.' }) mine: boolean;
  @Text({ max: LONGEST_MESSAGE }) text: string;
  @Instant() postedAt: string;
}

export class ReadMarkBody {
  @Whole({ min: 1, max: 2_147_483_647, description: 'Sequence of the last message that was read.' })
  sequence: number;
}

export class UnreadAnswer {
  @Whole({ min: 0 }) unread: number;
}

export class ThreadSummaryAnswer {
  @Id() submissionId: string;
  @Whole({ min: 1 }) messages: number;
  @Whole({ min: 0, description: 'Messages of others that the caller has not read.' }) unread: number;
  @Instant() lastPostedAt: string;
}

export class ResponseTimesAnswer {
  @Whole({ min: 0, nullable: true }) nurse: number | null;
  @Whole({ min: 0, nullable: true }) hospital: number | null;
  @Whole({ min: 0, nullable: true }) recruiter: number | null;
}

export class ThreadAnswer {
  @Id() submissionId: string;
  @Id({ nullable: true, description: 'The recruiter who has the submission in hand, a party from then on.' })
  recruiterId: string | null;
  @Whole({ min: 0 }) messages: number;
  @Whole({ min: 0, description: 'Messages of others that the caller has not read.' }) unread: number;
  @Instant({ nullable: true }) lastPostedAt: string | null;
  @Instant({ nullable: true, description: 'From then on nobody can write; null while the submission is open.' })
  readOnlyFrom: string | null;
  @Nested(ResponseTimesAnswer, { description: 'Median seconds in which each side answers; null while unknown.' })
  responseSeconds: ResponseTimesAnswer;
}
