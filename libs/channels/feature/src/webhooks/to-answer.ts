import type { AttemptRecord, EndpointRecord, MessageRecord } from '@crossward/channels-data-access';
import type { WebhookAttemptAnswer, WebhookEndpointAnswer, WebhookMessageAnswer } from './webhook.dto.js';

export const toEndpointAnswer = (endpoint: EndpointRecord, now: Date): WebhookEndpointAnswer => ({
  id: endpoint.id,
  organisationId: endpoint.organisationId,
  url: endpoint.url,
  description: endpoint.description,
  topics: endpoint.topics,
  status: endpoint.status,
  disabledReason: endpoint.disabledReason,
  failingSince: endpoint.failingSince?.toISOString() ?? null,
  previousSecretUntil:
    endpoint.previousUntil && now < endpoint.previousUntil ? endpoint.previousUntil.toISOString() : null,
  createdAt: endpoint.createdAt.toISOString(),
  updatedAt: endpoint.updatedAt.toISOString(),
  version: endpoint.version,
});

export const toMessageAnswer = (message: MessageRecord): WebhookMessageAnswer => ({
  id: message.id,
  endpointId: message.endpointId,
  eventId: message.eventId,
  topic: message.topic,
  status: message.status,
  attempts: message.attempts,
  nextAttemptAt: message.nextAttemptAt?.toISOString() ?? null,
  occurredAt: message.occurredAt.toISOString(),
  settledAt: message.settledAt?.toISOString() ?? null,
});

export const toAttemptAnswer = (attempt: AttemptRecord): WebhookAttemptAnswer => ({
  id: attempt.id,
  attempt: attempt.number,
  outcome: attempt.outcome,
  statusCode: attempt.statusCode,
  durationMs: attempt.durationMs,
  answer: attempt.answer,
  attemptedAt: attempt.attemptedAt.toISOString(),
});
