import { Inject, Injectable } from '@nestjs/common';
import { QUEUES, systemActor, type QueueName } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { ConsumerRegistry } from './consumer-registry.js';
import { EventQueues } from './event-queues.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-tuning.js';
import { diedByMinute, handledByMinute, MINUTES, type ByMinute } from './throughput.js';

export interface QueueSnapshot {
  /** Events that the relay has still to move, and the age of the oldest one in seconds. */
  outbox: { waiting: number; oldestSeconds: number };
  deadLetters: number;
  queues: Record<QueueName, Record<string, number>>;
}

export interface QueueOverview {
  asOf: string;
  outbox: {
    waiting: number;
    oldestSeconds: number;
    /** Published on purpose for a later time. */
    later: number;
    /** Handed to their queues, and not yet found to be handled by every consumer. */
    underWay: number;
  };
  queues: {
    name: QueueName;
    waiting: number;
    active: number;
    delayed: number;
    /** How long the job has waited that waits longest; null when none does. */
    oldestSeconds: number | null;
    deadLetters: number;
    /** Of the last hour, oldest minute first. */
    handledByMinute: number[];
    diedByMinute: number[];
  }[];
}

/** What readiness probes, metrics and operators ask about the queues. */
@Injectable()
export class QueueMonitor {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventQueues) private readonly eventQueues: EventQueues,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ConsumerRegistry) private readonly registry: ConsumerRegistry,
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
  ) {}

  /** Throws when a queue cannot be reached. */
  check(): Promise<void> {
    return this.eventQueues.check();
  }

  async snapshot(): Promise<QueueSnapshot> {
    const [queues, figures] = await Promise.all([
      this.eventQueues.counts(),
      this.unitOfWork.read(systemActor, (tx) =>
        tx.query<{ waiting: number; oldest: number; dead: number }>(
          `SELECT count(*)::int AS waiting, COALESCE(EXTRACT(epoch FROM $1 - min(available_at)), 0)::float8 AS oldest,
             (SELECT count(*)::int FROM platform.dead_letters) AS dead
           FROM platform.outbox_events WHERE published_at IS NULL AND available_at <= $1`,
          [tx.now],
        ),
      ),
    ]);
    const [row] = figures;
    return {
      outbox: { waiting: row?.waiting ?? 0, oldestSeconds: row?.oldest ?? 0 },
      deadLetters: row?.dead ?? 0,
      queues,
    };
  }

  /**
   * How the outbox and each queue stand, on whichever backend.
   * @throws DomainError QUEUE_UNAVAILABLE
   */
  async overview(): Promise<QueueOverview> {
    const now = this.clock.now();
    const [{ outbox, dead, handled, died }, queues] = await Promise.all([
      this.messages(),
      Promise.all(QUEUES.map(async (name) => ({ name, ...(await this.eventQueues.standing(name)) }))),
    ]);
    return {
      asOf: now.toISOString(),
      outbox,
      queues: queues.map(({ name, counts, oldestWaiting }) => ({
        name,
        waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0) + (counts['paused'] ?? 0),
        active: counts['active'] ?? 0,
        delayed: counts['delayed'] ?? 0,
        oldestSeconds: oldestWaiting && Math.max(0, (now.getTime() - oldestWaiting.getTime()) / 1_000),
        deadLetters: dead.get(name) ?? 0,
        handledByMinute: handled.get(name) ?? new Array<number>(MINUTES).fill(0),
        diedByMinute: died.get(name) ?? new Array<number>(MINUTES).fill(0),
      })),
    };
  }

  private messages(): Promise<{
    outbox: QueueOverview['outbox'];
    dead: ReadonlyMap<string, number>;
    handled: ByMinute;
    died: ByMinute;
  }> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const [unpublished] = await tx.query<{ waiting: number; later: number; oldest: number }>(
        `SELECT count(*) FILTER (WHERE available_at <= $1)::int AS waiting,
           count(*) FILTER (WHERE available_at > $1)::int AS later,
           greatest(0, COALESCE(EXTRACT(epoch FROM $1 - min(available_at)), 0))::float8 AS oldest
         FROM platform.outbox_events WHERE published_at IS NULL`,
        [tx.now],
      );
      const [published] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM platform.outbox_events
         WHERE published_at IS NOT NULL AND cardinality(settled_queues) < cardinality(queues)`,
      );
      const dead = await tx.query<{ queue: string; count: number }>(
        'SELECT queue, count(*)::int AS count FROM platform.dead_letters GROUP BY queue',
      );
      return {
        outbox: {
          waiting: unpublished?.waiting ?? 0,
          later: unpublished?.later ?? 0,
          oldestSeconds: unpublished?.oldest ?? 0,
          underWay: published?.count ?? 0,
        },
        dead: new Map(dead.map(({ queue, count }) => [queue, count])),
        handled: await handledByMinute(tx, this.registry, this.options.queues),
        died: await diedByMinute(tx),
      };
    });
  }
}
