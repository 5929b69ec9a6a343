import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ConsumerRegistry } from './consumer-registry.js';
import { EventQueues } from './event-queues.js';
import { Housekeeping } from './housekeeping.js';
import { OutboxRelay } from './outbox-relay.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-tuning.js';
import { Reconciler } from './reconciler.js';
import { WorkerPool } from './worker-pool.js';

/** Starts and stops the parts in the order in which they lean on each other; the database closes after all of them. */
@Injectable()
export class QueueRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    @Inject(ConsumerRegistry) private readonly registry: ConsumerRegistry,
    @Inject(WorkerPool) private readonly workers: WorkerPool,
    @Inject(OutboxRelay) private readonly relay: OutboxRelay,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(Housekeeping) private readonly housekeeping: Housekeeping,
    @Inject(EventQueues) private readonly queues: EventQueues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.registry.load();
    await this.workers.start();
    this.reconciler.start();
    if (this.options.relay === false) return;
    this.relay.start();
    this.housekeeping.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.workers.stop();
    await Promise.all([this.reconciler.stop(), this.relay.stop(), this.housekeeping.stop()]);
    await this.queues.close();
  }
}
