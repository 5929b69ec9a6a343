import type { Actor } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import {
  countUnreadNotices,
  listNotices,
  loadPreferences,
  readNotice,
  readNoticesUpTo,
  type NoticeRecord,
} from '@crossward/messaging-data-access';
import { noticeWords, type Reader } from '@crossward/messaging-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { NoticeAnswer, NoticeCountAnswer, NoticeListQuery, ReadNoticesBody } from './notice.dto.js';

const LIST = 'notices';

/** What concerns a person, in her or his language. */
@Injectable()
export class NoticesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, { show, language, limit, cursor }: NoticeListQuery): Promise<Page<NoticeAnswer>> {
    const before = (this.cursors.decode(cursor, LIST)?.[0] ?? null) as string | null;
    return this.unitOfWork.read(actor, async (tx) => {
      const preferred = await loadPreferences(tx, actor.accountId as string);
      const reader = { ...preferred, ...(language && { language }) };
      const rows = await listNotices(tx, { unreadOnly: show === 'unread', before, limit: limit + 1 });
      const items = rows.slice(0, limit).map((notice) => toAnswer(notice, reader));
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, nextCursor: last ? this.cursors.encode([last.id], LIST) : null };
    });
  }

  /** @throws DomainError NOTICE_NOT_FOUND */
  async read(actor: Actor, noticeId: string): Promise<NoticeAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const notice = await readNotice(tx, noticeId);
      if (!notice) throw notFound('notice', noticeId);
      return toAnswer(notice, await loadPreferences(tx, actor.accountId as string));
    });
  }

  async readAll(actor: Actor, { upTo }: ReadNoticesBody): Promise<NoticeCountAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await readNoticesUpTo(tx, upTo);
      return { unread: await countUnreadNotices(tx) };
    });
  }

  async count(actor: Actor): Promise<NoticeCountAnswer> {
    return { unread: await this.unitOfWork.read(actor, countUnreadNotices) };
  }
}

const toAnswer = (notice: NoticeRecord, reader: Reader): NoticeAnswer => ({
  id: notice.id,
  kind: notice.kind,
  ...noticeWords(notice, reader),
  subjectType: notice.subjectType,
  subjectId: notice.subjectId,
  dueAt: notice.dueAt?.toISOString() ?? null,
  createdAt: notice.createdAt.toISOString(),
  readAt: notice.readAt?.toISOString() ?? null,
});
