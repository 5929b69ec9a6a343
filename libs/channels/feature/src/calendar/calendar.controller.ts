import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, NoContent, Public, RateLimited, Requires } from '@crossward/platform-http';
import { Controller, Delete, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CalendarAddressAnswer, CalendarFeedAnswer } from './calendar.dto.js';
import { CalendarFeeds } from './calendar-feeds.service.js';

@ApiTags('calendar')
@Controller('v1')
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get('me/calendar-feed')
  @Requires('account:read-own')
  @Answer(CalendarFeedAnswer)
  get(@CurrentActor() actor: Actor): Promise<CalendarFeedAnswer> {
    return this.feeds.get(actor);
  }

  @Put('me/calendar-feed')
  @Requires('account:write-own')
  @Answer(CalendarAddressAnswer, { description: 'A fresh address, shown here only; the one before ends.' })
  put(@CurrentActor() actor: Actor): Promise<CalendarAddressAnswer> {
    return this.feeds.put(actor);
  }

  @Delete('me/calendar-feed')
  @Requires('account:write-own')
  @NoContent('The address ends.')
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  @Get('calendar/:file')
  @Public()
  @RateLimited({ max: 60, seconds: 60 })
  @ApiParam({ name: 'file', description: '`<token>.ics`, as PUT /v1/me/calendar-feed answered it.' })
  @ApiResponse({
    status: 200,
    description: 'iCalendar (RFC 5545) of the person whose address it is.',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  read(
    @Param('file') file: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.feeds.answer(file, ifNoneMatch, reply);
  }
}
