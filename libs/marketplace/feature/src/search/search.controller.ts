import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SearchAnswer, SearchQuery } from './search.dto.js';
import { Search } from './search.js';

@ApiTags('search')
@Controller('v1/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  @Requires('search:read')
  @ApiOperation({ summary: 'Find what the role works with, by beginnings of words or by id' })
  @Answer(SearchAnswer, { description: 'A few of each kind.' })
  find(@CurrentActor() actor: Actor, @Query() { q }: SearchQuery): Promise<SearchAnswer> {
    return this.search.find(actor, q ?? '');
  }
}
