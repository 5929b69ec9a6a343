import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor, type EventJob, type QueueName } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { EventQueues } from './event-queues.js';

export interface DeadLetter {
  eventId: string;
  consumer: string;
  queue: QueueName;
  topic: string;
  /** Ids only, as every payload. */
  payload: Record<string, unknown>;
  code: string;
  reason: string;
  attempts: number;
  diedAt: string;
}

/** Dead letters of one consumer that failed for one cause. */
export interface DeadLetterKind {
  queue: QueueName;
  consumer: string;
  topic: string;
  code: string;
  count: number;
  oldest: string;
  newest: string;
}

export interface DeadLetterFilter {
  queue?: string | undefined;
  consumer?: string | undefined;
  code?: string | undefined;
}

/** Those of one consumer; narrowed to one cause, to one event, and to what had died when somebody looked. */
export interface DeadLetterSelection {
  consumer: string;
  code?: string | undefined;
  eventId?: string | undefined;
  diedUntil?: string | undefined;
}

export interface Settled {
  count: number;
  /** More of the selection than one step takes. */
  remaining: number;
}

const REASON_LIMIT = 1_000;
/** One audit event each: a transaction of more would hold the chain for long. */
const STEP = 500;

const OF_FILTER = `($1::text IS NULL OR queue = $1) AND ($2::text IS NULL OR consumer = $2) AND ($3::text IS NULL OR code = $3)`;
const OF_SELECTION = `consumer = $1 AND ($2::text IS NULL OR code = $2) AND ($3::uuid IS NULL OR event_id = $3)
  AND ($4::timestamptz IS NULL OR died_at <= $4)`;

const ofFilter = ({ queue, consumer, code }: DeadLetterFilter): unknown[] => [
  queue ?? null,
  consumer ?? null,
  code ?? null,
];
const ofSelection = ({ consumer, code, eventId, diedUntil }: DeadLetterSelection): unknown[] => [
  consumer,
  code ?? null,
  eventId ?? null,
  diedUntil ?? null,
];

