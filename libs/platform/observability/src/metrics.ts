import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How the queues stand now, as the queue's monitor tells it. */
export interface QueueFigures {
  /** Events that wait for the relay, and the age of the oldest one. */
  outbox: { waiting: number; oldestSeconds: number };
  deadLetters: number;
  /** Jobs by queue and state: `{ credentialing: { waiting: 3 } }`. */
  queues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a worker did with one event. */
export interface HandledJob {
  queue: string;
  consumer: string;
  outcome: string;
  seconds: number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The figures of one process. Labels are routes, queues and outcomes: never an id, never a name. It also is what the
 * queue reports to (`QueueMetrics` of @crossward/platform-queue).
 */
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'crossward_http_request_seconds',
    help: 'Time to answer, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly jobs = new Histogram({
    name: 'crossward_job_seconds',
    help: 'Time to handle an event, by queue, consumer and outcome.',
    labelNames: ['queue', 'consumer', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly relayedEvents = new Counter({
    name: 'crossward_events_relayed_total',
    help: 'Events moved from the outbox to the queues.',
    registers: [this.registry],
  });

  private readonly reconciledEvents = new Counter({
    name: 'crossward_events_reconciled_total',
    help: 'Events that a queue had lost and that were put back.',
    labelNames: ['queue'] as const,
    registers: [this.registry],
  });

  constructor({ process = true }: { process?: boolean } = {}) {
    if (process) collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern (`/v1/gaps/:gapId`), so that ids do not become labels. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  handled({ queue, consumer, outcome, seconds }: HandledJob): void {
    this.jobs.observe({ queue, consumer, outcome }, seconds);
  }

  relayed(count: number): void {
    this.relayedEvents.inc(count);
  }

  reconciled(queue: string, count: number): void {
    this.reconciledEvents.inc({ queue }, count);
  }

  /** The queues are asked once a scrape; while they cannot answer, their figures are absent. Called once. */
  watchQueues(ask: () => Promise<QueueFigures>): void {
    const { registry } = this;
    let asked: Promise<QueueFigures | null> | undefined;
    // The gauges of one scrape are collected side by side and share one answer.
    const figures = (): Promise<QueueFigures | null> =>
      (asked ??= ask()
        .catch(() => null)
        .finally(() => {
          asked = undefined;
        }));
    const single = (name: string, help: string, read: (now: QueueFigures) => number): Gauge =>
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          const now = await figures();
          if (now) this.set(read(now));
          else this.remove();
        },
      });
    single('crossward_outbox_events', 'Events that wait for the relay.', ({ outbox }) => outbox.waiting);
    single('crossward_outbox_oldest_seconds', 'Age of the oldest that waits.', ({ outbox }) => outbox.oldestSeconds);
    single('crossward_dead_letters', 'Jobs that were given up.', ({ deadLetters }) => deadLetters);
    new Gauge({
      name: 'crossward_queue_jobs',
      help: 'Jobs in a queue, by state.',
      labelNames: ['queue', 'state'] as const,
      registers: [registry],
      async collect() {
        const now = await figures();
        this.reset();
        for (const [queue, states] of Object.entries(now?.queues ?? {})) {
          for (const [state, jobs] of Object.entries(states)) this.set({ queue, state }, jobs);
        }
      },
    });
  }
}
