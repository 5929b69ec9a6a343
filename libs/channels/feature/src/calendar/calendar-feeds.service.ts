import { createHash, randomBytes } from 'node:crypto';
import { ReaderLanguagePort, systemActor, type Actor, type CalendarSource } from '@crossward/contracts';
import {
  findCalendarFeed,
  findCalendarOwner,
  putCalendarFeed,
  removeCalendarFeed,
  type CalendarFeedRecord,
} from '@crossward/channels-data-access';
import { DomainError } from '@crossward/kernel';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { AccountDirectory } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CALENDAR_SOURCES } from '../tokens.js';
import type { CalendarAddressAnswer, CalendarFeedAnswer } from './calendar.dto.js';
import { toICalendar } from './to-icalendar.js';

const TOKEN_BYTES = 32;
/** 32 random bytes in base64url, as calendars need them: without a session, in the address. */
const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;
const DAY_MS = 86_400_000;
/** What is over or cancelled is told for this long. */
const LOOK_BACK_DAYS = 30;

/** Calendars at an address that nobody guesses; of it only a digest is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(CALENDAR_SOURCES) private readonly sources: readonly CalendarSource[],
    @Inject(ReaderLanguagePort) private readonly languages: ReaderLanguagePort,
    private readonly accounts: AccountDirectory,
  ) {}

  get(actor: Actor): Promise<CalendarFeedAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toAnswer(await findCalendarFeed(tx, actor.accountId!)));
  }

  /** Opens a feed, or replaces its address: the one before ends. */
  async put(actor: Actor): Promise<CalendarAddressAnswer> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const feed = await this.unitOfWork.run(actor, async (tx) => {
      const put = await putCalendarFeed(tx, actor.accountId!, digestOf(token));
      record(tx, actor, put.rotatedAt === null ? 'calendar-feed.opened' : 'calendar-feed.rotated');
      return put;
    });
    return { ...toAnswer(feed), url: `${this.config.publicUrl}/v1/calendar/${token}.ics` };
  }

  /** The address ends; a second time it makes no difference. */
  async revoke(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (await removeCalendarFeed(tx, actor.accountId!)) record(tx, actor, 'calendar-feed.revoked');
    });
  }

  /**
   * The calendar as of now, or 304 for whoever has it already.
   * @throws DomainError CALENDAR_FEED_NOT_FOUND
   */
  async answer(file: string, ifNoneMatch: string | undefined, reply: FastifyReply): Promise<string> {
    const body = await this.read(file);
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    void reply.headers({
      etag,
      'cache-control': 'private, max-age=300',
      'content-type': 'text/calendar; charset=utf-8',
    });
    if (!matches(ifNoneMatch, etag)) return body;
    void reply.status(304);
    return '';
  }

  private async read(file: string): Promise<string> {
    const token = FILE.exec(file)?.[1];
    const found =
      token === undefined
        ? null
        : await this.unitOfWork.read(systemActor, async (tx) => ({
            owner: await findCalendarOwner(tx, digestOf(token)),
            since: new Date(tx.now.getTime() - LOOK_BACK_DAYS * DAY_MS),
          }));
    const actor = found?.owner ? await this.accounts.findActor(found.owner) : null;
    if (!found || !actor) throw feedNotFound();
    const language = await this.languages.languageOf(actor.accountId!);
    const entries = await Promise.all(this.sources.map((source) => source.listEntries(actor, found.since, language)));
    return toICalendar(entries.flat(), { publicUrl: this.config.publicUrl, language });
  }
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Weak comparison, as RFC 9110, 13.1.2 asks for. */
const matches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

const toAnswer = (feed: CalendarFeedRecord | null): CalendarFeedAnswer => ({
  active: feed !== null,
  createdAt: feed?.createdAt.toISOString() ?? null,
  rotatedAt: feed?.rotatedAt?.toISOString() ?? null,
});

const record = (tx: Transaction, { accountId, nurseId, organisationId }: Actor, action: string): void =>
  tx.record({ action, subjectType: 'account', subjectId: accountId!, nurseId, organisationId });

// The token is not repeated: answers are kept where addresses must not be.
const feedNotFound = (): DomainError =>
  new DomainError({
    kind: 'not-found',
    code: 'CALENDAR_FEED_NOT_FOUND',
    message: 'No calendar is at this address, or no longer.',
    nextStep: 'Open a feed with PUT /v1/me/calendar-feed and subscribe to the address that it answers.',
  });
