import type { Prices, Vocabulary } from '@crossward/contracts';
import { BodyLimit, Public } from '@crossward/platform-http';
import {
  publishedQuerySchema,
  type ArrangementDocument,
  type JurisdictionDocument,
} from '@crossward/recognition-domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CorpusCoverage } from '@crossward/recognition-corpus';
import { AnswerMemory } from './answer-memory.js';
import { CorpusTagged, tagged } from './corpus-tagged.interceptor.js';
import { COVERAGE_SCHEMA } from './coverage-schema.js';
import { decisionsAsJson } from './decision-json.js';
import { DECISION_SCHEMA } from './decision-schema.js';
import { MOST_BYTES, MOST_QUERIES } from './limits.js';
import { MEMBERSHIPS_SCHEMA, type MembershipAnswer } from './memberships.js';
import { PRICES_SCHEMA } from './prices.js';
import { RecognitionService, type ArrangementSummary } from './recognition.service.js';
import { VOCABULARY_SCHEMA } from './vocabulary.js';

const JSON_TYPE = 'application/json; charset=utf-8';

const QUERY_SCHEMA = publishedQuerySchema() as object;

const BATCH_SCHEMA = {
  type: 'object',
  properties: { queries: { type: 'array', items: QUERY_SCHEMA, maxItems: MOST_QUERIES } },
  required: ['queries'],
  additionalProperties: false,
};

const BATCH_ANSWER_SCHEMA = {
  type: 'object',
  properties: { decisions: { type: 'array', items: DECISION_SCHEMA } },
  required: ['decisions'],
};

const LANG = {
  name: 'lang',
  required: false,
  schema: { type: 'string' },
  description: 'en, fr, es; before Accept-Language',
} as const;

const objectAnswer = (description: string): MethodDecorator =>
  ApiResponse({ status: 200, description, schema: { type: 'object', additionalProperties: true } });

@ApiTags('recognition')
@Controller('v1/recognition')
export class RecognitionController {
  private readonly memory = new AnswerMemory();

  constructor(@Inject(RecognitionService) private readonly recognition: RecognitionService) {}

  @Post('decisions')
  @HttpCode(200)
  @Public()
  @BodyLimit(MOST_BYTES)
  @ApiOperation({ summary: 'May this nurse work there on that day, by which route, on which legal basis?' })
  @ApiBody({ schema: { oneOf: [QUERY_SCHEMA, BATCH_SCHEMA] } })
  @ApiResponse({
    status: 200,
    description: 'The decision; of a batch, the decisions in the order of the queries.',
    schema: { oneOf: [DECISION_SCHEMA, BATCH_ANSWER_SCHEMA] },
  })
  @ApiQuery(LANG)
  @ApiQuery({
    name: 'explain',
    required: false,
    schema: { type: 'boolean' },
    description: 'Adds `explanation`: sentences',
  })
  @ApiQuery({
    name: 'knownOn',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: 'Decides by the law as it was known on this day; today unless told',
  })
  decide(
    @Body() body: unknown,
    @Req() request: FastifyRequest<{ Querystring: { lang?: unknown; explain?: unknown; knownOn?: unknown } }>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Buffer {
    const asked = { ...request.query, acceptLanguage: request.headers['accept-language'] };
    const { law, telling } = this.recognition.telling(asked);
    void reply.header('content-language', telling.locale).header('vary', 'accept-language').type(JSON_TYPE);
    const answer = decisionsAsJson(this.recognition.decide(body, law, telling), this.memory);
    // Closed: gone out whole, or never to go out any more.
    reply.raw.once('close', () => this.memory.giveBack(answer));
    return answer;
  }

  @Get('jurisdictions')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'The places that the corpus knows, with regulator and coverage' })
  @objectAnswer('Jurisdictions by code.')
  jurisdictions(): { corpusVersion: string; items: JurisdictionDocument[] } {
    return this.recognition.jurisdictions();
  }

  @Get('arrangements')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'All legal ways that the corpus knows' })
  @objectAnswer('Arrangements by id.')
  arrangements(): { corpusVersion: string; items: ArrangementSummary[] } {
    return this.recognition.arrangements();
  }

  @Get('arrangements/:id')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'One arrangement with its dated versions, conditions and citations' })
  @objectAnswer('The document as docs/rule-language.md describes it.')
  arrangement(@Param('id') id: string): ArrangementDocument {
    return this.recognition.arrangement(id);
  }

  @Get('memberships')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'Compacts, unions and treaties, with who is a party to them and until when' })
  @ApiResponse({ status: 200, description: 'Memberships by name.', schema: MEMBERSHIPS_SCHEMA })
  @ApiQuery(LANG)
  memberships(
    @Req() request: FastifyRequest<{ Querystring: { lang?: unknown } }>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): { corpusVersion: string; items: MembershipAnswer[] } {
    const asked = { lang: request.query.lang, acceptLanguage: request.headers['accept-language'] };
    const { locale, answer } = this.recognition.memberships(asked);
    void reply.header('content-language', locale).header('vary', 'accept-language');
    return answer;
  }

  @Get('vocabulary')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'The terms that facts, queries and requirements of gaps may use' })
  @ApiResponse({ status: 200, description: 'Terms by their codes.', schema: VOCABULARY_SCHEMA as object })
  vocabulary(): Vocabulary {
    return this.recognition.vocabulary();
  }

  @Get('prices')
  @Public()
  @ApiOperation({ summary: 'Dated exchange rates and purchasing power, by which fees and pay are compared' })
  @ApiResponse({ status: 200, description: 'Figures with their sources.', schema: PRICES_SCHEMA as object })
  prices(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Prices | undefined {
    const { prices, tag } = this.recognition.prices();
    return tagged(prices, tag, request, reply);
  }

  @Get('coverage')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'What the corpus holds for each place and profession, how surely, and what it lacks' })
  @ApiResponse({ status: 200, description: 'The register of coverage.', schema: COVERAGE_SCHEMA })
  coverage(): CorpusCoverage {
    return this.recognition.coverage();
  }

  @Get('corpus')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'Name, version and size of the corpus in use' })
  @objectAnswer('The corpus.')
  corpus(): Record<string, string | number> {
    return this.recognition.describe();
  }
}
