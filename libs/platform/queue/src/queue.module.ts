import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ConsumerRegistry } from './consumer-registry.js';
import { DeadLetters } from './dead-letters.js';
import { EventDispatcher } from './event-dispatcher.js';
import { EventQueues } from './event-queues.js';
import { Housekeeping } from './housekeeping.js';
import { OutboxRelay } from './outbox-relay.js';
import { QueueMonitor } from './queue-monitor.js';
import { QueueRuntime } from './queue-runtime.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-tuning.js';
import { Reconciler } from './reconciler.js';
import { WorkerPool } from './worker-pool.js';

/** Events between contexts. Needs `ConfigModule` and `DatabaseModule`; imported once, at the root. */
@Module({})
export class QueueModule {
  static forRoot(options: QueueModuleOptions): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: QUEUE_OPTIONS, useValue: options },
        ConsumerRegistry,
        DeadLetters,
        EventDispatcher,
        EventQueues,
        Housekeeping,
        OutboxRelay,
        QueueMonitor,
        QueueRuntime,
        Reconciler,
        WorkerPool,
      ],
      exports: [DeadLetters, QueueMonitor],
    };
  }
}
