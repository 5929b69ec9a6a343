import { Global, Inject, Module, type DynamicModule, type InjectionToken, type OnModuleDestroy } from '@nestjs/common';
import { Metrics, type QueueFigures } from './metrics.js';
import { Readiness } from './readiness.js';

/** What the queue of a process tells about itself; `QueueMonitor` of @crossward/platform-queue is one. */
export interface QueueProbe {
  /** Throws when a queue cannot be reached. */
  check(): Promise<void>;
  snapshot(): Promise<QueueFigures>;
}

const QUEUE_WATCH = Symbol('QUEUE_WATCH');

/**
 * Provides `Readiness` and `Metrics` to every module of the process. Where it is imported, `createHttpApp` serves
 * /livez, /readyz and /metrics.
 */
@Global()
@Module({
  providers: [
    { provide: Readiness, useFactory: () => new Readiness() },
    { provide: Metrics, useFactory: () => new Metrics() },
  ],
  exports: [Readiness, Metrics],
})
export class HealthModule implements OnModuleDestroy {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  /**
   * For a process with queues: readiness asks them, and the metrics count their jobs.
   * `HealthModule.withQueue({ monitor: QueueMonitor, metrics: QUEUE_METRICS })`
   */
  static withQueue({
    monitor,
    metrics,
  }: {
    monitor: InjectionToken<QueueProbe>;
    metrics: InjectionToken;
  }): DynamicModule {
    return {
      module: HealthModule,
      providers: [
        { provide: metrics, useExisting: Metrics },
        {
          provide: QUEUE_WATCH,
          inject: [Readiness, Metrics, monitor],
          useFactory: (readiness: Readiness, figures: Metrics, queue: QueueProbe) => {
            readiness.register('queue', () => queue.check());
            figures.watchQueues(() => queue.snapshot());
            return true;
          },
        },
      ],
      exports: [metrics],
    };
  }

  onModuleDestroy(): void {
    this.readiness.stop();
  }
}
