import { Inject, Injectable, Logger } from '@nestjs/common';
import { QUEUES, type EventJob, type QueueName } from '@crossward/contracts';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import type { JobsOptions, Queue } from 'bullmq';
import { jobIdOf } from './event-job.js';
import { within } from './within.js';
import { openQueue } from './queue-connections.js';
import { QUEUE_OPTIONS, tuningOf, type QueueModuleOptions } from './queue-tuning.js';

/** One queue as it stands now. */
export interface QueueStanding {
  /** Jobs by state. */
  readonly counts: Readonly<Record<string, number>>;
  /** When the job that has waited longest was added; null when none waits. */
  readonly oldestWaiting: Date | null;
}

/** On PostgreSQL BullMQ adds many jobs by way of two temporary tables, which takes longer than two jobs added by themselves. */
const FEW = 2;

/** The sending side of every queue. Opened when first needed. */
@Injectable()
export class EventQueues {
  private readonly logger = new Logger('EventQueues');
  private readonly open = new Map<QueueName, Queue<EventJob>>();

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
  ) {}

  /**
   * Adds jobs; those whose event is still in the queue are left as they are.
   * @throws DomainError QUEUE_UNAVAILABLE; the jobs may still arrive, which their ids and the inbox make harmless.
   */
  async add(name: QueueName, events: readonly EventJob[]): Promise<void> {
    if (events.length === 0) return;
    const queue = this.queue(name);
    const jobs = events.map((event) => ({
      name: event.topic,
      data: event,
      opts: { ...this.jobOptions(), jobId: jobIdOf(event.eventId, name) },
    }));
    const adding =
      jobs.length <= FEW
        ? Promise.all(jobs.map((job) => queue.add(job.name, job.data, job.opts)))
        : queue.addBulk(jobs);
    await within(tuningOf(this.options).answerMs, adding, name);
  }

  /** Jobs per state, per queue: for metrics and the operator. */
  async counts(): Promise<Record<QueueName, Record<string, number>>> {
    const entries = await Promise.all(QUEUES.map(async (name) => [name, await this.queue(name).getJobCounts()]));
    return Object.fromEntries(entries) as Record<QueueName, Record<string, number>>;
  }

  /** @throws DomainError QUEUE_UNAVAILABLE */
  standing(name: QueueName): Promise<QueueStanding> {
    const queue = this.queue(name);
    const asked = async (): Promise<QueueStanding> => {
      const [counts, [oldest]] = await Promise.all([queue.getJobCounts(), queue.getJobs(['waiting'], 0, 0, true)]);
      return { counts, oldestWaiting: oldest ? new Date(oldest.timestamp) : null };
    };
    return within(tuningOf(this.options).answerMs, asked(), name);
  }

  /** @throws DomainError QUEUE_UNAVAILABLE */
  async check(): Promise<void> {
    const { answerMs } = tuningOf(this.options);
    await Promise.all(QUEUES.map((name) => within(answerMs, this.queue(name).getJobCounts('waiting'), name)));
  }

  async close(): Promise<void> {
    const queues = [...this.open.values()];
    this.open.clear();
    await Promise.allSettled(queues.map((queue) => queue.close()));
  }

  private queue(name: QueueName): Queue<EventJob> {
    const known = this.open.get(name);
    if (known) return known;
    const queue = openQueue(this.config, name, (error) => this.logger.warn(`Queue ${name}: ${error.message}`));
    this.open.set(name, queue);
    return queue;
  }

  /** Ended jobs are removed: inbox and dead letters are the record, and a remembered id would block a replay. */
  private jobOptions(): JobsOptions {
    const { attempts } = tuningOf(this.options);
    return { attempts, backoff: { type: 'custom' }, removeOnComplete: true, removeOnFail: true };
  }
}
