import type { QueueName } from '@crossward/contracts';

export type HandlingOutcome = 'done' | 'skipped' | 'failed' | 'retried' | 'postponed';

/** Where the queue reports what happened; observability binds it to its registry. */
export interface QueueMetrics {
  handled(event: {
    queue: QueueName;
    topic: string;
    consumer: string;
    outcome: HandlingOutcome;
    seconds: number;
  }): void;
  /** Events moved from the outbox to the queues. */
  relayed(count: number): void;
  /** Events that a queue had lost and that were put back. */
  reconciled(queue: QueueName, count: number): void;
}

/** Injection token of `QueueMetrics`; optional. */
export const QUEUE_METRICS = Symbol('QUEUE_METRICS');

/** Counts in memory; the default when nothing else is bound. */
export class QueueCounters implements QueueMetrics {
  readonly outcomes: Record<HandlingOutcome, number> = { done: 0, skipped: 0, failed: 0, retried: 0, postponed: 0 };
  relayedEvents = 0;
  reconciledEvents = 0;

  handled({ outcome }: { outcome: HandlingOutcome }): void {
    this.outcomes[outcome] += 1;
  }

  relayed(count: number): void {
    this.relayedEvents += count;
  }

  reconciled(_queue: QueueName, count: number): void {
    this.reconciledEvents += count;
  }
}
