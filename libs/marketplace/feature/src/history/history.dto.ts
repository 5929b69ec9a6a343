import { ROLES } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { BALL_HOLDERS, HISTORY_SUBJECTS, type BallHolder, type HistorySubject } from '@crossward/marketplace-domain';
import { Code, Day, Decimal, Id, Instant, JsonObject, PageQuery, Text, Whole } from '@crossward/platform-http';

export class HistoryQuery extends PageQuery {
  @Instant({ optional: true, description: 'Only what was recorded until then; the newest item is what it was then.' })
  at?: string;
}

export class HistoryAnswer {
  @Code(HISTORY_SUBJECTS) subjectType: HistorySubject;
  @Id() subjectId: string;
  @Whole() version: number;
  @Text() status: string;
  @Code(BALL_HOLDERS, { nullable: true, description: 'Who had to act next; null: nobody.' })
  holder: BallHolder | null;
  @Text({ nullable: true }) reason: string | null;
  @Day({ description: 'The day from which it holds.' }) effectiveOn: LocalDate;
  @Instant({ description: 'When it was written down.' }) recordedAt: string;
  @Text({ max: 500, nullable: true, description: 'Why it was written down later than it holds.' })
  lateReason: string | null;
  @Code([...ROLES, 'system']) actorRole: string;
  @JsonObject({ description: 'The whole of it, as it was from then on.' }) state: Record<string, unknown>;
}

export class StageDurationQuery {
  @Day({ optional: true, description: 'Stages that began on this day (UTC) or later; at most two years ago.' })
  since?: LocalDate;
}

export class StageDurationAnswer {
  @Code(HISTORY_SUBJECTS) subjectType: HistorySubject;
  @Text() status: string;
  @Code(BALL_HOLDERS, { nullable: true }) holder: BallHolder | null;
  @Whole({ description: 'Stages that have ended.' }) ended: number;
  @Decimal({ nullable: true, description: 'Half of them took no longer.' }) medianHours: number | null;
  @Decimal({ nullable: true, description: 'Nine of ten took no longer.' }) p90Hours: number | null;
  @Whole({ description: 'Those that still last.' }) waiting: number;
  @Instant({ nullable: true, description: 'Since when the longest of these has waited.' }) waitingSince: string | null;
}
