import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, PageQuery, Requires, type Page } from '@crossward/platform-http';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WebhookMessages } from './webhook-messages.service.js';
import { WebhookAttemptAnswer, WebhookMessageAnswer } from './webhook.dto.js';

@ApiTags('webhooks')
@Controller('v1/webhook-messages')
export class WebhookMessagesController {
  constructor(private readonly messages: WebhookMessages) {}

  @Get(':webhookMessageId')
  @Requires('webhook:manage')
  @Answer(WebhookMessageAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('webhookMessageId') id: string): Promise<WebhookMessageAnswer> {
    return this.messages.get(actor, id);
  }

  @Get(':webhookMessageId/attempts')
  @Requires('webhook:manage')
  @Answer(WebhookAttemptAnswer, { list: true, description: 'Newest first.' })
  listAttempts(
    @CurrentActor() actor: Actor,
    @IdParam('webhookMessageId') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<WebhookAttemptAnswer>> {
    return this.messages.listAttempts(actor, id, query);
  }

  @Post(':webhookMessageId/replay')
  @Requires('webhook:manage')
  @Answer(WebhookMessageAnswer, { status: 202, description: 'It is sent anew, with the same id.' })
  replay(@CurrentActor() actor: Actor, @IdParam('webhookMessageId') id: string): Promise<WebhookMessageAnswer> {
    return this.messages.replay(actor, id);
  }
}
