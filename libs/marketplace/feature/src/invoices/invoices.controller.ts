import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreditNoteAnswer, CreditNoteBody, CreditNoteListQuery } from './credit-note.dto.js';
import { DeclareMargin } from './declare-margin.js';
import {
  InvoiceAnswer,
  InvoiceBody,
  InvoiceListQuery,
  InvoiceWithLinesAnswer,
  DeclaredMarginAnswer,
  MarginBody,
  MarginListQuery,
} from './invoice.dto.js';
import { IssueCreditNote } from './issue-credit-note.js';
import { IssueInvoice } from './issue-invoice.js';
import { ReadCreditNotes } from './read-credit-notes.js';
import { ReadInvoices } from './read-invoices.js';

@ApiTags('invoices')
@Controller('v1')
export class InvoicesController {
  constructor(
    private readonly declaring: DeclareMargin,
    private readonly issuing: IssueInvoice,
    private readonly invoices: ReadInvoices,
    private readonly crediting: IssueCreditNote,
    private readonly creditNotes: ReadCreditNotes,
  ) {}

  @Post('declared-margins')
  @Requires('invoice:issue')
  @Idempotent()
  @Versioned()
  @Answer(DeclaredMarginAnswer, { status: 201 })
  declare(@CurrentActor() actor: Actor, @Body() body: MarginBody): Promise<DeclaredMarginAnswer> {
    return this.declaring.declare(actor, body);
  }

  @Get('declared-margins')
  @Requires('invoice:read')
  @Answer(DeclaredMarginAnswer, { list: true })
  margins(@CurrentActor() actor: Actor, @Query() query: MarginListQuery): Promise<Page<DeclaredMarginAnswer>> {
    return this.invoices.margins(actor, query);
  }

  @Post('invoices')
  @Requires('invoice:issue')
  @Idempotent()
  @Versioned()
  @Answer(InvoiceWithLinesAnswer, { status: 201, description: 'Issued: it never changes.' })
  issue(@CurrentActor() actor: Actor, @Body() body: InvoiceBody): Promise<InvoiceWithLinesAnswer> {
    return this.issuing.issue(actor, body);
  }

  @Get('invoices')
  @Requires('invoice:read')
  @Answer(InvoiceAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: InvoiceListQuery): Promise<Page<InvoiceAnswer>> {
    return this.invoices.list(actor, query);
  }

  @Post('invoices/:invoiceId/credit-notes')
  @Requires('invoice:issue')
  @Idempotent()
  @Versioned()
  @Answer(CreditNoteAnswer, { status: 201, description: 'Takes back what stands billed, and bills what is owed.' })
  credit(
    @CurrentActor() actor: Actor,
    @IdParam('invoiceId') id: string,
    @Body() { timecardId }: CreditNoteBody,
  ): Promise<CreditNoteAnswer> {
    return this.crediting.issue(actor, id, timecardId);
  }

  @Get('invoices/:invoiceId/credit-notes')
  @Requires('invoice:read')
  @Answer(CreditNoteAnswer, { list: true })
  listCreditNotes(
    @CurrentActor() actor: Actor,
    @IdParam('invoiceId') id: string,
    @Query() query: CreditNoteListQuery,
  ): Promise<Page<CreditNoteAnswer>> {
    return this.creditNotes.list(actor, id, query);
  }

  @Get('invoices/:invoiceId')
  @Requires('invoice:read')
  @Versioned()
  @Answer(InvoiceWithLinesAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('invoiceId') id: string): Promise<InvoiceWithLinesAnswer> {
    return this.invoices.get(actor, id);
  }
}
