import type { NoticeKind } from '@crossward/messaging-domain';
import type { Transaction } from '@crossward/platform-database';

export const SUBJECT_TYPES = [
  'submission',
  'offer',
  'interview',
  'contract',
  'placement',
  'extension',
  'timecard',
  'verification',
  'onboarding-task',
  'record-appeal',
  'round',
  'round-proposal',
  'account',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export interface NoticeRecord {
  readonly id: string;
  readonly accountId: string;
  readonly kind: NoticeKind;
  readonly eventId: string;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly dueAt: Date | null;
  readonly inApp: boolean;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const COLUMNS = `n.id, n.account_id AS "accountId", n.kind, n.event_id AS "eventId", n.subject_type AS "subjectType",
  n.subject_id AS "subjectId", n.due_at AS "dueAt", n.in_app AS "inApp", n.created_at AS "createdAt", n.read_at AS "readAt"`;

/** Null when this person was told of this event before. */
export const addNotice = async (
  tx: Transaction,
  notice: Omit<NoticeRecord, 'id' | 'createdAt' | 'readAt'>,
): Promise<string | null> => {
  const { accountId, kind, eventId, subjectType, subjectId, dueAt, inApp } = notice;
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO messaging.notices (id, account_id, kind, event_id, subject_type, subject_id, due_at, in_app, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (account_id, event_id, kind) DO NOTHING RETURNING id`,
    [tx.newId(), accountId, kind, eventId, subjectType, subjectId, dueAt, inApp, tx.now],
  );
  return row?.id ?? null;
};

/** The actor's own, newest first. */
export const listNotices = (
  tx: Transaction,
  { unreadOnly, before, limit }: { unreadOnly: boolean; before: string | null; limit: number },
): Promise<NoticeRecord[]> =>
  tx.query<NoticeRecord>(
    `SELECT ${COLUMNS} FROM messaging.notices n WHERE n.account_id = $1 AND n.in_app
       AND (NOT $2 OR n.read_at IS NULL) AND ($3::uuid IS NULL OR n.id < $3)
     ORDER BY n.id DESC LIMIT $4`,
    [tx.actor.accountId, unreadOnly, before, limit],
  );

export const countUnreadNotices = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.query<{ unread: number }>(
    `SELECT count(*)::int AS unread FROM messaging.notices WHERE account_id = $1 AND in_app AND read_at IS NULL`,
    [tx.actor.accountId],
  );
  return row?.unread ?? 0;
};

/** Null when the actor has no such notice. Reading twice keeps the first instant. */
export const readNotice = async (tx: Transaction, id: string): Promise<NoticeRecord | null> => {
  const [row] = await tx.query<NoticeRecord>(
    `UPDATE messaging.notices n SET read_at = COALESCE(n.read_at, $3)
     WHERE n.id = $1 AND n.account_id = $2 AND n.in_app RETURNING ${COLUMNS}`,
    [id, tx.actor.accountId, tx.now],
  );
  return row ?? null;
};

/** Every notice of the actor up to that one, so that none that came meanwhile is read unseen. */
export const readNoticesUpTo = (tx: Transaction, upTo: string): Promise<number> =>
  tx.execute(
    `UPDATE messaging.notices SET read_at = $3 WHERE account_id = $1 AND in_app AND read_at IS NULL AND id <= $2`,
    [tx.actor.accountId, upTo, tx.now],
  );

/** What an e-mail tells, oldest first. */
export const listNoticesOfEmail = (tx: Transaction, emailId: string): Promise<NoticeRecord[]> =>
  tx.query<NoticeRecord>(
    `SELECT ${COLUMNS} FROM messaging.notices n JOIN messaging.email_notices e ON e.notice_id = n.id
     WHERE e.email_id = $1 ORDER BY n.id`,
    [emailId],
  );
