import type { AttemptOutcome } from '@crossward/channels-domain';
import type { Transaction } from '@crossward/platform-database';

export interface MessageRecord {
  id: string;
  organisationId: string;
  endpointId: string;
  eventId: string;
  topic: string;
  body: string;
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
  attemptsOfRound: number;
  nextAttemptAt: Date | null;
  occurredAt: Date;
  createdAt: Date;
  settledAt: Date | null;
}

const COLUMNS = `m.id, m.organisation_id AS "organisationId", m.endpoint_id AS "endpointId", m.event_id AS "eventId",
  m.topic, m.body, m.status, m.attempts, m.attempts_of_round AS "attemptsOfRound",
  m.next_attempt_at AS "nextAttemptAt", m.occurred_at AS "occurredAt", m.created_at AS "createdAt",
  m.settled_at AS "settledAt"`;

export interface NewMessage {
  organisationId: string;
  endpointId: string;
  eventId: string;
  topic: string;
  body: string;
  occurredAt: Date;
}

/** One message per event and endpoint: a second one is none. */
export const insertMessage = async (tx: Transaction, message: NewMessage): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO channels.webhook_messages (id, organisation_id, endpoint_id, event_id, topic, body, status, attempts,
       attempts_of_round, next_attempt_at, occurred_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'pending', 0, 0, $8, $7, $8)
     ON CONFLICT ON CONSTRAINT webhook_messages_one_per_endpoint DO NOTHING RETURNING id`,
    [
      tx.newId(),
      message.organisationId,
      message.endpointId,
      message.eventId,
      message.topic,
      message.body,
      message.occurredAt,
      tx.now,
    ],
  );
  return row?.id ?? null;
};

export const findMessage = async (tx: Transaction, id: string): Promise<MessageRecord | null> => {
  const [row] = await tx.query<MessageRecord>(`SELECT ${COLUMNS} FROM channels.webhook_messages m WHERE m.id = $1`, [
    id,
  ]);
  return row ?? null;
};

export const listMessages = (
  tx: Transaction,
  filter: { endpointId: string; status: string | null; after: string | null; limit: number },
): Promise<MessageRecord[]> =>
  tx.query<MessageRecord>(
    `SELECT ${COLUMNS} FROM channels.webhook_messages m
     WHERE m.endpoint_id = $1 AND ($2::text IS NULL OR m.status = $2) AND ($3::uuid IS NULL OR m.id < $3)
     ORDER BY m.id DESC LIMIT $4`,
    [filter.endpointId, filter.status, filter.after, filter.limit],
  );

export interface ClaimedMessage extends MessageRecord {
  claim: string;
}

/**
 * Takes messages that are due, of enabled endpoints, for as long as the lease lasts: when the process dies, another one
 * takes them after it, with the same id and body. No endpoint takes more than its share of a batch.
 */
export const claimMessages = (
  tx: Transaction,
  { limit, perEndpoint, until }: { limit: number; perEndpoint: number; until: Date },
): Promise<ClaimedMessage[]> =>
  tx.query<ClaimedMessage>(
    `WITH due AS (
       SELECT d.id FROM channels.webhook_endpoints e
         CROSS JOIN LATERAL (
           SELECT m.id, m.next_attempt_at FROM channels.webhook_messages m
           WHERE m.endpoint_id = e.id AND m.status = 'pending' AND m.next_attempt_at <= $1
             AND (m.claimed_until IS NULL OR m.claimed_until <= $1)
           ORDER BY m.next_attempt_at, m.id LIMIT $3
         ) d
       WHERE e.status = 'enabled' ORDER BY d.next_attempt_at, d.id LIMIT $2
     ), taken AS (
       SELECT m.id FROM channels.webhook_messages m JOIN due USING (id)
       WHERE m.status = 'pending' AND (m.claimed_until IS NULL OR m.claimed_until <= $1)
       FOR UPDATE OF m SKIP LOCKED
     )
     UPDATE channels.webhook_messages m SET claim = $4, claimed_until = $5 FROM taken WHERE m.id = taken.id
     RETURNING ${COLUMNS}, m.claim`,
    [tx.now, limit, perEndpoint, tx.newId(), until],
  );

/** Keeps a message from being removed until the transaction ends. False: it is gone, with its endpoint. */
export const holdMessage = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.query('SELECT 1 FROM channels.webhook_messages WHERE id = $1 FOR KEY SHARE', [id])).length === 1;

/** Settles a claimed message, or says when to try again. False: the lease ran out and somebody else holds it. */
export const settleMessage = async (
  tx: Transaction,
  message: Pick<ClaimedMessage, 'id' | 'claim'>,
  { status, nextAttemptAt }: Pick<MessageRecord, 'status' | 'nextAttemptAt'>,
): Promise<boolean> =>
  (await tx.execute(
    `UPDATE channels.webhook_messages SET status = $3, next_attempt_at = $4, attempts = attempts + 1,
       attempts_of_round = attempts_of_round + 1, claim = NULL, claimed_until = NULL, settled_at = $5
     WHERE id = $1 AND claim = $2`,
    [message.id, message.claim, status, nextAttemptAt, status === 'pending' ? null : tx.now],
  )) === 1;

/** Sends it anew from the first attempt on, whatever became of it. A claim under way no longer settles it. */
export const replayMessage = (tx: Transaction, id: string): Promise<number> =>
  tx.execute(
    `UPDATE channels.webhook_messages SET status = 'pending', attempts_of_round = 0, next_attempt_at = $2,
       claim = NULL, claimed_until = NULL, settled_at = NULL WHERE id = $1`,
    [id, tx.now],
  );

/** Messages of an endpoint about events since the instant: all of them are sent anew. */
export const replayMessagesSince = (tx: Transaction, endpointId: string, since: Date): Promise<number> =>
  tx.execute(
    `UPDATE channels.webhook_messages SET status = 'pending', attempts_of_round = 0, next_attempt_at = $3,
       claim = NULL, claimed_until = NULL, settled_at = NULL WHERE endpoint_id = $1 AND occurred_at >= $2`,
    [endpointId, since, tx.now],
  );

export interface AttemptRecord {
  id: string;
  number: number;
  outcome: AttemptOutcome;
  statusCode: number | null;
  durationMs: number;
  answer: string | null;
  attemptedAt: Date;
}

export const insertAttempt = (
  tx: Transaction,
  message: Pick<MessageRecord, 'id' | 'organisationId'>,
  attempt: Omit<AttemptRecord, 'id'>,
): Promise<number> =>
  tx.execute(
    `INSERT INTO channels.webhook_attempts (id, organisation_id, message_id, number, outcome, status_code, duration_ms,
       answer, attempted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.newId(),
      message.organisationId,
      message.id,
      attempt.number,
      attempt.outcome,
      attempt.statusCode,
      attempt.durationMs,
      attempt.answer,
      attempt.attemptedAt,
    ],
  );

export const listAttempts = (
  tx: Transaction,
  filter: { messageId: string; after: string | null; limit: number },
): Promise<AttemptRecord[]> =>
  tx.query<AttemptRecord>(
    `SELECT id, number, outcome, status_code AS "statusCode", duration_ms AS "durationMs", answer,
       attempted_at AS "attemptedAt"
     FROM channels.webhook_attempts WHERE message_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [filter.messageId, filter.after, filter.limit],
  );

/** Removes settled messages from before the instant, their attempts with them. */
export const removeMessagesBefore = (tx: Transaction, before: Date): Promise<number> =>
  tx.execute(`DELETE FROM channels.webhook_messages WHERE status <> 'pending' AND created_at < $1`, [before]);
