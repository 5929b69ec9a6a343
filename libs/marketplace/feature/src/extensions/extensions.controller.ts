import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { AnswerExtension } from './answer-extension.js';
import { ExtensionAnswer, ExtensionBody, ExtensionListQuery } from './extension.dto.js';
import { ProposeExtension } from './propose-extension.js';
import { ReadExtensions } from './read-extensions.js';

@ApiTags('placements')
@Controller('v1/placement-extensions')
export class ExtensionsController {
  constructor(
    private readonly proposing: ProposeExtension,
    private readonly extensions: ReadExtensions,
    private readonly answering: AnswerExtension,
  ) {}

  @Post()
  @Requires('extension:propose')
  @Idempotent()
  @Versioned()
  @Answer(ExtensionAnswer, { status: 201, description: 'Proposed, as a version of the contract that both sign.' })
  propose(@CurrentActor() actor: Actor, @Body() body: ExtensionBody): Promise<ExtensionAnswer> {
    return this.proposing.propose(actor, body);
  }

  @Get()
  @Requires('placement:read')
  @Answer(ExtensionAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: ExtensionListQuery): Promise<Page<ExtensionAnswer>> {
    return this.extensions.list(actor, query);
  }

  @Get(':extensionId')
  @Requires('placement:read')
  @Versioned()
  @Answer(ExtensionAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('extensionId') id: string): Promise<ExtensionAnswer> {
    return this.extensions.get(actor, id);
  }

  @Post(':extensionId/agreement')
  @Requires('extension:answer')
  @Versioned()
  @Answer(ExtensionAnswer, {
    description: 'The placement is longer. Where there is a contract its version is signed instead.',
  })
  @ApiBody({ type: EffectiveDayBody, required: false })
  agree(
    @CurrentActor() actor: Actor,
    @IdParam('extensionId') id: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<ExtensionAnswer> {
    return this.answering.agree(actor, id, version, given);
  }

  @Post(':extensionId/decline')
  @Requires('extension:answer')
  @Versioned()
  @Answer(ExtensionAnswer)
  @ApiBody({ type: EffectiveDayBody, required: false })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('extensionId') id: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<ExtensionAnswer> {
    return this.answering.decline(actor, id, version, given);
  }

  @Post(':extensionId/withdrawal')
  @Requires('extension:propose')
  @Versioned()
  @Answer(ExtensionAnswer)
  @ApiBody({ type: EffectiveDayBody, required: false })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('extensionId') id: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<ExtensionAnswer> {
    return this.answering.withdraw(actor, id, version, given);
  }
}