/** Events that a consumer could not handle: kept until somebody replays or discards them. */
@Injectable()
export class DeadLetters {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventQueues) private readonly queues: EventQueues,
  ) {}

  async bury(queue: QueueName, job: EventJob, consumer: string, attempts: number, error: unknown): Promise<void> {
    const code = error instanceof DomainError ? error.code : error instanceof Error ? error.name : 'UNKNOWN';
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, REASON_LIMIT);
    await this.unitOfWork.run(systemActor, async (tx) => {
      await tx.execute(
        `INSERT INTO platform.dead_letters (event_id, consumer, queue, topic, payload, code, reason, attempts, died_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (event_id, consumer) DO UPDATE SET code = excluded.code, reason = excluded.reason,
           attempts = excluded.attempts, died_at = excluded.died_at`,
        [job.eventId, consumer, queue, job.topic, JSON.stringify(job.payload), code, reason, attempts, tx.now],
      );
    });
  }

  /** Newest first, those after `after`. `actor`: system or admin; others see none. */
  async page(
    actor: Actor,
    filter: DeadLetterFilter,
    after: Pick<DeadLetter, 'diedAt' | 'eventId' | 'consumer'> | null,
    limit: number,
  ): Promise<DeadLetter[]> {
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<Row>(
        `SELECT event_id, consumer, queue, topic, payload, code, reason, attempts, died_at FROM platform.dead_letters
         WHERE ${OF_FILTER} AND ($4::timestamptz IS NULL OR (died_at, event_id, consumer) < ($4, $5::uuid, $6))
         ORDER BY died_at DESC, event_id DESC, consumer DESC LIMIT $7`,
        [...ofFilter(filter), after?.diedAt ?? null, after?.eventId ?? null, after?.consumer ?? null, limit],
      ),
    );
    return rows.map((row) => ({
      eventId: row.event_id,
      consumer: row.consumer,
      queue: row.queue,
      topic: row.topic,
      payload: row.payload,
      code: row.code,
      reason: row.reason,
      attempts: row.attempts,
      diedAt: row.died_at.toISOString(),
    }));
  }

  /** The most frequent first. */
  async kinds(actor: Actor, filter: DeadLetterFilter): Promise<DeadLetterKind[]> {
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<Omit<DeadLetterKind, 'oldest' | 'newest'> & { oldest: Date; newest: Date }>(
        `SELECT queue, consumer, topic, code, count(*)::int AS count, min(died_at) AS oldest, max(died_at) AS newest
         FROM platform.dead_letters WHERE ${OF_FILTER}
         GROUP BY queue, consumer, topic, code ORDER BY count DESC, consumer, code LIMIT 200`,
        ofFilter(filter),
      ),
    );
    return rows.map((row) => ({ ...row, oldest: row.oldest.toISOString(), newest: row.newest.toISOString() }));
  }

  /**
   * Gives the events to their consumer once more, with all their attempts. The caller has checked who may.
   * @throws DomainError DEAD_LETTER_NOT_FOUND
   */
  async replay(actor: Actor, selection: DeadLetterSelection): Promise<Settled> {
    const { taken, remaining } = await this.unitOfWork.run(actor, async (tx) => {
      const step = await this.take(tx, selection);
      // Were the queue to fail now, the reconciler would find events without effect and put them back.
      await tx.execute(
        `UPDATE platform.outbox_events o SET settled_queues = array_remove(o.settled_queues, t.queue)
         FROM unnest($1::uuid[], $2::text[]) AS t (id, queue) WHERE o.id = t.id`,
        [step.taken.map(({ event_id: id }) => id), step.taken.map(({ queue }) => queue)],
      );
      for (const row of step.taken) this.record(tx, 'dead-letter.replayed', row, {});
      return step;
    });
    for (const queue of new Set(taken.map((row) => row.queue))) {
      const events = taken.filter((row) => row.queue === queue);
      await this.queues.add(
        queue,
        events.map(({ event_id: eventId, topic, payload }) => ({ eventId, topic, payload }) as unknown as EventJob),
      );
    }
    return { count: taken.length, remaining };
  }

  /**
   * Gives the events up for good: they count as handled, so that nothing brings them back. The caller has checked who may.
   * @throws DomainError DEAD_LETTER_NOT_FOUND
   */
  discard(actor: Actor, selection: DeadLetterSelection, reason: string): Promise<Settled> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { taken, remaining } = await this.take(tx, selection);
      await tx.execute(
        `INSERT INTO platform.inbox_events (consumer, event_id, handled_at)
         SELECT $1, id, $3 FROM unnest($2::uuid[]) AS t (id) ON CONFLICT DO NOTHING`,
        [selection.consumer, taken.map(({ event_id: id }) => id), tx.now],
      );
      for (const row of taken) this.record(tx, 'dead-letter.discarded', row, { reason });
      return { count: taken.length, remaining };
    });
  }

  private async take(tx: Transaction, selection: DeadLetterSelection): Promise<{ taken: Taken[]; remaining: number }> {
    const taken = await tx.query<Taken>(
      `DELETE FROM platform.dead_letters WHERE consumer = $1 AND event_id IN (
         SELECT event_id FROM platform.dead_letters WHERE ${OF_SELECTION} ORDER BY died_at, event_id LIMIT ${STEP})
       RETURNING event_id, consumer, queue, topic, payload, code`,
      ofSelection(selection),
    );
    if (taken.length === 0)
      throw notFound('dead letter', [selection.eventId, selection.consumer].filter(Boolean).join(', '));
    const [left] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM platform.dead_letters WHERE ${OF_SELECTION}`,
      ofSelection(selection),
    );
    return { taken, remaining: left?.count ?? 0 };
  }

  private record(tx: Transaction, action: string, row: Taken, details: Record<string, string>): void {
    const { consumer, topic, code } = row;
    tx.record({
      action,
      subjectType: 'event',
      subjectId: row.event_id,
      details: { consumer, topic, code, ...details },
    });
  }
}

interface Row {
  event_id: string;
  consumer: string;
  queue: QueueName;
  topic: string;
  payload: Record<string, unknown>;
  code: string;
  reason: string;
  attempts: number;
  died_at: Date;
}

type Taken = Pick<Row, 'event_id' | 'consumer' | 'queue' | 'topic' | 'payload' | 'code'>;
