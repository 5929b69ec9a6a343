import { anonymousActor, RecognitionPort, systemActor } from '@crossward/contracts';
import { isPublicGapGone, listPublicGapIds, listPublicGaps, type PublicGap } from '@crossward/marketplace-data-access';
import { DomainError, notFound, type JurisdictionCode } from '@crossward/kernel';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, isId, Jurisdiction, PageQuery, Text } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { DataFeed, WithContext } from 'schema-dts';
import { SitemapStream, streamToPromise } from 'sitemap';
import { gapPage } from './gap-page.js';
import { jobPostingOf } from './job-posting.js';
import type { PublicDocument } from './tagged-document.js';

const LIST = 'public-gaps';
const ADDRESS = '/v1/public/gaps';
/** Of the portal, on the same address; it leads over the sign-in. */
const APPLY_AT = '/nurse/gaps';
/** https://www.sitemaps.org/protocol.html allows 50,000 addresses in a file; one of them is the feed's. */
const MOST_IN_A_SITEMAP = 49_999;

export class PublicGapsQuery extends PageQuery {
  @Jurisdiction({ optional: true }) jurisdiction?: JurisdictionCode;
  @Text({ max: 60, optional: true, description: 'A specialty of /v1/recognition/vocabulary.' }) specialty?: string;
}

/** As JSON that may also stand inside of a script element of a page. */
const textOf = (document: object): string => JSON.stringify(document).replaceAll('<', '\\u003c');

/** Open gaps for search engines and boards. Reads as nobody: row-level security shows nothing but open gaps then. */
@Injectable()
export class PublishGaps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  /** @throws DomainError GAP_GONE for what was open and takes nobody any more, GAP_NOT_FOUND for what never was */
  async one(id: string): Promise<PublicDocument> {
    const [gap] = await this.unitOfWork.read(anonymousActor, (tx) => listPublicGaps(tx, { id }, 1));
    if (!gap) throw await this.missing(id);
    const [names, url] = [await this.recognition.vocabulary(), this.addressOf(gap)];
    const text = textOf({ '@context': 'https://schema.org', ...jobPostingOf(gap, names, url) });
    const page = { gap, names, url, applyAt: `${APPLY_AT}/${gap.id}`, jsonLd: text };
    return { text, page: (language) => gapPage(page, language) };
  }

  async feed({ cursor, limit, ...filter }: PublicGapsQuery): Promise<PublicDocument> {
    const after = (this.cursors.decode(cursor, LIST)?.[0] as string | undefined) ?? null;
    const names = await this.recognition.vocabulary();
    const found = await this.unitOfWork.read(anonymousActor, (tx) =>
      listPublicGaps(tx, { ...filter, after }, limit + 1),
    );
    const gaps = found.slice(0, limit);
    const last = gaps.at(-1);
    const feed: WithContext<DataFeed> = {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'Open gaps for travel nurses',
      dataFeedElement: gaps.map((gap) => ({
        '@type': 'DataFeedItem',
        dateCreated: gap.createdAt.toISOString(),
        dateModified: gap.updatedAt.toISOString(),
        item: jobPostingOf(gap, names, this.addressOf(gap)),
      })),
    };
    const text = textOf(feed);
    return last && found.length > limit ? { text, next: this.nextOf(last.id, limit, filter) } : { text };
  }

  /** Where each open gap is, the newest first. */
  async sitemap(): Promise<PublicDocument> {
    const gaps = await this.unitOfWork.read(anonymousActor, (tx) => listPublicGapIds(tx, MOST_IN_A_SITEMAP));
    const stream = new SitemapStream({ hostname: this.config.publicUrl });
    // A sitemap may not be empty; the feed itself is always there.
    stream.write({ url: `${this.config.publicUrl}${ADDRESS}` });
    for (const gap of gaps) stream.write({ url: this.addressOf(gap), lastmod: gap.updatedAt.toISOString() });
    stream.end();
    return { text: (await streamToPromise(stream)).toString() };
  }

  private async missing(id: string): Promise<DomainError> {
    const gone = isId(id) && (await this.unitOfWork.read(systemActor, (tx) => isPublicGapGone(tx, id)));
    if (!gone) return notFound('gap', id);
    return new DomainError({
      kind: 'gone',
      code: 'GAP_GONE',
      message: `The gap (${id}) is filled, over or closed: nobody can apply for it any more.`,
      nextStep: `Look for open gaps at ${ADDRESS}.`,
    });
  }

  private addressOf({ id }: Pick<PublicGap, 'id'>): string {
    return `${this.config.publicUrl}${ADDRESS}/${id}`;
  }

  private nextOf(last: string, limit: number, filter: Omit<PublicGapsQuery, 'cursor' | 'limit'>): string {
    const told = Object.entries(filter).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    const query = new URLSearchParams([
      ...told,
      ['limit', String(limit)],
      ['cursor', this.cursors.encode([last], LIST)],
    ]);
    return `${this.config.publicUrl}${ADDRESS}?${query.toString()}`;
  }
}
