import type { EventTopic } from '@crossward/contracts';

/** What an organisation can be told of. Topics that concern no organisation, or only the law, never leave this way. */
export const WEBHOOK_TOPICS = [
  'contract.agreed',
  'contract.amendment-proposed',
  'contract.ended',
  'contract.sent',
  'contract.signed',
  'credit-note.issued',
  'extension.proposed',
  'gap.match-policy-chosen',
  'interview.changed',
  'interview.proposed',
  'invoice.issued',
  'offer.accepted',
  'offer.countered',
  'offer.deadline-passed',
  'offer.extended',
  'onboarding-plan.completed',
  'onboarding-plan.created',
  'onboarding-task.completed',
  'onboarding-task.falling-due',
  'onboarding-task.overdue',
  'packet.cleared',
  'placement.ended',
  'placement.extended',
  'placement.notice-given',
  'placement.started',
  'recheck.decided',
  'recheck.opened',
  'shift.called-off',
  'submission.closed',
  'submission.submitted',
  'timecard.approved',
  'timecard.disputed',
  'timecard.submitted',
] as const satisfies readonly EventTopic[];
export type WebhookTopic = (typeof WEBHOOK_TOPICS)[number];

/** Sent on demand, to one endpoint; means nothing but that it can be reached. */
export const TEST_TOPIC = 'webhook.test';

/** The body of a message: thin, so that the receiver reads the truth over the API with its own rights. */
export const messageBody = (topic: string, occurredAt: Date, data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ type: topic, timestamp: occurredAt.toISOString(), data });
