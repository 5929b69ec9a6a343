import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Idempotent, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Controller, Get, Inject, Post, Query, Req, Sse } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ImportOptions, ImportsQuery, ImportView } from './import.views.js';
import { ImportsService } from './imports.service.js';

@ApiTags('exclusion list')
@Controller('v1/exclusion-list-imports')
export class ImportsController {
  constructor(@Inject(ImportsService) private readonly imports: ImportsService) {}

  @Post()
  @Requires('exclusion-list:import')
  @Idempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  @Answer(ImportView, { status: 202 })
  receive(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() options: ImportOptions,
  ): Promise<ImportView> {
    return this.imports.receive(actor, request, options);
  }

  @Get()
  @Requires('exclusion-list:read')
  @Answer(ImportView, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: ImportsQuery): Promise<Page<ImportView>> {
    return this.imports.list(actor, query);
  }

  @Get(':exclusionListImportId')
  @Requires('exclusion-list:read')
  @Versioned()
  @Answer(ImportView)
  get(@CurrentActor() actor: Actor, @IdParam('exclusionListImportId') id: string): Promise<ImportView> {
    return this.imports.get(actor, id);
  }

  @Sse(':exclusionListImportId/events')
  @Requires('exclusion-list:read')
  events(
    @CurrentActor() actor: Actor,
    @IdParam('exclusionListImportId') id: string,
  ): Promise<Observable<{ id: string; data: ImportView }>> {
    return this.imports.progress(actor, id);
  }
}
