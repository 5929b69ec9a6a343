import { ATTEMPT_OUTCOMES, DISABLED_REASONS, WEBHOOK_TOPICS } from '@crossward/channels-domain';
import { Code, Id, Instant, ListOf, PageQuery, Text, Whole } from '@crossward/platform-http';

const ENDPOINT_STATUSES = ['enabled', 'disabled'] as const;
const MESSAGE_STATUSES = ['pending', 'delivered', 'failed'] as const;
const URL_HINT = 'https only; in development also http on this machine. Redirects are not followed.';

export class WebhookEndpointBody {
  @Text({ max: 2000, description: URL_HINT }) url: string;
  @Text({ min: 0, optional: true }) description?: string;
  @ListOf(Code(WEBHOOK_TOPICS), { min: 1, max: WEBHOOK_TOPICS.length, unique: true }) topics: string[];
}

export class WebhookEndpointPatch {
  @Text({ max: 2000, optional: true, description: URL_HINT }) url?: string;
  @Text({ min: 0, optional: true }) description?: string;
  @ListOf(Code(WEBHOOK_TOPICS), { min: 1, max: WEBHOOK_TOPICS.length, unique: true, optional: true })
  topics?: string[];
}

export class SecretRotationBody {
  @Whole({
    min: 0,
    max: 7 * 24 * 60,
    optional: true,
    description: 'For how long the previous secret signs too; a day unless told.',
  })
  overlapMinutes?: number;
}

export class ReplayBody {
  @Instant({ description: 'Events from this instant on are sent anew, those that were missed too.' }) since: string;
}

export class WebhookEndpointAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Text({ max: 2000 }) url: string;
  @Text({ min: 0 }) description: string;
  @ListOf(Text(), { max: 100 }) topics: string[];
  @Code(ENDPOINT_STATUSES) status: string;
  @Code(DISABLED_REASONS, { nullable: true }) disabledReason: string | null;
  @Instant({ nullable: true, description: 'Since when no message was answered well.' }) failingSince: string | null;
  @Instant({ nullable: true, description: 'Until then the previous secret signs too.' })
  previousSecretUntil: string | null;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
  @Whole({ min: 1 }) version: number;
}

export class WebhookSecretAnswer extends WebhookEndpointAnswer {
  @Text({ description: 'Shown in this answer only: `whsec_…`.' }) secret: string;
}

export class WebhookMessageAnswer {
  @Id() id: string;
  @Id() endpointId: string;
  @Id({ description: 'Sent as `webhook-id`.' }) eventId: string;
  @Text() topic: string;
  @Code(MESSAGE_STATUSES) status: string;
  @Whole({ min: 0 }) attempts: number;
  @Instant({ nullable: true }) nextAttemptAt: string | null;
  @Instant() occurredAt: string;
  @Instant({ nullable: true }) settledAt: string | null;
}

export class WebhookAttemptAnswer {
  @Id() id: string;
  @Whole({ min: 1 }) attempt: number;
  @Code(ATTEMPT_OUTCOMES) outcome: string;
  @Whole({ min: 100, max: 999, nullable: true }) statusCode: number | null;
  @Whole({ min: 0 }) durationMs: number;
  @Text({ min: 0, max: 1024, nullable: true, description: 'The first bytes of the answer.' }) answer: string | null;
  @Instant() attemptedAt: string;
}

export class ReplayAnswer {
  @Whole({ min: 0, description: 'Messages that are sent anew.' }) messages: number;
}

export class WebhookMessageListQuery extends PageQuery {
  @Code(MESSAGE_STATUSES, { optional: true }) status?: string;
}
