import type { Transaction } from '@crossward/platform-database';

/** Removes every event, endpoint and feed, to start a demo market anew. As the system only. */
export const emptyChannels = async (tx: Transaction): Promise<void> => {
  for (const table of [
    'webhook_attempts',
    'webhook_messages',
    'webhook_endpoints',
    'stream_connections',
    'calendar_feeds',
    'events',
    'arrivals',
  ]) {
    await tx.execute(`DELETE FROM channels.${table}`);
  }
};
