import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EventJob, JobOutcome, QueueName } from '@crossward/contracts';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { DelayedError, UnrecoverableError, type Job, type Worker } from 'bullmq';
import { EventDispatcher } from './event-dispatcher.js';
import { parseEventJob } from './event-job.js';
import { openWorker } from './queue-connections.js';
import { QUEUE_OPTIONS, tuningOf, type QueueModuleOptions, type QueueTuning } from './queue-tuning.js';
import { RetryLater } from './retry-later.js';
import { within } from './within.js';

const START_MS = 30_000;

/** Half of the wait is certain, the other half random: those who failed together do not come back together. */
export const backoffMs = (attemptsMade: number, tuning: QueueTuning, random: () => number = Math.random): number => {
  const full = Math.min(tuning.backoffMs * 2 ** Math.max(0, attemptsMade - 1), tuning.backoffLimitMs);
  return Math.round(full / 2 + (full / 2) * random());
};

/** The receiving side: one worker per queue that this process drains. */
@Injectable()
export class WorkerPool {
  private readonly logger = new Logger('WorkerPool');
  private readonly tuning: QueueTuning;
  private workers: Worker<EventJob>[] = [];

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    @Inject(EventDispatcher) private readonly dispatcher: EventDispatcher,
  ) {
    this.tuning = tuningOf(options);
  }

  /** @throws DomainError QUEUE_UNAVAILABLE when a queue cannot be reached at boot. */
  async start(): Promise<void> {
    this.workers = this.options.queues.map((queue) => this.open(queue));
    await Promise.all(this.workers.map((worker) => within(START_MS, worker.waitUntilReady(), worker.name)));
  }

  /** Waits for running jobs, but not for ever: what is cut off stalls and is picked up again. */
  async stop(): Promise<void> {
    const workers = this.workers;
    this.workers = [];
    await Promise.allSettled(
      workers.map(async (worker) => {
        const closed = worker.close();
        const late = Symbol('late');
        const timer = new Promise((resolve) => setTimeout(resolve, this.tuning.drainMs, late).unref());
        if ((await Promise.race([closed, timer])) === late) await worker.close(true);
      }),
    );
  }

  private open(queue: QueueName): Worker<EventJob> {
    const worker = openWorker(
      this.config,
      queue,
      (job, token) => this.process(queue, job, token),
      {
        concurrency: this.tuning.concurrency,
        lockDuration: this.tuning.lockMs,
        stalledInterval: this.tuning.stalledCheckMs,
        maxStalledCount: this.tuning.stalledLimit,
        runRetryDelay: 2_000,
        settings: { backoffStrategy: (attemptsMade) => backoffMs(attemptsMade, this.tuning) },
      },
      (error) => this.logger.warn(`Worker ${queue}: ${error.message}`),
    );
    worker.on('failed', (job, error) => void this.afterFailure(queue, job, error));
    return worker;
  }

  private async process(queue: QueueName, job: Job<EventJob>, token: string | undefined): Promise<JobOutcome> {
    let event: EventJob;
    try {
      event = parseEventJob(job.data);
    } catch (error) {
      this.logger.error(`Queue ${queue}: ${(error as Error).message}`);
      throw new UnrecoverableError((error as Error).message);
    }
    const attempt = job.attemptsMade + 1;
    try {
      return await this.dispatcher.dispatch(queue, event, { attempt, last: attempt >= (job.opts.attempts ?? 1) });
    } catch (error) {
      if (!(error instanceof RetryLater)) throw error;
      await job.moveToDelayed(Date.now() + error.ms, token);
      throw new DelayedError();
    }
  }

  /** A job that stalled too often fails without having been given to anybody. */
  private async afterFailure(queue: QueueName, job: Job<EventJob> | undefined, error: Error): Promise<void> {
    if (!job || !error.message.includes('more than allowable limit')) return;
    try {
      await this.dispatcher.giveUp(queue, parseEventJob(job.data), job.stalledCounter + 1, error);
    } catch (failure) {
      this.logger.error(`Queue ${queue}: no dead letter for (${job.id}): ${(failure as Error).message}`);
    }
  }
}
