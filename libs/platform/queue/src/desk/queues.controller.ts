import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Requires, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DeadLetter, DeadLetterKind, Settled } from '../dead-letters.js';
import type { QueueOverview } from '../queue-monitor.js';
import {
  DeadLetterAnswer,
  DeadLetterDiscardBody,
  DeadLetterKindAnswer,
  DeadLetterKindsQuery,
  DeadLetterSelectionBody,
  DeadLettersQuery,
  QueuesAnswer,
  SettledAnswer,
} from './queue-bodies.js';
import { QueueDesk } from './queue-desk.service.js';

@ApiTags('operations')
@Controller('v1')
export class QueuesController {
  constructor(@Inject(QueueDesk) private readonly desk: QueueDesk) {}

  @Get('queues')
  @Requires('queue:read')
  @ApiOperation({ summary: 'How the outbox and every queue stand' })
  @Answer(QueuesAnswer)
  overview(): Promise<QueueOverview> {
    return this.desk.overview();
  }

  @Get('dead-letters')
  @Requires('queue:read')
  @ApiOperation({ summary: 'Events that a consumer could not handle' })
  @Answer(DeadLetterAnswer, { list: true, description: 'Newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: DeadLettersQuery): Promise<Page<DeadLetter>> {
    return this.desk.list(actor, query);
  }

  @Get('dead-letter-kinds')
  @Requires('queue:read')
  @ApiOperation({ summary: 'Dead letters counted by consumer and error' })
  @Answer(DeadLetterKindAnswer, { list: 'array', description: 'The most frequent first.' })
  kinds(@CurrentActor() actor: Actor, @Query() query: DeadLetterKindsQuery): Promise<DeadLetterKind[]> {
    return this.desk.kinds(actor, query);
  }

  // No Idempotency-Key: what was replayed or discarded is no dead letter any more, and a repetition finds nothing.
  @Post('dead-letters/replay')
  @Requires('queue:manage')
  @ApiOperation({ summary: 'Give dead letters to their consumer once more' })
  @Answer(SettledAnswer)
  replay(@CurrentActor() actor: Actor, @Body() body: DeadLetterSelectionBody): Promise<Settled> {
    return this.desk.replay(actor, body);
  }

  @Post('dead-letters/discard')
  @Requires('queue:manage')
  @ApiOperation({ summary: 'Give dead letters up for good' })
  @Answer(SettledAnswer)
  discard(@CurrentActor() actor: Actor, @Body() body: DeadLetterDiscardBody): Promise<Settled> {
    return this.desk.discard(actor, body);
  }
}
