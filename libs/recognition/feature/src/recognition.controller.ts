import type { Decision, Vocabulary } from '@crossward/contracts';
import { BodyLimit, Public } from '@crossward/platform-http';
import {
  publishedQuerySchema,
  type ArrangementDocument,
  type JurisdictionDocument,
} from '@crossward/recognition-domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CorpusTagged } from './corpus-tagged.interceptor.js';
import { DECISION_SCHEMA } from './decision-schema.js';
import { KnownOnQuery } from './known-law.js';
import { MOST_BYTES, MOST_QUERIES } from './limits.js';
import { RecognitionService, type ArrangementSummary } from './recognition.service.js';
import { VOCABULARY_SCHEMA } from './vocabulary.js';

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

const objectAnswer = (description: string): MethodDecorator =>
  ApiResponse({ status: 200, description, schema: { type: 'object', additionalProperties: true } });

@ApiTags('recognition')
@Controller('v1/recognition')
export class RecognitionController {
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
  decide(@Body() body: unknown, @Query() { knownOn }: KnownOnQuery): Decision | { decisions: Decision[] } {
    return this.recognition.decide(body, knownOn);
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

  @Get('vocabulary')
  @Public()
  @UseInterceptors(CorpusTagged)
  @ApiOperation({ summary: 'The terms that facts, queries and requirements of gaps may use' })
  @ApiResponse({ status: 200, description: 'Terms by their codes.', schema: VOCABULARY_SCHEMA as object })
  vocabulary(): Vocabulary {
    return this.recognition.vocabulary();
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
