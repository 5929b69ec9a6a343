import { systemActor, type JobOutcome } from '@crossward/contracts';
import {
  addNotice,
  attachNotice,
  loadPreferences,
  queueEmail,
  type SubjectType,
} from '@crossward/messaging-data-access';
import {
  afterQuietHours,
  channelsOf,
  nextDigestAt,
  type EmailTiming,
  type NoticeKind,
  type Preferences,
} from '@crossward/messaging-domain';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { accountsConcerned, recruiterAccounts } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';

/** What happened, and whom it concerns. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly to: {
    readonly nurseId?: string;
    readonly organisationId?: string;
    readonly accountIds?: readonly string[];
    readonly everyRecruiter?: boolean;
    /** Who is not told, although one of those. */
    readonly butAccountId?: string;
  };
  readonly subject: readonly [SubjectType, string];
  readonly dueAt?: Date;
}

/** Makes one notice for each person and event, and the e-mail that tells of it, as each wants to be told. */
@Injectable()
export class TellPeople {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** The inbox row, the notices and their e-mails stand together or not at all. */
  async tell(tellings: readonly Telling[], once: { consumer: string; eventId: string }): Promise<JobOutcome> {
    if (tellings.length === 0) return 'skipped';
    return this.unitOfWork.run(systemActor, async (tx) => {
      if (!(await tx.firstTime(once.consumer, once.eventId))) return 'skipped';
      for (const telling of tellings) {
        for (const accountId of await recipients(tx, telling.to)) await tellOne(tx, accountId, telling, once.eventId);
      }
      return 'done';
    });
  }
}

const recipients = async (
  tx: Transaction,
  { accountIds = [], everyRecruiter = false, butAccountId, ...parties }: Telling['to'],
): Promise<string[]> => {
  const concerned = parties.nurseId || parties.organisationId ? await accountsConcerned(tx, parties) : [];
  const recruiters = everyRecruiter ? await recruiterAccounts(tx) : [];
  // In one order everywhere: two transactions that tell the same people wait for each other instead of locking up.
  const all = new Set([...concerned, ...recruiters, ...accountIds]);
  return [...all].filter((id) => id !== butAccountId).sort();
};

/** Within a transaction of the system. */
export const tellOne = async (
  tx: Transaction,
  accountId: string,
  { kind, subject: [subjectType, subjectId], dueAt = undefined }: Omit<Telling, 'to'>,
  eventId: string,
): Promise<void> => {
  const preferences = await loadPreferences(tx, accountId);
  const { inApp, email } = channelsOf(kind, preferences);
  if (!inApp && email === 'none') return;
  const notice = { accountId, kind, eventId, subjectType, subjectId, dueAt: dueAt ?? null, inApp };
  const noticeId = await addNotice(tx, notice);
  if (noticeId === null || email === 'none') return;
  const emailId = await emailFor(tx, { accountId, noticeId, email, preferences });
  await attachNotice(tx, emailId, noticeId, accountId);
};

interface Wanted {
  readonly accountId: string;
  readonly noticeId: string;
  readonly email: EmailTiming;
  readonly preferences: Preferences;
}

/** A digest that is on its way already takes nothing more: then it is the next one. */
const emailFor = async (tx: Transaction, { accountId, noticeId, email, preferences }: Wanted): Promise<string> => {
  if (email === 'at-once') {
    const dueAt = afterQuietHours(tx.now, preferences);
    return (await queueEmail(tx, { accountId, purpose: 'notice', key: noticeId, dueAt })) as string;
  }
  for (let from = tx.now; ;) {
    const dueAt = nextDigestAt(from, preferences);
    const emailId = await queueEmail(tx, { accountId, purpose: 'digest', key: dueAt.toISOString(), dueAt });
    if (emailId !== null) return emailId;
    from = new Date(dueAt.getTime() + 1);
  }
};
