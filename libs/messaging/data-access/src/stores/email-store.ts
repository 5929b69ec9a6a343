import type { Transaction } from '@crossward/platform-database';

export type EmailPurpose = 'notice' | 'digest';
/** How an e-mail ended: `dropped` was not wanted any more, `uncertain` may or may not have arrived. */
export type EmailEnd = 'sent' | 'dropped' | 'failed' | 'uncertain';

export interface EmailRecord {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: EmailPurpose;
  readonly attempts: number;
}

const COLUMNS = 'id, account_id AS "accountId", purpose, attempts';

/**
 * The e-mail of this key, made when it is not there. Null once it is on its way or settled: then nothing can join it.
 * The row is held until the commit, so that it does not leave meanwhile.
 */
export const queueEmail = async (
  tx: Transaction,
  { accountId, purpose, key, dueAt }: { accountId: string; purpose: EmailPurpose; key: string; dueAt: Date },
): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO messaging.emails AS e (id, account_id, purpose, key, status, attempts, due_at, created_at)
     VALUES ($1, $2, $3, $4, 'queued', 0, $5, $6)
     ON CONFLICT (account_id, purpose, key) DO UPDATE SET due_at = e.due_at WHERE e.status = 'queued' AND e.attempts = 0
     RETURNING id`,
    [tx.newId(), accountId, purpose, key, dueAt, tx.now],
  );
  return row?.id ?? null;
};

export const attachNotice = (tx: Transaction, emailId: string, noticeId: string, accountId: string): Promise<number> =>
  tx.execute('INSERT INTO messaging.email_notices (email_id, notice_id, account_id) VALUES ($1, $2, $3)', [
    emailId,
    noticeId,
    accountId,
  ]);

/** Takes e-mails that are due, each for one process only. */
export const claimEmails = (tx: Transaction, limit: number): Promise<EmailRecord[]> =>
  tx.query<EmailRecord>(
    `UPDATE messaging.emails SET status = 'sending', attempts = attempts + 1, claimed_at = $1
     WHERE id IN (SELECT id FROM messaging.emails WHERE status = 'queued' AND due_at <= $1
       ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED) RETURNING ${COLUMNS}`,
    [tx.now, limit],
  );

/** Cut off while sending: whether the server has it nobody knows, so it is not sent again. */
export const settleCutOff = (tx: Transaction, before: Date): Promise<number> =>
  tx.execute(
    `UPDATE messaging.emails SET status = 'uncertain', code = 'CUT_OFF', settled_at = $1
     WHERE status = 'sending' AND claimed_at < $2`,
    [tx.now, before],
  );

export const settleEmail = (tx: Transaction, id: string, status: EmailEnd, code: string | null): Promise<number> =>
  tx.execute(
    `UPDATE messaging.emails SET status = $2, code = $3, settled_at = $4 WHERE id = $1 AND status = 'sending'`,
    [id, status, code, tx.now],
  );

/** Back into the queue. `counts` false: it was not tried, only put off. */
export const postponeEmail = (
  tx: Transaction,
  id: string,
  { dueAt, code, counts }: { dueAt: Date; code: string; counts: boolean },
): Promise<number> =>
  tx.execute(
    `UPDATE messaging.emails SET status = 'queued', due_at = $2, code = $3, claimed_at = NULL,
       attempts = attempts - CASE WHEN $4 THEN 0 ELSE 1 END
     WHERE id = $1 AND status = 'sending'`,
    [id, dueAt, code, counts],
  );

export interface StoppedAddress {
  readonly digest: Buffer;
  readonly code: string;
  readonly stoppedAt: Date;
}

export const findStoppedAddress = async (tx: Transaction, accountId: string): Promise<StoppedAddress | null> => {
  const [row] = await tx.query<StoppedAddress>(
    `SELECT address_digest AS digest, code, stopped_at AS "stoppedAt" FROM messaging.stopped_addresses
     WHERE account_id = $1`,
    [accountId],
  );
  return row ?? null;
};

export const stopAddress = (tx: Transaction, accountId: string, digest: Buffer, code: string): Promise<number> =>
  tx.execute(
    `INSERT INTO messaging.stopped_addresses (account_id, address_digest, code, stopped_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id) DO UPDATE SET address_digest = $2, code = $3, stopped_at = $4`,
    [accountId, digest, code, tx.now],
  );
