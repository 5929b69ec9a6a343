import type { Actor } from '@crossward/contracts';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { DeadLetters, type DeadLetter, type DeadLetterKind, type Settled } from '../dead-letters.js';
import { QueueMonitor, type QueueOverview } from '../queue-monitor.js';
import type {
  DeadLetterDiscardBody,
  DeadLetterKindsQuery,
  DeadLetterSelectionBody,
  DeadLettersQuery,
} from './queue-bodies.js';

const LIST = 'dead-letters';

/** What an operator sees of the queues, and does about what they could not handle. */
@Injectable()
export class QueueDesk {
  constructor(
    @Inject(QueueMonitor) private readonly monitor: QueueMonitor,
    @Inject(DeadLetters) private readonly letters: DeadLetters,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  overview(): Promise<QueueOverview> {
    return this.monitor.overview();
  }

  async list(actor: Actor, { limit, cursor, ...filter }: DeadLettersQuery): Promise<Page<DeadLetter>> {
    const [diedAt, eventId, consumer] = (this.cursors.decode(cursor, LIST) ?? []) as string[];
    const after = diedAt && eventId && consumer ? { diedAt, eventId, consumer } : null;
    const found = await this.letters.page(actor, filter, after, limit + 1);
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? this.cursors.encode([last.diedAt, last.eventId, last.consumer], LIST) : null,
    };
  }

  kinds(actor: Actor, filter: DeadLetterKindsQuery): Promise<DeadLetterKind[]> {
    return this.letters.kinds(actor, filter);
  }

  replay(actor: Actor, selection: DeadLetterSelectionBody): Promise<Settled> {
    return this.letters.replay(actor, selection);
  }

  discard(actor: Actor, { reason, ...selection }: DeadLetterDiscardBody): Promise<Settled> {
    return this.letters.discard(actor, selection, reason);
  }
}
