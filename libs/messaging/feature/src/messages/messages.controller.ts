import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, PageQuery, Requires, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  MessageAnswer,
  MessageBody,
  ReadMarkBody,
  ThreadAnswer,
  ThreadSummaryAnswer,
  UnreadAnswer,
} from './message.dto.js';
import { MessagesService } from './messages.service.js';

@ApiTags('messages')
@Controller('v1')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Post('submissions/:submissionId/messages')
  @Requires('message:post')
  @Idempotent()
  @Answer(MessageAnswer, { status: 201 })
  post(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') submissionId: string,
    @Body() body: MessageBody,
  ): Promise<MessageAnswer> {
    return this.messages.post(actor, submissionId, body);
  }

  @Get('submissions/:submissionId/messages')
  @Requires('message:read')
  @Answer(MessageAnswer, { list: true, description: 'Newest first.' })
  list(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') submissionId: string,
    @Query() query: PageQuery,
  ): Promise<Page<MessageAnswer>> {
    return this.messages.list(actor, submissionId, query);
  }

  @Get('submissions/:submissionId/message-thread')
  @Requires('message:read')
  @Answer(ThreadAnswer)
  thread(@CurrentActor() actor: Actor, @IdParam('submissionId') submissionId: string): Promise<ThreadAnswer> {
    return this.messages.thread(actor, submissionId);
  }

  @Put('submissions/:submissionId/message-thread/read-mark')
  @Requires('message:read')
  @Answer(ThreadAnswer, { description: 'The mark never goes back, and never beyond the newest message.' })
  markRead(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') submissionId: string,
    @Body() body: ReadMarkBody,
  ): Promise<ThreadAnswer> {
    return this.messages.markRead(actor, submissionId, body);
  }

  @Get('message-threads')
  @Requires('message:read')
  @Answer(ThreadSummaryAnswer, { list: true, description: 'The newest message first.' })
  threads(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ThreadSummaryAnswer>> {
    return this.messages.threads(actor, query);
  }

  @Get('message-threads/unread-count')
  @Requires('message:read')
  @Answer(UnreadAnswer, { description: 'A recruiter counts the threads in which he or she wrote.' })
  unread(@CurrentActor() actor: Actor): Promise<UnreadAnswer> {
    return this.messages.unread(actor);
  }
}
