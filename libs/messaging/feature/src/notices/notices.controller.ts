import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NoticeAnswer, NoticeCountAnswer, NoticeListQuery, ReadNoticesBody } from './notice.dto.js';
import { NoticesService } from './notices.service.js';

@ApiTags('notices')
@Controller('v1/notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Requires('notice:read-own')
  @Answer(NoticeAnswer, { list: true, description: 'Newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeListQuery): Promise<Page<NoticeAnswer>> {
    return this.notices.list(actor, query);
  }

  @Get('unread-count')
  @Requires('notice:read-own')
  @Answer(NoticeCountAnswer)
  count(@CurrentActor() actor: Actor): Promise<NoticeCountAnswer> {
    return this.notices.count(actor);
  }

  @Put('read-mark')
  @Requires('notice:write-own')
  @Answer(NoticeCountAnswer, { description: 'All notices up to that one are read.' })
  readAll(@CurrentActor() actor: Actor, @Body() body: ReadNoticesBody): Promise<NoticeCountAnswer> {
    return this.notices.readAll(actor, body);
  }

  @Post(':noticeId/reading')
  @Requires('notice:write-own')
  @Answer(NoticeAnswer, { description: 'It is read; reading it again changes nothing.' })
  read(@CurrentActor() actor: Actor, @IdParam('noticeId') noticeId: string): Promise<NoticeAnswer> {
    return this.notices.read(actor, noticeId);
  }
}
