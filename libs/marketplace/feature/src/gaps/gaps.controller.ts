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
import { ShowPay } from '../shown-pay/show-pay.js';
import { ShownPayQuery } from '../shown-pay/shown-pay.dto.js';
import { AmendGap } from './amend-gap.js';
import { CountGapFacets } from './count-gap-facets.js';
import { GapClausesAnswer } from './gap-clauses.dto.js';
import { GapFacetsAnswer } from './gap-facets.dto.js';
import {
  GapAnswer,
  GapBody,
  GapChanges,
  GapListItem,
  GapListQuery,
  GapReturnBody,
  GapSearchQuery,
  GapStopBody,
} from './gap.dto.js';
import { ListGaps } from './list-gaps.js';
import { MoveGap } from './move-gap.js';
import { ReadGapClauses } from './read-gap-clauses.js';
import { RequestGap } from './request-gap.js';

@ApiTags('gaps')
@Controller('v1/gaps')
export class GapsController {
  constructor(
    private readonly gaps: ListGaps,
    private readonly counts: CountGapFacets,
    private readonly pay: ShowPay,
    private readonly clausesOfGaps: ReadGapClauses,
    private readonly requests: RequestGap,
    private readonly amendments: AmendGap,
    private readonly moves: MoveGap,
  ) {}

  @Post()
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @Answer(GapAnswer, { status: 201, description: 'The gap as a draft.' })
  request(@CurrentActor() actor: Actor, @Body() body: GapBody): Promise<GapAnswer> {
    return this.requests.request(actor, body);
  }

  @Get()
  @Requires('gap:read')
  @Answer(GapListItem, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: GapListQuery): Promise<Page<GapListItem>> {
    return this.pay.ofGaps(actor, this.gaps.list(actor, query), query);
  }

  @Get('facets')
  @Requires('gap:read')
  @Answer(GapFacetsAnswer, { description: 'How many gaps a search would find under each value.' })
  facets(@CurrentActor() actor: Actor, @Query() query: GapSearchQuery): Promise<GapFacetsAnswer> {
    return this.counts.count(actor, query);
  }

  @Get(':gapId')
  @Requires('gap:read')
  @Versioned()
  @Answer(GapAnswer)
  get(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @Query() query: ShownPayQuery,
  ): Promise<GapAnswer> {
    return this.pay.ofGap(actor, this.gaps.get(actor, gapId), query);
  }

  @Get(':gapId/clauses')
  @Requires('gap:read')
  @Versioned()
  @Answer(GapClausesAnswer, { description: 'What the gap will be contracted under, and which side carries what.' })
  clauses(@CurrentActor() actor: Actor, @IdParam('gapId') gapId: string): Promise<GapClausesAnswer> {
    return this.clausesOfGaps.get(actor, gapId);
  }

  @Patch(':gapId')
  @Requires('gap:request')
  @Versioned()
  @Answer(GapAnswer)
  amend(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() changes: GapChanges,
  ): Promise<GapAnswer> {
    return this.amendments.amend(actor, gapId, version, changes);
  }

  @Post(':gapId/approval-request')
  @Requires('gap:request')
  @Versioned()
  @Answer(GapAnswer, { description: 'The gap waits for an approver and does not change until then.' })
  requestApproval(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
  ): Promise<GapAnswer> {
    return this.moves.requestApproval(actor, gapId, version);
  }

  @Post(':gapId/return')
  @Requires('gap:approve')
  @Versioned()
  @Answer(GapAnswer, { description: 'The gap is a draft again; another person than who requested it decides.' })
  return(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() said: GapReturnBody,
  ): Promise<GapAnswer> {
    return this.moves.return(actor, gapId, version, said);
  }

  @Post(':gapId/opening')
  @Requires('gap:approve')
  @Versioned()
  @Answer(GapAnswer, { description: 'The gap is open: approved by another person than who requested it.' })
  open(@CurrentActor() actor: Actor, @IdParam('gapId') gapId: string, @IfMatch() version: number): Promise<GapAnswer> {
    return this.moves.open(actor, gapId, version);
  }

  @Post(':gapId/hold')
  @Requires('gap:approve')
  @Versioned()
  @Answer(GapAnswer, { description: 'The gap takes no submissions until it is opened again.' })
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() said: GapStopBody,
  ): Promise<GapAnswer> {
    return this.moves.hold(actor, gapId, version, said);
  }

  @Post(':gapId/cancellation')
  @Requires('gap:approve')
  @Versioned()
  @Answer(GapAnswer, { description: 'The gap is cancelled; its submissions and offers end.' })
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @IfMatch() version: number,
    @Body() said: GapStopBody,
  ): Promise<GapAnswer> {
    return this.moves.cancel(actor, gapId, version, said);
  }
}
