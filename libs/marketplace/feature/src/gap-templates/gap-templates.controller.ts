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
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GapAnswer } from '../gaps/gap.dto.js';
import {
  GapFromTemplateBody,
  GapTemplateAnswer,
  GapTemplateBody,
  GapTemplateChanges,
  GapTemplateListQuery,
} from './gap-template.dto.js';
import { ReadGapTemplates } from './read-gap-templates.js';
import { RequestFromTemplate } from './request-from-template.js';
import { WriteGapTemplate } from './write-gap-template.js';

@ApiTags('gap templates')
@Controller('v1/gap-templates')
export class GapTemplatesController {
  constructor(
    private readonly templates: ReadGapTemplates,
    private readonly writing: WriteGapTemplate,
    private readonly requests: RequestFromTemplate,
  ) {}

  @Post()
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @Answer(GapTemplateAnswer, { status: 201 })
  make(@CurrentActor() actor: Actor, @Body() body: GapTemplateBody): Promise<GapTemplateAnswer> {
    return this.writing.make(actor, body);
  }

  @Get()
  @Requires('organisation:read')
  @Answer(GapTemplateAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: GapTemplateListQuery): Promise<Page<GapTemplateAnswer>> {
    return this.templates.list(actor, query);
  }

  @Get(':gapTemplateId')
  @Requires('organisation:read')
  @Versioned()
  @Answer(GapTemplateAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('gapTemplateId') id: string): Promise<GapTemplateAnswer> {
    return this.templates.get(actor, id);
  }

  @Patch(':gapTemplateId')
  @Requires('gap:request')
  @Versioned()
  @Answer(GapTemplateAnswer, { description: 'The template in its next version.' })
  amend(
    @CurrentActor() actor: Actor,
    @IdParam('gapTemplateId') id: string,
    @IfMatch() version: number,
    @Body() changes: GapTemplateChanges,
  ): Promise<GapTemplateAnswer> {
    return this.writing.amend(actor, id, version, changes);
  }

  @Post(':gapTemplateId/retirement')
  @Requires('gap:request')
  @Versioned()
  @Answer(GapTemplateAnswer, { description: 'No gap is requested from the template any more.' })
  retire(
    @CurrentActor() actor: Actor,
    @IdParam('gapTemplateId') id: string,
    @IfMatch() version: number,
  ): Promise<GapTemplateAnswer> {
    return this.writing.retire(actor, id, version);
  }

  @Post(':gapTemplateId/gaps')
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @Answer(GapAnswer, { status: 201, description: 'A gap as a draft, which keeps the template and its version.' })
  request(
    @CurrentActor() actor: Actor,
    @IdParam('gapTemplateId') id: string,
    @Body() body: GapFromTemplateBody,
  ): Promise<GapAnswer> {
    return this.requests.request(actor, id, body);
  }
}
