import type { EventParties } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

export interface Arrival {
  id: string;
  topic: string;
  payload: Record<string, string>;
  occurredAt: Date;
}

export interface FeedEvent {
  id: string;
  /** Text: a bigint. */
  position: string;
  topic: string;
  data: Record<string, string>;
  organisationId: string | null;
  nurseId: string | null;
  occurredAt: Date;
}

const COLUMNS = `e.id, e.position::text AS position, e.topic, e.data, e.organisation_id AS "organisationId",
  e.nurse_id AS "nurseId", e.occurred_at AS "occurredAt"`;

/** What has been published and is due, oldest first. */
export const listArrivals = (tx: Transaction, limit: number): Promise<Arrival[]> =>
  tx.query<Arrival>(
    `SELECT event_id AS id, topic, payload, occurred_at AS "occurredAt" FROM channels.arrivals
     WHERE available_at <= $1 ORDER BY available_at, event_id LIMIT $2`,
    [tx.now, limit],
  );

/** One feeder at a time, until its commit: positions become visible in their order. */
export const lockFeed = (tx: Transaction): Promise<void> => tx.lock('channels-feed');

/** Takes an arrival; false: another instance has taken it. */
export const takeArrival = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.execute('DELETE FROM channels.arrivals WHERE event_id = $1', [id])) === 1;

/** Gives the event its place in the order. Under `lockFeed`. */
export const appendEvent = async (tx: Transaction, arrival: Arrival, parties: EventParties): Promise<void> => {
  await tx.execute(
    `INSERT INTO channels.events (id, position, topic, data, organisation_id, nurse_id, occurred_at, fed_at)
     VALUES ($1, nextval('channels.event_positions'), $2, $3::jsonb, $4, $5, $6, $7)`,
    [
      arrival.id,
      arrival.topic,
      JSON.stringify(arrival.payload),
      parties.organisationId,
      parties.nurseId,
      arrival.occurredAt,
      tx.now,
    ],
  );
};

/** The last position given out, and the first one still kept; '0' while there is none. */
export const findEnds = async (tx: Transaction): Promise<{ first: string; last: string }> => {
  const [row] = await tx.query<{ first: string; last: string }>(
    `SELECT COALESCE(min(position), 0)::text AS first, COALESCE(max(position), 0)::text AS last FROM channels.events`,
  );
  return row!;
};

/** What the actor may see after a position: row-level security decides. */
export const listEventsAfter = (tx: Transaction, position: string, limit: number): Promise<FeedEvent[]> =>
  tx.query<FeedEvent>(
    `SELECT ${COLUMNS} FROM channels.events e WHERE e.position > $1::bigint ORDER BY e.position LIMIT $2`,
    [position, limit],
  );

/** Removes events from before the instant. The newest stays: it tells where the order has come to. */
export const removeEventsBefore = (tx: Transaction, before: Date): Promise<number> =>
  tx.execute(
    `DELETE FROM channels.events WHERE fed_at < $1 AND position < (SELECT max(position) FROM channels.events)`,
    [before],
  );
