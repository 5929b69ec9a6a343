import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { systemActor, type EventJob, type QueueName } from '@crossward/contracts';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { BackgroundLoop } from './background-loop.js';
import { ConsumerRegistry } from './consumer-registry.js';
import { EventQueues } from './event-queues.js';
import { QUEUE_METRICS, QueueCounters, type QueueMetrics } from './queue-metrics.js';
import { QUEUE_OPTIONS, tuningOf, type QueueModuleOptions, type QueueTuning } from './queue-tuning.js';

interface Candidate {
  id: string;
  topic: string;
  payload: unknown;
  published_at: Date;
  handled: string[];
}

const PAGE = 500;

/**
 * PostgreSQL is the truth, a queue only wakes us up. Published events that have waited long and have neither an inbox
 * row nor a dead letter of each consumer are put on their queue again; those that are still there stay as they are.
 */
@Injectable()
export class Reconciler {
  private readonly logger = new Logger('Reconciler');
  private readonly metrics: QueueMetrics;
  private readonly tuning: QueueTuning;
  private readonly loop: BackgroundLoop;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventQueues) private readonly queues: EventQueues,
    @Inject(ConsumerRegistry) private readonly registry: ConsumerRegistry,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    @Optional() @Inject(QUEUE_METRICS) metrics: QueueMetrics | null,
  ) {
    this.tuning = tuningOf(options);
    this.metrics = metrics ?? new QueueCounters();
    const pause = (): number => this.tuning.reconcileMs * (0.75 + Math.random() / 2);
    this.loop = new BackgroundLoop(
      async () => {
        await this.reconcile();
        return pause();
      },
      (error) => {
        this.logger.warn(`Reconciliation waits: ${error.message}`);
        return pause();
      },
    );
  }

  start(): void {
    if (this.options.queues.length > 0) this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Looks at every queue of this process once. Returns how many events were offered to their queue again. */
  async reconcile(): Promise<number> {
    let offered = 0;
    for (const queue of this.options.queues) offered += await this.reconcileQueue(queue);
    return offered;
  }

  private async reconcileQueue(queue: QueueName): Promise<number> {
    let offered = 0;
    let after: { at: Date; id: string } = { at: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const page = await this.unitOfWork.read(systemActor, (tx) => this.candidates(tx, queue, after));
      const settled = page.filter((event) => this.isSettled(queue, event));
      if (settled.length > 0) await this.settle(queue, settled);
      const lost = page.filter((event) => !settled.includes(event));
      await this.queues.add(
        queue,
        lost.map((event) => ({ eventId: event.id, topic: event.topic, payload: event.payload }) as EventJob),
      );
      offered += lost.length;
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = { at: last.published_at, id: last.id };
    }
    if (offered > 0) this.metrics.reconciled(queue, offered);
    return offered;
  }

  private candidates(tx: Transaction, queue: QueueName, after: { at: Date; id: string }): Promise<Candidate[]> {
    return tx.query<Candidate>(
      `SELECT o.id, o.topic, o.payload, o.published_at, ARRAY(
         SELECT consumer FROM platform.inbox_events i WHERE i.event_id = o.id
         UNION SELECT consumer FROM platform.dead_letters d WHERE d.event_id = o.id) AS handled
       FROM platform.outbox_events o
       WHERE o.published_at IS NOT NULL AND cardinality(o.settled_queues) < cardinality(o.queues)
         AND o.published_at <= $1 AND (o.published_at, o.id) > ($2, $3)
         AND $4 = ANY (o.queues) AND NOT $4 = ANY (o.settled_queues)
       ORDER BY o.published_at, o.id LIMIT ${PAGE}`,
      [new Date(tx.now.getTime() - this.tuning.reconcileAfterMs), after.at, after.id, queue],
    );
  }

  private isSettled(queue: QueueName, event: Candidate): boolean {
    const consumers = this.registry.of(queue, (event as unknown as EventJob).topic);
    return consumers.every((consumer) => event.handled.includes(consumer.name));
  }

  private async settle(queue: QueueName, events: readonly Candidate[]): Promise<void> {
    await this.unitOfWork.run(systemActor, (tx) =>
      tx.execute(
        `UPDATE platform.outbox_events SET settled_queues = settled_queues || $2::text
         WHERE id = ANY($1) AND NOT $2 = ANY (settled_queues)`,
        [events.map((event) => event.id), queue],
      ),
    );
  }
}
