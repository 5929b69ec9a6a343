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
import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangeContract } from './change-contract.js';
import {
  AmendmentBody,
  ContractAnswer,
  ContractDocumentQuery,
  SignatureBody,
  TerminationBody,
} from './contract.dto.js';
import { ContractListQuery, ContractSummaryAnswer } from './contract-list.dto.js';
import { ContractDocuments } from './document/contract-documents.js';
import { ListContracts } from './list-contracts.js';
import { ReadContracts } from './read-contracts.js';
import { TerminateContract } from './terminate-contract.js';
import { VersionNumberPipe } from './version-number.pipe.js';

@ApiTags('contracts')
@Controller('v1')
export class ContractsController {
  constructor(
    private readonly contracts: ReadContracts,
    private readonly lists: ListContracts,
    private readonly changes: ChangeContract,
    private readonly terminating: TerminateContract,
    private readonly documents: ContractDocuments,
  ) {}

  @Get('placements/:placementId/contract')
  @Requires('contract:read')
  @Versioned()
  @Answer(ContractAnswer)
  ofPlacement(@CurrentActor() actor: Actor, @IdParam('placementId') id: string): Promise<ContractAnswer> {
    return this.contracts.ofPlacement(actor, id);
  }

  @Get('contracts')
  @Requires('contract:read')
  @Answer(ContractSummaryAnswer, { list: true, description: 'Newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: ContractListQuery): Promise<Page<ContractSummaryAnswer>> {
    return this.lists.list(actor, query);
  }

  @Get('contracts/:contractId')
  @Requires('contract:read')
  @Versioned()
  @Answer(ContractAnswer, { description: 'All versions with their signatures, and what each side carries.' })
  get(@CurrentActor() actor: Actor, @IdParam('contractId') id: string): Promise<ContractAnswer> {
    return this.contracts.get(actor, id);
  }

  @Get('contracts/:contractId/versions/:versionNumber/document.pdf')
  @ApiParam({ name: 'versionNumber', schema: { type: 'integer', minimum: 1 } })
  @ApiResponse({ status: 200, content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  @Requires('contract:read')
  document(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @Param('versionNumber', VersionNumberPipe) number: number,
    @Query() { language, languages = language }: ContractDocumentQuery,
  ): Promise<StreamableFile> {
    return this.documents.pdf(actor, id, number, languages);
  }

  @Post('contracts/:contractId/sending')
  @Requires('contract:send')
  @Versioned()
  @Answer(ContractAnswer, { description: 'Sent: both may sign the first version.' })
  send(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @IfMatch() version: number,
  ): Promise<ContractAnswer> {
    return this.changes.send(actor, id, version);
  }

  @Post('contracts/:contractId/versions/:versionNumber/signatures')
  @ApiParam({ name: 'versionNumber', schema: { type: 'integer', minimum: 1 } })
  @Requires('contract:sign')
  @Idempotent()
  @Versioned()
  @Answer(ContractAnswer, { status: 201, description: 'Signed for the side of the caller, by the hash of the text.' })
  sign(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @Param('versionNumber', VersionNumberPipe) number: number,
    @Body() { hash }: SignatureBody,
  ): Promise<ContractAnswer> {
    return this.changes.sign(actor, id, number, hash);
  }

  @Post('contracts/:contractId/amendments')
  @Requires('contract:sign')
  @Idempotent()
  @Versioned()
  @Answer(ContractAnswer, {
    status: 201,
    description: 'A new version that both have to sign; until then nothing changes.',
  })
  amend(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @IfMatch() version: number,
    @Body() body: AmendmentBody,
  ): Promise<ContractAnswer> {
    return this.changes.amend(actor, id, version, body);
  }

  @Post('contracts/:contractId/versions/:versionNumber/decline')
  @ApiParam({ name: 'versionNumber', schema: { type: 'integer', minimum: 1 } })
  @Requires('contract:sign')
  @Versioned()
  @Answer(ContractAnswer, { description: 'Declined: the contract goes on as it stood.' })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @Param('versionNumber', VersionNumberPipe) number: number,
    @IfMatch() version: number,
  ): Promise<ContractAnswer> {
    return this.changes.decline(actor, id, number, version);
  }

  @Post('contracts/:contractId/termination')
  @Requires('contract:sign')
  @Versioned()
  @Answer(ContractAnswer, {
    description: 'Terminated with the notice of the side, or cancelled before its first day; so is the placement.',
  })
  terminate(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @IfMatch() version: number,
    @Body() body: TerminationBody,
  ): Promise<ContractAnswer> {
    return this.terminating.terminate(actor, id, version, body);
  }
}
