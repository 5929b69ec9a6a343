import type { Transaction } from '@crossward/platform-database';

/**
 * Takes a place among the open streams of the account; false: all are taken. Places that nobody has renewed since the
 * instant belonged to a process that died.
 */
export const takeStream = async (
  tx: Transaction,
  { id, accountId, most, aliveSince }: { id: string; accountId: string; most: number; aliveSince: Date },
): Promise<boolean> => {
  await tx.lock(`streams:${accountId}`);
  await tx.execute('DELETE FROM channels.stream_connections WHERE account_id = $1 AND seen_at < $2', [
    accountId,
    aliveSince,
  ]);
  const added = await tx.execute(
    `INSERT INTO channels.stream_connections (id, account_id, seen_at)
     SELECT $1, $2, $3 WHERE (SELECT count(*) FROM channels.stream_connections WHERE account_id = $2) < $4`,
    [id, accountId, tx.now, most],
  );
  return added === 1;
};

export const renewStream = (tx: Transaction, id: string): Promise<number> =>
  tx.execute('UPDATE channels.stream_connections SET seen_at = $2 WHERE id = $1', [id, tx.now]);

export const releaseStream = (tx: Transaction, id: string): Promise<number> =>
  tx.execute('DELETE FROM channels.stream_connections WHERE id = $1', [id]);
