import type { QueueName } from '@crossward/contracts';

/** How a process takes part in the queues; every figure has a default that suits a service. */
export interface QueueModuleOptions {
  /** Queues that this process drains. Empty: it only publishes. */
  readonly queues: readonly QueueName[];
  /** Whether this process moves events from the outbox to the queues (default yes; any number of processes may). */
  readonly relay?: boolean;
  readonly tuning?: Partial<QueueTuning>;
}

export interface QueueTuning {
  /** Jobs at once, per queue and process. */
  readonly concurrency: number;
  /** Runs of a job before it becomes a dead letter. */
  readonly attempts: number;
  /** First back-off; it doubles with each attempt, with jitter. */
  readonly backoffMs: number;
  readonly backoffLimitMs: number;
  /** A worker that does not renew its lock for so long counts as dead; renewed at half of it. */
  readonly lockMs: number;
  /** How often dead workers' jobs are looked for. */
  readonly stalledCheckMs: number;
  /** How often a job may take its worker down with it before it becomes a dead letter. */
  readonly stalledLimit: number;
  /** Longest pause of an idle relay; events of this process wake it at once. */
  readonly pollMs: number;
  readonly relayBatch: number;
  /** How often the reconciler looks, and how old a published event without effect must be. */
  readonly reconcileMs: number;
  readonly reconcileAfterMs: number;
  /** How long a queue may take to answer before it counts as unavailable. */
  readonly answerMs: number;
  /** How long a shutdown waits for running jobs; later ones are picked up again elsewhere. */
  readonly drainMs: number;
}

export const DEFAULT_TUNING: QueueTuning = {
  concurrency: 8,
  attempts: 10,
  backoffMs: 1_000,
  backoffLimitMs: 300_000,
  lockMs: 10_000,
  stalledCheckMs: 3_000,
  stalledLimit: 3,
  pollMs: 1_000,
  relayBatch: 200,
  reconcileMs: 15_000,
  reconcileAfterMs: 30_000,
  answerMs: 10_000,
  drainMs: 20_000,
};

/** Injection token of `QueueModuleOptions`. */
export const QUEUE_OPTIONS = Symbol('QUEUE_OPTIONS');

export const tuningOf = (options: QueueModuleOptions): QueueTuning => ({ ...DEFAULT_TUNING, ...options.tuning });
