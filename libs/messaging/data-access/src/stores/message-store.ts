import type { Side, ThreadParties, Utterance } from '@crossward/messaging-domain';
import type { Transaction } from '@crossward/platform-database';

export interface MessageRecord {
  readonly id: string;
  readonly submissionId: string;
  readonly sequence: number;
  readonly authorAccountId: string;
  readonly authorSide: Side;
  readonly text: string;
  readonly postedAt: Date;
}

export interface ThreadRecord {
  readonly submissionId: string;
  readonly lastSequence: number;
  readonly lastPostedAt: Date;
  readonly unread: number;
}

const COLUMNS = `id, submission_id AS "submissionId", sequence, author_account_id AS "authorAccountId",
  author_side AS "authorSide", text, posted_at AS "postedAt"`;

/** Adds a message to the end of its thread, which the first one opens. Holds the thread until the commit. */
export const addMessage = async (
  tx: Transaction,
  message: Pick<MessageRecord, 'submissionId' | 'authorSide' | 'text'> & ThreadParties,
): Promise<MessageRecord> => {
  const { submissionId, nurseId, organisationId, authorSide, text } = message;
  await tx.execute(
    `INSERT INTO messaging.threads (submission_id, nurse_id, organisation_id, last_sequence, created_at)
     VALUES ($1, $2, $3, 0, $4) ON CONFLICT (submission_id) DO NOTHING`,
    [submissionId, nurseId, organisationId, tx.now],
  );
  const [thread] = await tx.query<{ last_sequence: number }>(
    `UPDATE messaging.threads SET last_sequence = last_sequence + 1 WHERE submission_id = $1 RETURNING last_sequence`,
    [submissionId],
  );
  const [row] = await tx.query<MessageRecord>(
    `INSERT INTO messaging.messages
       (id, submission_id, nurse_id, organisation_id, sequence, author_account_id, author_side, text, posted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
    [
      ...[tx.newId(), submissionId, nurseId, organisationId, thread?.last_sequence],
      ...[tx.actor.accountId, authorSide, text, tx.now],
    ],
  );
  return row as MessageRecord;
};

export const findMessage = async (tx: Transaction, id: string): Promise<MessageRecord | null> => {
  const [row] = await tx.query<MessageRecord>(`SELECT ${COLUMNS} FROM messaging.messages WHERE id = $1`, [id]);
  return row ?? null;
};

/** Newest first. `before` is the sequence of the last message of the page before. */
export const listMessages = (
  tx: Transaction,
  { submissionId, before, limit }: { submissionId: string; before: number | null; limit: number },
): Promise<MessageRecord[]> =>
  tx.query<MessageRecord>(
    `SELECT ${COLUMNS} FROM messaging.messages WHERE submission_id = $1 AND ($2::int IS NULL OR sequence < $2)
     ORDER BY sequence DESC LIMIT $3`,
    [submissionId, before, limit],
  );

/** The newest thousand turns of a thread, in their order: enough for a median, and bounded. */
export const listUtterances = (tx: Transaction, submissionId: string): Promise<Utterance[]> =>
  tx.query<Utterance>(
    `SELECT side, at FROM (SELECT author_side AS side, posted_at AS at, sequence FROM messaging.messages
       WHERE submission_id = $1 ORDER BY sequence DESC LIMIT 1000) AS newest ORDER BY sequence`,
    [submissionId],
  );

/** Recruiters who wrote in the thread: they take part from then on. */
export const listRecruitersIn = async (tx: Transaction, submissionId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `SELECT DISTINCT author_account_id AS id FROM messaging.messages
       WHERE submission_id = $1 AND author_side = 'recruiter' ORDER BY id`,
      [submissionId],
    )
  ).map(({ id }) => id);

const UNREAD = `(SELECT count(*)::int FROM messaging.messages m
  WHERE m.submission_id = t.submission_id AND m.author_account_id <> $1
    AND m.sequence > COALESCE((SELECT r.sequence FROM messaging.read_marks r
      WHERE r.submission_id = t.submission_id AND r.account_id = $1), 0))`;

const THREAD = `SELECT t.submission_id AS "submissionId", t.last_sequence AS "lastSequence",
    l.posted_at AS "lastPostedAt", ${UNREAD} AS unread
  FROM messaging.threads t
  JOIN messaging.messages l ON l.submission_id = t.submission_id AND l.sequence = t.last_sequence`;

export const findThread = async (tx: Transaction, submissionId: string): Promise<ThreadRecord | null> => {
  const [row] = await tx.query<ThreadRecord>(`${THREAD} WHERE t.submission_id = $2`, [
    tx.actor.accountId,
    submissionId,
  ]);
  return row ?? null;
};

/** Threads by their newest message; row-level security tells whose. */
export const listThreads = (
  tx: Transaction,
  { after, limit }: { after: readonly [postedAt: string, submissionId: string] | null; limit: number },
): Promise<ThreadRecord[]> =>
  tx.query<ThreadRecord>(
    `${THREAD} WHERE ($2::timestamptz IS NULL OR (l.posted_at, t.submission_id) < ($2::timestamptz, $3::uuid))
       ORDER BY l.posted_at DESC, t.submission_id DESC LIMIT $4`,
    [tx.actor.accountId, after?.[0] ?? null, after?.[1] ?? null, limit],
  );

/**
 * Messages that others wrote and the actor has not read. A recruiter counts only threads in which he or she wrote, and
 * those of the submissions that he or she has in hand.
 */
export const countUnread = async (tx: Transaction, inHand: readonly string[] = []): Promise<number> => {
  const joined =
    tx.actor.role === 'recruiter'
      ? `WHERE t.submission_id = ANY ($2) OR EXISTS (SELECT FROM messaging.messages o
           WHERE o.submission_id = t.submission_id AND o.author_account_id = $1)`
      : '';
  const [row] = await tx.query<{ unread: number }>(
    `SELECT COALESCE(sum(${UNREAD}), 0)::int AS unread FROM messaging.threads t ${joined}`,
    tx.actor.role === 'recruiter' ? [tx.actor.accountId, inHand] : [tx.actor.accountId],
  );
  return row?.unread ?? 0;
};

/** Everything up to that message is read. A mark never goes back. */
export const markRead = (tx: Transaction, submissionId: string, sequence: number): Promise<number> =>
  tx.execute(
    `INSERT INTO messaging.read_marks (account_id, submission_id, sequence) VALUES ($1, $2, $3)
     ON CONFLICT (account_id, submission_id) DO UPDATE SET sequence = GREATEST(messaging.read_marks.sequence, $3)`,
    [tx.actor.accountId, submissionId, sequence],
  );
