import type { Actor } from '@crossward/contracts';
import { DOCUMENT_MAX_BYTES, DOCUMENT_TYPES } from '@crossward/credentials-domain';
import {
  Answer,
  CurrentActor,
  FileUpload,
  IdParam,
  Idempotent,
  IfMatch,
  RateLimited,
  Requires,
  UploadedFile,
  Versioned,
  type UploadedBytes,
} from '@crossward/platform-http';
import { Controller, Get, Header, Inject, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { AttachDocument } from './attach-document.js';
import { AttachedDocument, AttachOptions, DocumentOfCheck, DocumentView, OwnCredential } from './document.views.js';
import { ReadDocuments } from './read-documents.js';
import { WithdrawDocument } from './withdraw-document.js';

const FILE = Object.fromEntries(
  DOCUMENT_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }] as const),
);

@ApiTags('documents')
@Controller('v1')
export class DocumentsController {
  constructor(
    @Inject(AttachDocument) private readonly attaching: AttachDocument,
    @Inject(ReadDocuments) private readonly documents: ReadDocuments,
    @Inject(WithdrawDocument) private readonly withdrawal: WithdrawDocument,
  ) {}

  @Get('nurses/me/credentials')
  @Requires('document:attach')
  @Answer(OwnCredential, { list: 'array', description: 'What the profile claims, each with its documents.' })
  ownCredentials(@CurrentActor() actor: Actor): Promise<OwnCredential[]> {
    return this.documents.ownCredentials(actor);
  }

  @Post('nurses/me/documents')
  @Requires('document:attach')
  @Idempotent()
  @Versioned()
  @FileUpload({ maxBytes: DOCUMENT_MAX_BYTES })
  @RateLimited({ max: 30, seconds: 60 })
  @Answer(AttachedDocument, { status: 201, description: 'Attached: a PDF, or a photo as JPEG, PNG or WebP.' })
  attach(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: UploadedBytes,
    @Query() options: AttachOptions,
  ): Promise<AttachedDocument> {
    return this.attaching.attach(actor, file, options);
  }

  @Get('documents/:documentId')
  @Requires('document:read')
  @Versioned()
  @Answer(DocumentView)
  get(@CurrentActor() actor: Actor, @IdParam('documentId') id: string): Promise<DocumentView> {
    return this.documents.get(actor, id);
  }

  @Get('documents/:documentId/content')
  @Requires('document:read')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'no-store')
  @ApiResponse({ status: 200, description: 'The file. Every reading is on record.', content: FILE })
  content(@CurrentActor() actor: Actor, @IdParam('documentId') id: string): Promise<StreamableFile> {
    return this.documents.content(actor, id);
  }

  @Post('documents/:documentId/withdrawal')
  @Requires('document:attach')
  @Versioned()
  @Answer(DocumentView, { description: 'Withdrawn: the file itself is gone.' })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('documentId') id: string,
    @IfMatch() version: number,
  ): Promise<DocumentView> {
    return this.withdrawal.withdraw(actor, id, version);
  }

  @Get('verifications/:verificationId/documents')
  @Requires('verification:review')
  @Answer(DocumentOfCheck, { list: 'array', description: 'Of the credential that the check is about.' })
  ofCheck(@CurrentActor() actor: Actor, @IdParam('verificationId') id: string): Promise<DocumentOfCheck[]> {
    return this.documents.ofCheck(actor, id);
  }
}
