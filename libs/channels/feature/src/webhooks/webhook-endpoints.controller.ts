import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  IdParam,
  Idempotent,
  IfMatch,
  NoContent,
  PageQuery,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WebhookEndpoints } from './webhook-endpoints.service.js';
import { WebhookMessages } from './webhook-messages.service.js';
import {
  ReplayAnswer,
  ReplayBody,
  SecretRotationBody,
  WebhookEndpointAnswer,
  WebhookEndpointBody,
  WebhookEndpointPatch,
  WebhookMessageAnswer,
  WebhookMessageListQuery,
  WebhookSecretAnswer,
} from './webhook.dto.js';

@ApiTags('webhooks')
@Controller('v1/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly messages: WebhookMessages,
  ) {}

  @Get()
  @Requires('webhook:manage')
  @Answer(WebhookEndpointAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<WebhookEndpointAnswer>> {
    return this.endpoints.list(actor, query);
  }

  @Post()
  @Requires('webhook:manage')
  @Idempotent()
  @Versioned()
  @Answer(WebhookSecretAnswer, { status: 201, description: 'Created; the secret is shown here only.' })
  create(@CurrentActor() actor: Actor, @Body() body: WebhookEndpointBody): Promise<WebhookSecretAnswer> {
    return this.endpoints.create(actor, body);
  }

  @Get(':webhookEndpointId')
  @Requires('webhook:manage')
  @Versioned()
  @Answer(WebhookEndpointAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('webhookEndpointId') id: string): Promise<WebhookEndpointAnswer> {
    return this.endpoints.get(actor, id);
  }

  @Patch(':webhookEndpointId')
  @Requires('webhook:manage')
  @Versioned()
  @Answer(WebhookEndpointAnswer)
  change(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @IfMatch() version: number,
    @Body() body: WebhookEndpointPatch,
  ): Promise<WebhookEndpointAnswer> {
    return this.endpoints.change(actor, id, version, body);
  }

  @Delete(':webhookEndpointId')
  @Requires('webhook:manage')
  @NoContent('Gone with its messages: those still to be sent are not sent any more.')
  remove(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.endpoints.remove(actor, id, version);
  }

  @Post(':webhookEndpointId/secret-rotation')
  @Requires('webhook:manage')
  @Versioned()
  @Answer(WebhookSecretAnswer, { description: 'The fresh secret, shown here only; both sign during the overlap.' })
  rotate(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @IfMatch() version: number,
    @Body() body: SecretRotationBody,
  ): Promise<WebhookSecretAnswer> {
    return this.endpoints.rotate(actor, id, version, body);
  }

  @Post(':webhookEndpointId/disablement')
  @Requires('webhook:manage')
  @Versioned()
  @Answer(WebhookEndpointAnswer, { description: 'Nothing is sent until it is enabled again.' })
  disable(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @IfMatch() version: number,
  ): Promise<WebhookEndpointAnswer> {
    return this.endpoints.disable(actor, id, version);
  }

  @Post(':webhookEndpointId/enablement')
  @Requires('webhook:manage')
  @Versioned()
  @Answer(WebhookEndpointAnswer, { description: 'Pending messages go on; what was missed is replayed on demand.' })
  enable(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @IfMatch() version: number,
  ): Promise<WebhookEndpointAnswer> {
    return this.endpoints.enable(actor, id, version);
  }

  @Post(':webhookEndpointId/test-events')
  @Requires('webhook:manage')
  @Idempotent()
  @Answer(WebhookMessageAnswer, { status: 202, description: 'A `webhook.test` is on its way.' })
  sendTest(@CurrentActor() actor: Actor, @IdParam('webhookEndpointId') id: string): Promise<WebhookMessageAnswer> {
    return this.messages.sendTest(actor, id);
  }

  @Post(':webhookEndpointId/replay')
  @Requires('webhook:manage')
  @Answer(ReplayAnswer, { status: 202, description: 'Events since the instant are sent anew, with the same ids.' })
  replay(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @Body() { since }: ReplayBody,
  ): Promise<ReplayAnswer> {
    return this.messages.replaySince(actor, id, new Date(since));
  }

  @Get(':webhookEndpointId/messages')
  @Requires('webhook:manage')
  @Answer(WebhookMessageAnswer, { list: true, description: 'Newest first.' })
  listMessages(
    @CurrentActor() actor: Actor,
    @IdParam('webhookEndpointId') id: string,
    @Query() query: WebhookMessageListQuery,
  ): Promise<Page<WebhookMessageAnswer>> {
    return this.messages.list(actor, id, query);
  }
}
