import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Jobs in a queue by state: `{ waiting: 3, active: 1 }`. */
export type QueueCounts = Readonly<Record<string, number>>;

/** The figures of one process. Labels are routes, queues and outcomes: never an id, never a name. */
export class Metrics {
  readonly registry = new Registry();
  private readonly queues = new Map<string, () => Promise<QueueCounts>>();

  private readonly requests = new Histogram({
    name: 'crossward_http_request_seconds',
    help: 'Time to answer, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly jobs = new Counter({
    name: 'crossward_jobs_total',
    help: 'Jobs handled, by queue, consumer and outcome.',
    labelNames: ['queue', 'consumer', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor({ process = true }: { process?: boolean } = {}) {
    const { queues } = this;
    new Gauge({
      name: 'crossward_queue_jobs',
      help: 'Jobs in a queue now, by state.',
      labelNames: ['queue', 'state'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const [queue, count] of queues) {
          // A queue that cannot be asked has no figures; readiness tells that it is down.
          const counts = await count().catch((): QueueCounts => ({}));
          for (const [state, jobs] of Object.entries(counts)) this.set({ queue, state }, jobs);
        }
      },
    });
    if (process) collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern (`/v1/gaps/:gapId`), so that ids do not become labels. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  countJob(queue: string, consumer: string, outcome: string): void {
    this.jobs.inc({ queue, consumer, outcome });
  }

  /** Asked at every scrape. */
  watchQueue(queue: string, count: () => Promise<QueueCounts>): void {
    this.queues.set(queue, count);
  }
}
