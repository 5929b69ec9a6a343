import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { systemActor, type EventJob, type JobOutcome, type QueueName } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork, runInRequest } from '@crossward/platform-database';
import { ConsumerRegistry, type Consumer } from './consumer-registry.js';
import { DeadLetters } from './dead-letters.js';
import { QUEUE_METRICS, QueueCounters, type HandlingOutcome, type QueueMetrics } from './queue-metrics.js';
import { RetryLater } from './retry-later.js';

/** Kinds that may be gone at the next try: nobody answers, or somebody else was faster. All others are final. */
const TRANSIENT_KINDS: ReadonlySet<string> = new Set(['unavailable', 'precondition-failed', 'too-many-requests']);

export const isPermanent = (error: unknown): boolean =>
  error instanceof DomainError && !TRANSIENT_KINDS.has(error.kind);

/** Gives one job to each consumer that has not had its effect yet, and decides what a failure means. */
@Injectable()
export class EventDispatcher {
  private readonly logger = new Logger('EventDispatcher');
  private readonly metrics: QueueMetrics;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ConsumerRegistry) private readonly registry: ConsumerRegistry,
    @Inject(DeadLetters) private readonly deadLetters: DeadLetters,
    @Optional() @Inject(QUEUE_METRICS) metrics: QueueMetrics | null,
  ) {
    this.metrics = metrics ?? new QueueCounters();
  }

  /**
   * `run`: which run this is, from 1, and whether another one may follow.
   * @throws RetryLater when a consumer asked for it, or the transient error that calls for another run.
   */
  async dispatch(queue: QueueName, job: EventJob, run: { attempt: number; last: boolean }): Promise<JobOutcome> {
    const pending = await this.pending(queue, job);
    const results: (JobOutcome | RetryLater | Error)[] = [];
    for (const consumer of pending) results.push(await this.give(consumer, job, run));
    const failure = results.find((result) => result instanceof Error && !(result instanceof RetryLater));
    if (failure) throw failure;
    const later = results.filter((result) => result instanceof RetryLater).sort((a, b) => a.ms - b.ms);
    if (later[0]) throw later[0];
    if (results.includes('failed')) return 'failed';
    return results.includes('done') ? 'done' : 'skipped';
  }

  /** A job that took its worker down too often: whoever has not had its effect gets a dead letter. */
  async giveUp(queue: QueueName, job: EventJob, attempts: number, error: Error): Promise<void> {
    for (const consumer of await this.pending(queue, job)) {
      await this.deadLetters.bury(queue, job, consumer.name, attempts, error);
      this.count(consumer, 'failed', 0);
    }
  }

  private async pending(queue: QueueName, job: EventJob): Promise<Consumer[]> {
    const consumers = this.registry.of(queue, job.topic);
    if (consumers.length === 0) return [];
    const settled = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<{ consumer: string }>(
        `SELECT consumer FROM platform.inbox_events WHERE event_id = $1 AND consumer = ANY($2)
         UNION SELECT consumer FROM platform.dead_letters WHERE event_id = $1 AND consumer = ANY($2)`,
        [job.eventId, consumers.map((consumer) => consumer.name)],
      ),
    );
    const names = new Set(settled.map((row) => row.consumer));
    return consumers.filter((consumer) => !names.has(consumer.name));
  }

  private async give(
    consumer: Consumer,
    job: EventJob,
    run: { attempt: number; last: boolean },
  ): Promise<JobOutcome | RetryLater | Error> {
    const began = performance.now();
    const count = (outcome: HandlingOutcome): void =>
      this.count(consumer, outcome, (performance.now() - began) / 1_000);
    try {
      const outcome = await runInRequest({ requestId: job.eventId }, () =>
        consumer.handle(job.payload, { eventId: job.eventId, attempt: run.attempt }),
      );
      if (outcome === 'failed') throw handlerFailed(consumer);
      // A handler that skipped has written no inbox row; without one the reconciler would bring the event back.
      await this.unitOfWork.run(systemActor, (tx) => tx.firstTime(consumer.name, job.eventId));
      count(outcome);
      return outcome;
    } catch (error) {
      if (error instanceof RetryLater) {
        count('postponed');
        return error;
      }
      if (!run.last && !isPermanent(error)) {
        count('retried');
        return error instanceof Error ? error : new Error(String(error));
      }
      return this.bury(consumer, job, run.attempt, error, count);
    }
  }

  private async bury(
    consumer: Consumer,
    job: EventJob,
    attempts: number,
    error: unknown,
    count: (outcome: HandlingOutcome) => void,
  ): Promise<JobOutcome | Error> {
    try {
      await this.deadLetters.bury(consumer.queue, job, consumer.name, attempts, error);
    } catch (failure) {
      return failure as Error; // the reconciler brings the event back
    }
    count('failed');
    const code = error instanceof DomainError ? error.code : error instanceof Error ? error.name : 'UNKNOWN';
    this.logger.error(`Dead letter: ${job.topic} (${job.eventId}) of ${consumer.name} after ${attempts} runs: ${code}`);
    return 'failed';
  }

  private count(consumer: Consumer, outcome: HandlingOutcome, seconds: number): void {
    this.metrics.handled({
      queue: consumer.queue,
      topic: consumer.topic,
      consumer: consumer.name,
      outcome,
      seconds,
    });
  }
}

const handlerFailed = (consumer: Consumer): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'HANDLER_FAILED',
    message: `The consumer (${consumer.name}) says that it failed.`,
    nextStep: 'Look at what it recorded, put right what stands in the way, and replay the dead letter.',
  });
