import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  FileUpload,
  IdParam,
  Idempotent,
  RateLimited,
  Requires,
  UploadedFile,
  Versioned,
  type Page,
  type UploadedBytes,
} from '@crossward/platform-http';
import { Controller, Get, Inject, Post, Query, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { ImportOptions, ImportsQuery, ImportView } from './import.views.js';
import { ImportsService } from './imports.service.js';

/** The published list has about 17 MiB. */
const UPLOAD_LIMIT = 64 * 1024 * 1024;

@ApiTags('exclusion list')
@Controller('v1/exclusion-list-imports')
export class ImportsController {
  constructor(@Inject(ImportsService) private readonly imports: ImportsService) {}

  @Post()
  @Requires('exclusion-list:import')
  @Idempotent()
  @FileUpload({ maxBytes: UPLOAD_LIMIT })
  @RateLimited({ max: 12, seconds: 60 })
  @Answer(ImportView, { status: 202 })
  receive(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: UploadedBytes,
    @Query() options: ImportOptions,
  ): Promise<ImportView> {
    return this.imports.receive(actor, file, options);
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
