import type { Transaction } from '@crossward/platform-database';

export interface CalendarFeedRecord {
  accountId: string;
  createdAt: Date;
  rotatedAt: Date | null;
}

const COLUMNS = `account_id AS "accountId", created_at AS "createdAt", rotated_at AS "rotatedAt"`;

export const findCalendarFeed = async (tx: Transaction, accountId: string): Promise<CalendarFeedRecord | null> => {
  const [row] = await tx.query<CalendarFeedRecord>(
    `SELECT ${COLUMNS} FROM channels.calendar_feeds WHERE account_id = $1`,
    [accountId],
  );
  return row ?? null;
};

/** Whose feed this is; null: nobody's, or no longer. */
export const findCalendarOwner = async (tx: Transaction, tokenDigest: Buffer): Promise<string | null> => {
  const [row] = await tx.query<{ accountId: string }>(
    'SELECT account_id AS "accountId" FROM channels.calendar_feeds WHERE token_digest = $1',
    [tokenDigest],
  );
  return row?.accountId ?? null;
};

/** Opens the feed of the account, or gives it another token: the one before ends with it. */
export const putCalendarFeed = async (
  tx: Transaction,
  accountId: string,
  tokenDigest: Buffer,
): Promise<CalendarFeedRecord> => {
  const [row] = await tx.query<CalendarFeedRecord>(
    `INSERT INTO channels.calendar_feeds (account_id, token_digest, created_at, version) VALUES ($1, $2, $3, 1)
     ON CONFLICT (account_id) DO UPDATE SET token_digest = EXCLUDED.token_digest, rotated_at = EXCLUDED.created_at,
       version = calendar_feeds.version + 1
     RETURNING ${COLUMNS}`,
    [accountId, tokenDigest, tx.now],
  );
  return row!;
};

export const removeCalendarFeed = async (tx: Transaction, accountId: string): Promise<boolean> =>
  (await tx.execute('DELETE FROM channels.calendar_feeds WHERE account_id = $1', [accountId])) === 1;
