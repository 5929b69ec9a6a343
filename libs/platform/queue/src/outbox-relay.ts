import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { systemActor, type EventJob, type QueueName } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { EventQueues } from './event-queues.js';
import { BackgroundLoop } from './background-loop.js';
import { QUEUE_METRICS, QueueCounters, type QueueMetrics } from './queue-metrics.js';
import { QUEUE_OPTIONS, tuningOf, type QueueModuleOptions } from './queue-tuning.js';

interface OutboxRow {
  id: string;
  topic: string;
  payload: unknown;
  queues: QueueName[];
}

/** What was published here wakes the relay by itself; what others left, and what is due later, may wait for this long. */
const FASTEST_POLL_MS = 250;

/** Moves committed events from the outbox to the queues. Any number may run: each takes rows that no other holds. */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger('OutboxRelay');
  private readonly metrics: QueueMetrics;
  private readonly loop: BackgroundLoop;
  private readonly batch: number;
  private stopListening: () => void = () => undefined;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventQueues) private readonly queues: EventQueues,
    @Inject(QUEUE_OPTIONS) options: QueueModuleOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(QUEUE_METRICS) metrics: QueueMetrics | null,
  ) {
    const { pollMs, relayBatch } = tuningOf(options);
    this.batch = relayBatch;
    this.metrics = metrics ?? new QueueCounters();
    let pause = FASTEST_POLL_MS;
    this.loop = new BackgroundLoop(
      async () => {
        const moved = await this.publishBatch();
        pause = moved > 0 ? FASTEST_POLL_MS : Math.min(pause * 2, pollMs);
        return moved === this.batch ? 0 : pause;
      },
      (error) => {
        this.logger.warn(`The outbox waits: ${error.message}`);
        pause = Math.min(pause * 2, 5_000);
        return pause;
      },
    );
  }

  start(): void {
    this.stopListening = this.unitOfWork.onPublished((availableAt) => {
      const now = this.clock.now().getTime();
      if (availableAt.some((instant) => instant.getTime() <= now)) this.loop.wake();
    });
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.loop.stop();
  }

  /** Publishes what is due, at most one batch. Returns how many events. */
  async publishBatch(): Promise<number> {
    const count = await this.unitOfWork.run(systemActor, async (tx) => {
      // A mark lost with the server means that the events go out twice, which they may: no reason to wait for the disk.
      tx.set({ synchronous_commit: 'off' });
      const rows = await tx.query<OutboxRow>(
        `SELECT id, topic, payload, queues FROM platform.outbox_events
         WHERE published_at IS NULL AND available_at <= $1
         ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [tx.now, this.batch],
      );
      if (rows.length === 0) return 0;
      // Inside the transaction: were the commit to fail, the events go out twice and take effect once (inbox).
      for (const [queue, events] of byQueue(rows)) await this.queues.add(queue, events);
      await tx.execute('UPDATE platform.outbox_events SET published_at = $2 WHERE id = ANY($1)', [
        rows.map((row) => row.id),
        tx.now,
      ]);
      return rows.length;
    });
    if (count > 0) this.metrics.relayed(count);
    return count;
  }
}

const byQueue = (rows: readonly OutboxRow[]): Map<QueueName, EventJob[]> => {
  const jobs = new Map<QueueName, EventJob[]>();
  for (const row of rows) {
    const job = { eventId: row.id, topic: row.topic, payload: row.payload } as EventJob;
    for (const queue of row.queues) jobs.set(queue, [...(jobs.get(queue) ?? []), job]);
  }
  return jobs;
};
