import type { Actor } from '@crossward/contracts';
import { messageBody, TEST_TOPIC } from '@crossward/channels-domain';
import {
  findMessage,
  insertMessage,
  listAttempts,
  listMessages,
  listMissedEvents,
  replayMessage,
  replayMessagesSince,
  type MessageRecord,
} from '@crossward/channels-data-access';
import { notFound } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, type PageQuery, startOf } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { toAttemptAnswer, toMessageAnswer } from './to-answer.js';
import { getEnabledEndpoint, getEndpoint, record } from './webhook-endpoints.service.js';
import type {
  ReplayAnswer,
  WebhookAttemptAnswer,
  WebhookMessageAnswer,
  WebhookMessageListQuery,
} from './webhook.dto.js';

const MESSAGES = 'webhook-messages';
const ATTEMPTS = 'webhook-attempts';

/** What was sent, and sending it anew. */
@Injectable()
export class WebhookMessages {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, endpointId: string, query: WebhookMessageListQuery): Promise<Page<WebhookMessageAnswer>> {
    const after = startOf(this.cursors, query, MESSAGES);
    const { status = null, limit } = query;
    const rows = await this.unitOfWork.read(actor, async (tx) => {
      await getEndpoint(tx, endpointId);
      return listMessages(tx, { endpointId, status, after, limit: limit + 1 });
    });
    return pageOf(rows, query, { codec: this.cursors, list: MESSAGES, toItem: toMessageAnswer });
  }

  /** @throws DomainError WEBHOOK_MESSAGE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<WebhookMessageAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toMessageAnswer(await getMessage(tx, id)));
  }

  async listAttempts(actor: Actor, messageId: string, query: PageQuery): Promise<Page<WebhookAttemptAnswer>> {
    const after = startOf(this.cursors, query, ATTEMPTS);
    const rows = await this.unitOfWork.read(actor, async (tx) => {
      await getMessage(tx, messageId);
      return listAttempts(tx, { messageId, after, limit: query.limit + 1 });
    });
    return pageOf(rows, query, { codec: this.cursors, list: ATTEMPTS, toItem: toAttemptAnswer });
  }

  /** @throws DomainError 409 WEBHOOK_ENDPOINT_DISABLED */
  sendTest(actor: Actor, endpointId: string): Promise<WebhookMessageAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const endpoint = await getEnabledEndpoint(tx, endpointId);
      const id = await insertMessage(tx, {
        organisationId: endpoint.organisationId,
        endpointId,
        eventId: tx.newId(),
        topic: TEST_TOPIC,
        body: messageBody(TEST_TOPIC, tx.now, { endpointId }),
        occurredAt: tx.now,
      });
      record(tx, 'tested', endpoint, {});
      return toMessageAnswer(await getMessage(tx, id!));
    });
  }

  /** @throws DomainError 409 WEBHOOK_ENDPOINT_DISABLED */
  replay(actor: Actor, id: string): Promise<WebhookMessageAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const message = await getMessage(tx, id);
      const endpoint = await getEnabledEndpoint(tx, message.endpointId);
      await replayMessage(tx, id);
      record(tx, 'replayed', endpoint, { messageId: id });
      return toMessageAnswer(await getMessage(tx, id));
    });
  }

  /** @throws DomainError 409 WEBHOOK_ENDPOINT_DISABLED */
  replaySince(actor: Actor, endpointId: string, since: Date): Promise<ReplayAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const endpoint = await getEnabledEndpoint(tx, endpointId);
      const again = await replayMessagesSince(tx, endpointId, since);
      const missed = await listMissedEvents(tx, endpoint, since);
      for (const { id: eventId, topic, data, occurredAt } of missed) {
        const body = messageBody(topic, occurredAt, data);
        await insertMessage(tx, {
          ...{ organisationId: endpoint.organisationId, endpointId },
          ...{ eventId, topic, body, occurredAt },
        });
      }
      record(tx, 'replayed', endpoint, { since: since.toISOString(), messages: again + missed.length });
      return { messages: again + missed.length };
    });
  }
}

const getMessage = async (tx: Transaction, id: string): Promise<MessageRecord> => {
  const message = await findMessage(tx, id);
  if (!message) throw notFound('webhook message', id);
  return message;
};
