import type { Actor } from '@crossward/contracts';
import { CurrentActor, Requires } from '@crossward/platform-http';
import { BearerToken } from '@crossward/platform-identity';
import { Controller, Get, Headers, type StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EventStreams } from './event-streams.service.js';

@ApiTags('stream')
@Controller('v1/stream')
export class StreamController {
  constructor(private readonly streams: EventStreams) {}

  @Get()
  @Requires('account:read-own')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last `id` received: goes on after it.' })
  @ApiResponse({
    status: 200,
    description: 'Server-sent events of what concerns the caller, ids only. Ends with the session.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  open(
    @CurrentActor() actor: Actor,
    @BearerToken() token: string,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<StreamableFile> {
    return this.streams.subscribe(actor, token, lastEventId);
  }
}
