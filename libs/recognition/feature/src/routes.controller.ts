import type { DestinationsAnswer } from '@crossward/contracts';
import { Public } from '@crossward/platform-http';
import { publishedQuerySchema } from '@crossward/recognition-domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Telling } from '@crossward/recognition-explanation';
import { CorpusTagged } from './corpus-tagged.interceptor.js';
import { DESTINATIONS_SCHEMA, destinationsQuerySchema, routeQuerySchema, SEARCH_SCHEMA } from './route-schemas.js';
import { RoutesService, type PlaceView, type ToldSearch } from './routes.service.js';

const QUERY_SCHEMA = publishedQuerySchema();

type Asked = FastifyRequest<{ Querystring: { lang?: unknown; explain?: unknown } }>;

const LANG = {
  name: 'lang',
  required: false,
  schema: { type: 'string' },
  description: 'en, fr, es; before Accept-Language',
};
const EXPLAIN = {
  name: 'explain',
  required: false,
  schema: { type: 'boolean' },
  description: 'Adds `explanation`: sentences',
};

@ApiTags('recognition')
@Controller('v1/recognition')
export class RoutesController {
  constructor(@Inject(RoutesService) private readonly routes: RoutesService) {}

  @Post('routes')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Every route over at most four legs that nothing dominates in days and fees' })
  @ApiBody({ schema: routeQuerySchema(QUERY_SCHEMA) })
  @ApiQuery(LANG)
  @ApiQuery(EXPLAIN)
  @ApiResponse({
    status: 200,
    description: 'Earliest start first; what hangs on unknown facts last.',
    schema: SEARCH_SCHEMA,
  })
  search(@Body() body: unknown, @Req() request: Asked, @Res({ passthrough: true }) reply: FastifyReply): ToldSearch {
    return this.routes.search(body, this.telling(request, reply));
  }

  @Post('destinations')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Where can this nurse work: every place with its verdict and best route' })
  @ApiBody({ schema: destinationsQuerySchema(QUERY_SCHEMA) })
  @ApiQuery(LANG)
  @ApiQuery(EXPLAIN)
  @ApiResponse({ status: 200, description: 'Places in the order of their codes.', schema: DESTINATIONS_SCHEMA })
  destinations(
    @Body() body: unknown,
    @Req() request: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): DestinationsAnswer {
    return this.routes.destinations(body, this.telling(request, reply));
  }

  @Get('jurisdictions/:code')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'One place: its regulator, everything that leads there, and what the corpus lacks' })
  @ApiResponse({ status: 200, description: 'The place.', schema: { type: 'object', additionalProperties: true } })
  place(@Param('code') code: string): PlaceView {
    return this.routes.place(code);
  }

  private telling(request: Asked, reply: FastifyReply): Telling {
    const telling = this.routes.telling({ ...request.query, acceptLanguage: request.headers['accept-language'] });
    void reply.header('content-language', telling.locale).header('vary', 'accept-language');
    return telling;
  }
}
