import { BodyLimit, Public } from '@crossward/platform-http';
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DECISION_SCHEMA } from './decision-schema.js';
import { MOST_BYTES } from './limits.js';
import { RecognitionRelay } from './recognition-relay.js';

const READ = [
  'jurisdictions',
  'jurisdictions/:code',
  'arrangements',
  'arrangements/:id',
  'memberships',
  'prices',
  'vocabulary',
  'coverage',
  'corpus',
];

/** The routes of recognition where the law lives in another process: one address for people, whatever runs where. */
@ApiTags('recognition')
@Controller('v1/recognition')
export class RecognitionRelayController {
  constructor(@Inject(RecognitionRelay) private readonly relay: RecognitionRelay) {}

  @Post('decisions')
  @Public()
  @BodyLimit(MOST_BYTES)
  @ApiOperation({ summary: 'May this nurse work there on that day, by which route, on which legal basis?' })
  @ApiQuery({ name: 'knownOn', required: false, description: 'Decide by the law as it was known on this day.' })
  @ApiBody({ schema: { type: 'object', description: 'One query, or { queries: [ … up to 1,000 ] }.' } })
  @ApiResponse({ status: 200, description: 'The decision, or the decisions of a batch.', schema: DECISION_SCHEMA })
  decide(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.relay.pass(request, reply);
  }

  @Post(['routes', 'destinations'])
  @Public()
  @ApiOperation({ summary: 'Routes over several legs to one place, and one nurse at every place' })
  @ApiBody({
    schema: { type: 'object', description: 'A query with maxLegs and relocate; destinations takes no destination.' },
  })
  @ApiResponse({ status: 200, schema: { type: 'object', additionalProperties: true } })
  search(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.relay.pass(request, reply);
  }

  @Get(READ)
  @Public()
  @ApiOperation({ summary: 'The law that decisions rest on' })
  @ApiResponse({ status: 200, schema: { type: 'object', additionalProperties: true } })
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.relay.pass(request, reply);
  }
}
