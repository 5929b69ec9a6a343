import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type QueueName } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { EventQueues } from './event-queues.js';

export interface QueueSnapshot {
  /** Events that the relay has still to move, and the age of the oldest one in seconds. */
  outbox: { waiting: number; oldestSeconds: number };
  deadLetters: number;
  queues: Record<QueueName, Record<string, number>>;
}

/** What readiness probes, metrics and operators ask about the queues. */
@Injectable()
export class QueueMonitor {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventQueues) private readonly eventQueues: EventQueues,
  ) {}

  /** Throws when a queue cannot be reached. */
  check(): Promise<void> {
    return this.eventQueues.check();
  }

  async snapshot(): Promise<QueueSnapshot> {
    const [queues, figures] = await Promise.all([
      this.eventQueues.counts(),
      this.unitOfWork.read(systemActor, (tx) =>
        tx.query<{ waiting: number; oldest: number; dead: number }>(
          `SELECT count(*)::int AS waiting, COALESCE(EXTRACT(epoch FROM $1 - min(available_at)), 0)::float8 AS oldest,
             (SELECT count(*)::int FROM platform.dead_letters) AS dead
           FROM platform.outbox_events WHERE published_at IS NULL AND available_at <= $1`,
          [tx.now],
        ),
      ),
    ]);
    const [row] = figures;
    return {
      outbox: { waiting: row?.waiting ?? 0, oldestSeconds: row?.oldest ?? 0 },
      deadLetters: row?.dead ?? 0,
      queues,
    };
  }
}
