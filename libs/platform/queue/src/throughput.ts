import { SUBSCRIPTIONS, type QueueName } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import type { ConsumerRegistry } from './consumer-registry.js';
import { isTopic } from './event-job.js';

export const MINUTES = 60;
const MINUTE_MS = 60_000;

/** What ended in each of the last `MINUTES` minutes, oldest first, by queue. */
export type ByMinute = ReadonlyMap<QueueName, number[]>;

interface Counted {
  name: string;
  ago: number;
  count: number;
}

// Whole minutes of the clock, so that a figure does not change while one looks at it.
const AGO = `(floor(extract(epoch FROM $1::timestamptz) / 60) - floor(extract(epoch FROM %) / 60))::int`;
const ago = (column: string): string => AGO.replace('%', column);

const since = (now: Date): Date => new Date((Math.floor(now.getTime() / MINUTE_MS) - MINUTES + 1) * MINUTE_MS);

const spread = (rows: readonly (Counted & { queue: QueueName | undefined })[]): ByMinute => {
  const found = new Map<QueueName, number[]>();
  for (const { queue, ago: behind, count } of rows) {
    if (queue === undefined) continue;
    const minutes = found.get(queue) ?? new Array<number>(MINUTES).fill(0);
    const place = MINUTES - 1 - behind;
    if (place >= 0 && place < MINUTES) minutes[place] = (minutes[place] ?? 0) + count;
    found.set(queue, minutes);
  }
  return found;
};

/**
 * Events that consumers are done with, from their inboxes: the same on every backend. A consumer of another process is
 * known by the topic of an event: it runs on the queue of the topic that is not drained here, where there is one such.
 */
export const handledByMinute = async (
  tx: Transaction,
  registry: Pick<ConsumerRegistry, 'byName'>,
  drained: readonly QueueName[],
): Promise<ByMinute> => {
  const rows = await tx.query<Counted>(
    `SELECT consumer AS name, ${ago('handled_at')} AS ago, count(*)::int AS count FROM platform.inbox_events
     WHERE handled_at >= $2 GROUP BY 1, 2`,
    [tx.now, since(tx.now)],
  );
  const elsewhere = [...new Set(rows.map(({ name }) => name))].filter((name) => !registry.byName(name));
  const topics = await tx.query<{ consumer: string; topic: string }>(
    `SELECT DISTINCT ON (i.consumer) i.consumer, o.topic FROM platform.inbox_events i
       JOIN platform.outbox_events o ON o.id = i.event_id WHERE i.consumer = ANY ($1) AND i.handled_at >= $2`,
    [elsewhere, since(tx.now)],
  );
  const queueOf = (name: string): QueueName | undefined => {
    const topic = topics.find(({ consumer }) => consumer === name)?.topic;
    const others = isTopic(topic) ? SUBSCRIPTIONS[topic].filter((queue) => !drained.includes(queue)) : [];
    return registry.byName(name)?.queue ?? (others.length === 1 ? others[0] : undefined);
  };
  return spread(rows.map((row) => ({ ...row, queue: queueOf(row.name) })));
};

/** Events that were given up and still are dead letters. */
export const diedByMinute = async (tx: Transaction): Promise<ByMinute> => {
  const rows = await tx.query<Counted & { queue: QueueName }>(
    `SELECT queue, consumer AS name, ${ago('died_at')} AS ago, count(*)::int AS count FROM platform.dead_letters
     WHERE died_at >= $2 GROUP BY 1, 2, 3`,
    [tx.now, since(tx.now)],
  );
  return spread(rows);
};
