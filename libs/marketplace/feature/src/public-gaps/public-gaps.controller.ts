import { IdParam, Public, RateLimited } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PublicGapsQuery, PublishGaps } from './publish-gaps.js';
import { Gone } from './gone.js';
import { Document, type PublicDocument } from './tagged-document.js';

const JSON_LD = 'application/ld+json; charset=utf-8';
const XML = 'application/xml; charset=utf-8';

@ApiTags('public gaps')
@Controller('v1/public')
export class PublicGapsController {
  constructor(private readonly gaps: PublishGaps) {}

  @Get('gaps')
  @Public()
  @RateLimited({ max: 120, seconds: 60 })
  @Document(JSON_LD, 'https://schema.org/DataFeed of open gaps; the header Link names the next page.')
  feed(@Query() query: PublicGapsQuery): Promise<PublicDocument> {
    return this.gaps.feed(query);
  }

  @Get('gaps/:gapId')
  @Public()
  @RateLimited({ max: 300, seconds: 60 })
  @Document(JSON_LD, 'https://schema.org/JobPosting of an open gap; for browsers a page that holds it.')
  @Gone('It was open, and takes nobody any more: as a problem, or as a page for browsers.')
  one(@IdParam('gapId') gapId: string): Promise<PublicDocument> {
    return this.gaps.one(gapId);
  }

  @Get('sitemap')
  @Public()
  @RateLimited({ max: 12, seconds: 60 })
  @Document(XML, 'https://www.sitemaps.org: where each open gap is.')
  sitemap(): Promise<PublicDocument> {
    return this.gaps.sitemap();
  }
}
