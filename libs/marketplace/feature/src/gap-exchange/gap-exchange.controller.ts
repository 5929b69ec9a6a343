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
import { Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportGaps, GapExportQuery } from './export-gaps.js';
import { MEDIA_TYPES } from './file-answer.js';
import { FindingsFile, FindingsFileQuery } from './findings-file.js';
import {
  FindingsQuery,
  GapFindingAnswer,
  GapImportAnswer,
  GapImportOptions,
  GapImportsQuery,
} from './gap-import.views.js';
import { ReadGapImports } from './read-gap-imports.js';
import { ReceiveGapFile } from './receive-gap-file.js';

/** Ten thousand gaps with all that may stand in them take about three. */
const UPLOAD_LIMIT = 8 * 1024 * 1024;

@ApiTags('gaps in files')
@Controller('v1')
export class GapExchangeController {
  constructor(
    private readonly reception: ReceiveGapFile,
    private readonly imports: ReadGapImports,
    private readonly findingsFiles: FindingsFile,
    private readonly exports: ExportGaps,
  ) {}

  @Post('gap-imports')
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @FileUpload({ maxBytes: UPLOAD_LIMIT })
  @RateLimited({ max: 30, seconds: 60 })
  @Answer(GapImportAnswer, { status: 202, description: 'The file is there; a worker reads it.' })
  receive(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: UploadedBytes,
    @Query() options: GapImportOptions,
  ): Promise<GapImportAnswer> {
    return this.reception.receive(actor, file, options);
  }

  @Get('gap-imports')
  @Requires('gap:request')
  @Answer(GapImportAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: GapImportsQuery): Promise<Page<GapImportAnswer>> {
    return this.imports.list(actor, query);
  }

  @Get('gap-imports/:gapImportId')
  @Requires('gap:request')
  @Versioned()
  @Answer(GapImportAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('gapImportId') id: string): Promise<GapImportAnswer> {
    return this.imports.get(actor, id);
  }

  @Get('gap-imports/:gapImportId/findings')
  @Requires('gap:request')
  @Answer(GapFindingAnswer, { list: true, description: 'In the order of the file.' })
  findings(
    @CurrentActor() actor: Actor,
    @IdParam('gapImportId') id: string,
    @Query() query: FindingsQuery,
  ): Promise<Page<GapFindingAnswer>> {
    return this.imports.findings(actor, id, query);
  }

  @Get('gap-imports/:gapImportId/findings-file')
  @Requires('gap:request')
  @RateLimited({ max: 30, seconds: 60 })
  @ApiProduces(MEDIA_TYPES.csv, MEDIA_TYPES.xlsx)
  findingsFile(
    @CurrentActor() actor: Actor,
    @IdParam('gapImportId') id: string,
    @Query() query: FindingsFileQuery,
  ): Promise<StreamableFile> {
    return this.findingsFiles.file(actor, id, query);
  }

  @Get('organisations/:organisationId/gap-export')
  @Requires('gap:request')
  @RateLimited({ max: 30, seconds: 60 })
  @ApiProduces(MEDIA_TYPES.csv, MEDIA_TYPES.xlsx)
  export(
    @CurrentActor() actor: Actor,
    @IdParam('organisationId') organisationId: string,
    @Query() query: GapExportQuery,
  ): Promise<StreamableFile> {
    return this.exports.export(actor, organisationId, query);
  }
}
