import { Inject, Injectable, Logger } from '@nestjs/common';
import { systemActor } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { BackgroundLoop } from './background-loop.js';

const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;
const OUTBOX_DAYS = 30;
/** Longer than the outbox: an inbox row guards against events that may still come back. */
const INBOX_DAYS = 60;
const BATCH = 5_000;

/** Removes messages and idempotency keys that have served. */
@Injectable()
export class Housekeeping {
  private readonly logger = new Logger('Housekeeping');
  private readonly loop: BackgroundLoop;

  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {
    this.loop = new BackgroundLoop(
      async () => {
        await this.sweep();
        return EVERY_MS;
      },
      (error) => {
        this.logger.warn(`Housekeeping waits: ${error.message}`);
        return EVERY_MS / 12;
      },
    );
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Returns how many rows went. */
  async sweep(): Promise<{ outbox: number; inbox: number; keys: number }> {
    const before = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
    const outbox = await this.repeat(
      `DELETE FROM platform.outbox_events WHERE id IN (SELECT id FROM platform.outbox_events
         WHERE published_at < $1 AND cardinality(settled_queues) >= cardinality(queues) LIMIT ${BATCH})`,
      (now) => before(now, OUTBOX_DAYS),
    );
    const inbox = await this.repeat(
      `DELETE FROM platform.inbox_events WHERE (consumer, event_id) IN (SELECT consumer, event_id
         FROM platform.inbox_events i WHERE handled_at < $1
           AND NOT EXISTS (SELECT FROM platform.outbox_events o WHERE o.id = i.event_id) LIMIT ${BATCH})`,
      (now) => before(now, INBOX_DAYS),
    );
    const keys = await this.repeat(
      `DELETE FROM platform.idempotency_keys WHERE (scope, key) IN (SELECT scope, key
         FROM platform.idempotency_keys WHERE expires_at <= $1 LIMIT ${BATCH})`,
      (now) => now,
    );
    return { outbox, inbox, keys };
  }

  private async repeat(sql: string, limit: (now: Date) => Date): Promise<number> {
    for (let total = 0; ;) {
      const count = await this.unitOfWork.run(systemActor, (tx) => tx.execute(sql, [limit(tx.now)]));
      total += count;
      if (count < BATCH) return total;
    }
  }
}
