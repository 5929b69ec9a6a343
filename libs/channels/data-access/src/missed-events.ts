import type { Transaction } from '@crossward/platform-database';
import type { FeedEvent } from './event-store.js';

/** Events since the instant that an endpoint should have had and has no message of: it was disabled, or new. */
export const listMissedEvents = (
  tx: Transaction,
  endpoint: { id: string; organisationId: string; topics: readonly string[] },
  since: Date,
): Promise<Pick<FeedEvent, 'id' | 'topic' | 'data' | 'occurredAt'>[]> =>
  tx.query(
    `SELECT e.id, e.topic, e.data, e.occurred_at AS "occurredAt" FROM channels.events e
     WHERE e.organisation_id = $1 AND e.topic = ANY($2) AND e.occurred_at >= $3
       AND NOT EXISTS (SELECT FROM channels.webhook_messages m WHERE m.endpoint_id = $4 AND m.event_id = e.id)
     ORDER BY e.position`,
    [endpoint.organisationId, endpoint.topics, since, endpoint.id],
  );
