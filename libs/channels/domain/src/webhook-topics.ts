import type { EventTopic } from '@crossward/contracts';

/** What an organisation can be told of. Topics that concern no organisation, or only the law, never leave this way. */
export const WEBHOOK_TOPICS = [
  'offer.accepted',
  'offer.deadline-passed',
  'onboarding-plan.completed',
  'onboarding-plan.created',
  'onboarding-task.completed',
  'packet.cleared',
  'placement.ended',
  'placement.started',
  'recheck.decided',
  'recheck.opened',
  'submission.closed',
  'submission.submitted',
] as const satisfies readonly EventTopic[];
export type WebhookTopic = (typeof WEBHOOK_TOPICS)[number];

/** Sent on demand, to one endpoint; means nothing but that it can be reached. */
export const TEST_TOPIC = 'webhook.test';

/** The body of a message: thin, so that the receiver reads the truth over the API with its own rights. */
export const messageBody = (topic: string, occurredAt: Date, data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ type: topic, timestamp: occurredAt.toISOString(), data });
