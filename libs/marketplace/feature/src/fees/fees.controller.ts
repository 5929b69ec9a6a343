import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, Idempotent, IdParam, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DebtsAnswer, DebtsQuery, FeeAnswer, FeeBody, FeeListQuery } from './fee.dto.js';
import { ReadFees } from './read-fees.js';
import { RecordFee } from './record-fee.js';

@ApiTags('fees')
@Controller('v1')
export class FeesController {
  constructor(
    private readonly recording: RecordFee,
    private readonly fees: ReadFees,
  ) {}

  @Post('fees')
  @Requires('fee:record')
  @Idempotent()
  @Versioned()
  @Answer(FeeAnswer, { status: 201 })
  record(@CurrentActor() actor: Actor, @Body() body: FeeBody): Promise<FeeAnswer> {
    return this.recording.record(actor, body);
  }

  @Get('fees')
  @Requires('fee:read')
  @Answer(FeeAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: FeeListQuery): Promise<Page<FeeAnswer>> {
    return this.fees.list(actor, query);
  }

  @Get('fees/:feeId')
  @Requires('fee:read')
  @Versioned()
  @Answer(FeeAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('feeId') id: string): Promise<FeeAnswer> {
    return this.fees.get(actor, id);
  }

  @Get('placements/:placementId/debts')
  @Requires('fee:read')
  @Answer(DebtsAnswer)
  debts(
    @CurrentActor() actor: Actor,
    @IdParam('placementId') id: string,
    @Query() query: DebtsQuery,
  ): Promise<DebtsAnswer> {
    return this.fees.debts(actor, id, query);
  }
}
