import { systemActor } from '@crossward/contracts';
import {
  isTakenForDead,
  nextAttemptAt,
  outcomeOfStatus,
  retryAfterMs,
  type AttemptOutcome,
} from '@crossward/channels-domain';
import {
  claimMessages,
  disableEndpoint,
  findEndpoint,
  holdMessage,
  insertAttempt,
  markFailing,
  markWell,
  settleMessage,
  type ClaimedMessage,
  type EndpointRecord,
} from '@crossward/channels-data-access';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import type { ChannelsTuning } from '../channels-tuning.js';
import { CHANNELS_TUNING } from '../tokens.js';
import { EndpointAddresses } from './endpoint-addresses.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { isTimeout, postMessage } from './post-message.js';

const BATCH = 20;
const PER_ENDPOINT = 5;
/** Beyond the time-out of a delivery: only a process that died lets its lease run out. */
const LEASE_MARGIN_MS = 45_000;

interface Attempt {
  outcome: AttemptOutcome;
  statusCode: number | null;
  retryAfterMs: number | null;
  durationMs: number;
  answer: string | null;
}

/** Sends messages that are due: at least once, with the same id each time. Any number of instances may run it. */
@Injectable()
export class WebhookDelivery {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CHANNELS_TUNING) private readonly tuning: ChannelsTuning,
    private readonly addresses: EndpointAddresses,
    private readonly secrets: EndpointSecrets,
  ) {}

  /** At most one batch. Returns how many messages it has tried to deliver. */
  async deliverBatch(): Promise<number> {
    const claimed = await this.unitOfWork.run(systemActor, (tx) => {
      const until = new Date(tx.now.getTime() + this.tuning.deliveryTimeoutMs + LEASE_MARGIN_MS);
      return claimMessages(tx, { limit: BATCH, perEndpoint: PER_ENDPOINT, until });
    });
    await Promise.all(claimed.map((message) => this.deliver(message)));
    return claimed.length;
  }

  private async deliver(message: ClaimedMessage): Promise<void> {
    const { endpoint, at } = await this.unitOfWork.read(systemActor, async (tx) => ({
      endpoint: await findEndpoint(tx, message.endpointId),
      at: tx.now,
    }));
    if (endpoint?.status !== 'enabled') return;
    const attempt = await this.attempt(message, endpoint, at);
    await this.unitOfWork.run(systemActor, (tx) => settle(tx, message, endpoint, attempt));
  }

  private async attempt(message: ClaimedMessage, endpoint: EndpointRecord, at: Date): Promise<Attempt> {
    const began = performance.now();
    const durationMs = (): number => Math.round(performance.now() - began);
    try {
      const reply = await postMessage({
        url: this.addresses.parse(endpoint.url),
        headers: this.headers(message, endpoint, at),
        body: message.body,
        lookup: this.addresses.lookup,
        timeoutMs: this.tuning.deliveryTimeoutMs,
      });
      return {
        outcome: outcomeOfStatus(reply.status),
        statusCode: reply.status,
        retryAfterMs: retryAfterMs(reply.retryAfter, at),
        durationMs: durationMs(),
        answer: reply.answer,
      };
    } catch (error) {
      const outcome = failureOf(error);
      return { outcome, statusCode: null, retryAfterMs: null, durationMs: durationMs(), answer: null };
    }
  }

  private headers(message: ClaimedMessage, endpoint: EndpointRecord, at: Date): Record<string, string> {
    const signatures = this.secrets
      .valid(endpoint, at)
      .map((secret) => new Webhook(secret).sign(message.eventId, at, message.body));
    return {
      'content-type': 'application/json',
      'user-agent': 'Crossward-Webhooks/1',
      'webhook-id': message.eventId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': signatures.join(' '),
    };
  }
}

const failureOf = (error: unknown): AttemptOutcome => {
  if (isTimeout(error)) return 'timed-out';
  const refused = error instanceof DomainError && error.code !== 'WEBHOOK_HOST_UNKNOWN';
  return refused ? 'address-refused' : 'unreachable';
};

const settle = async (
  tx: Transaction,
  message: ClaimedMessage,
  endpoint: EndpointRecord,
  { retryAfterMs: patience, ...attempt }: Attempt,
): Promise<void> => {
  if (!(await holdMessage(tx, message.id))) return;
  await insertAttempt(tx, message, { ...attempt, number: message.attempts + 1, attemptedAt: tx.now });
  if (attempt.outcome === 'delivered') {
    await settleMessage(tx, message, { status: 'delivered', nextAttemptAt: null });
    await markWell(tx, endpoint.id);
    return;
  }
  const gone = attempt.outcome === 'gone';
  const next = gone
    ? null
    : nextAttemptAt(message.attemptsOfRound + 1, tx.now, { random: Math.random(), retryAfterMs: patience });
  const held = await settleMessage(tx, message, { status: next ? 'pending' : 'failed', nextAttemptAt: next });
  await markFailing(tx, endpoint.id);
  if (!held) return;
  if (gone) await disable(tx, endpoint, 'gone');
  else if (next === null && isTakenForDead(endpoint.failingSince, tx.now)) await disable(tx, endpoint, 'failing');
};

const disable = async (tx: Transaction, endpoint: EndpointRecord, reason: 'gone' | 'failing'): Promise<void> => {
  if (!(await disableEndpoint(tx, endpoint.id, reason))) return;
  tx.record({
    action: 'webhook-endpoint.disabled',
    subjectType: 'webhook-endpoint',
    subjectId: endpoint.id,
    organisationId: endpoint.organisationId,
    details: { reason },
  });
};
