import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor, type EventJob, type QueueName } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { EventQueues } from './event-queues.js';

export interface DeadLetter {
  eventId: string;
  consumer: string;
  queue: QueueName;
  topic: string;
  code: string;
  reason: string;
  attempts: number;
  diedAt: string;
}

const REASON_LIMIT = 1_000;

/** Events that a consumer could not handle: kept until somebody replays them. */
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

  /** Newest first. `actor`: system or admin; others see none. */
  async list(actor: Actor, limit = 100): Promise<DeadLetter[]> {
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.query<Row>(
        `SELECT event_id, consumer, queue, topic, code, reason, attempts, died_at FROM platform.dead_letters
         ORDER BY died_at DESC, event_id, consumer LIMIT $1`,
        [limit],
      ),
    );
    return rows.map((row) => ({
      eventId: row.event_id,
      consumer: row.consumer,
      queue: row.queue,
      topic: row.topic,
      code: row.code,
      reason: row.reason,
      attempts: row.attempts,
      diedAt: row.died_at.toISOString(),
    }));
  }

  /**
   * Gives the event to its consumer once more, with all its attempts. The caller has checked who may; the replay is
   * audited under `actor`.
   */
  async replay(actor: Actor, eventId: string, consumer: string): Promise<void> {
    const dead = await this.unitOfWork.run(systemActor, async (tx) => {
      const [row] = await tx.query<{ queue: QueueName; topic: string; payload: unknown }>(
        'DELETE FROM platform.dead_letters WHERE event_id = $1 AND consumer = $2 RETURNING queue, topic, payload',
        [eventId, consumer],
      );
      if (!row) throw notFound('dead letter', `${eventId}, ${consumer}`);
      // Were the queue to fail now, the reconciler would find an event without effect and put it back.
      await tx.execute(
        `UPDATE platform.outbox_events SET settled_queues = array_remove(settled_queues, $2) WHERE id = $1`,
        [eventId, row.queue],
      );
      tx.record({
        action: 'dead-letter.replayed',
        subjectType: 'event',
        subjectId: eventId,
        details: { consumer, topic: row.topic, byAccount: actor.accountId, byRole: actor.role },
      });
      return row;
    });
    await this.queues.add(dead.queue, [{ eventId, topic: dead.topic, payload: dead.payload } as EventJob]);
  }
}

interface Row {
  event_id: string;
  consumer: string;
  queue: QueueName;
  topic: string;
  code: string;
  reason: string;
  attempts: number;
  died_at: Date;
}
