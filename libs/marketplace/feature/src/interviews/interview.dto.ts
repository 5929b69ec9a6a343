import {
  INTERVIEW_MEDIA,
  INTERVIEW_OUTCOMES,
  INTERVIEW_PARTIES,
  INTERVIEW_REASONS,
  interviewLifecycle,
  MOST_SLOTS,
  type InterviewMedium,
  type InterviewOutcome,
  type InterviewParty,
  type InterviewReason,
  type InterviewStatus,
} from '@crossward/marketplace-domain';
import { Code, Id, Instant, ListOf, PageQuery, Text, Whole } from '@crossward/platform-http';

const Slots = (): PropertyDecorator =>
  ListOf(Instant(), { min: 1, max: MOST_SLOTS, unique: true, description: 'Times at which it may begin.' });

export class SlotsBody {
  @Slots() slots: string[];
}

export class InterviewBody extends SlotsBody {
  @Id() submissionId: string;
  @Code(INTERVIEW_MEDIA) medium: InterviewMedium;
  @Text({ max: 500, description: 'An address, a number or a link.' }) place: string;
  @Whole({ min: 15, max: 180 }) durationMinutes: number;
}

export class ChoiceBody {
  @Instant({ description: 'One of the proposed times.' }) startsAt: string;
}

export class InterviewReasonBody {
  @Code(INTERVIEW_REASONS.filter((reason) => reason !== 'submission-closed')) reason: InterviewReason;
}

export class OutcomeBody {
  @Code(INTERVIEW_OUTCOMES) outcome: InterviewOutcome;
}

export class InterviewListQuery extends PageQuery {
  @Id({ optional: true }) submissionId?: string;
  @Code(interviewLifecycle.states, { optional: true }) status?: InterviewStatus;
}

export class InterviewAnswer {
  @Id() id: string;
  @Id() submissionId: string;
  @Id() gapId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(interviewLifecycle.states) status: InterviewStatus;
  @Code(INTERVIEW_REASONS, { nullable: true }) reason: InterviewReason | null;
  @Whole({ description: 'Counts how often times were proposed.' }) round: number;
  @Code(INTERVIEW_MEDIA) medium: InterviewMedium;
  @Text() place: string;
  @Whole() durationMinutes: number;
  @Slots() slots: string[];
  @Instant({ nullable: true }) startsAt: string | null;
  @Instant({ nullable: true }) endsAt: string | null;
  @Text({ description: 'Time zone of the facility.' }) timeZone: string;
  @Code(INTERVIEW_OUTCOMES, { nullable: true }) outcome: InterviewOutcome | null;
  @Code(INTERVIEW_PARTIES, { nullable: true, description: 'Who did not come.' }) absentParty: InterviewParty | null;
  @Whole() version: number;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) closedAt: string | null;
}
