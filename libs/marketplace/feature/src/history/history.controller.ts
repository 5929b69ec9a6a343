import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, type Page } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HistoryAnswer, HistoryQuery, StageDurationAnswer, StageDurationQuery } from './history.dto.js';
import { ReadHistory } from './read-history.js';
import { ReadStageDurations } from './read-stage-durations.js';

@ApiTags('history')
@Controller('v1')
export class HistoryController {
  constructor(
    private readonly history: ReadHistory,
    private readonly durations: ReadStageDurations,
  ) {}

  @Get('gaps/:gapId/history')
  @Requires('gap:read-history')
  @Answer(HistoryAnswer, { list: true })
  ofGap(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'gap', id, query);
  }

  @Get('submissions/:submissionId/history')
  @Requires('submission:read')
  @Answer(HistoryAnswer, { list: true })
  ofSubmission(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'submission', id, query);
  }

  @Get('interviews/:interviewId/history')
  @Requires('interview:read')
  @Answer(HistoryAnswer, { list: true })
  ofInterview(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'interview', id, query);
  }

  @Get('offers/:offerId/history')
  @Requires('offer:read')
  @Answer(HistoryAnswer, { list: true })
  ofOffer(
    @CurrentActor() actor: Actor,
    @IdParam('offerId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'offer', id, query);
  }

  @Get('placements/:placementId/history')
  @Requires('placement:read')
  @Answer(HistoryAnswer, { list: true })
  ofPlacement(
    @CurrentActor() actor: Actor,
    @IdParam('placementId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'placement', id, query);
  }

  @Get('contracts/:contractId/history')
  @Requires('contract:read')
  @Answer(HistoryAnswer, { list: true })
  ofContract(
    @CurrentActor() actor: Actor,
    @IdParam('contractId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'contract', id, query);
  }

  @Get('placement-extensions/:extensionId/history')
  @Requires('placement:read')
  @Answer(HistoryAnswer, { list: true })
  ofExtension(
    @CurrentActor() actor: Actor,
    @IdParam('extensionId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'extension', id, query);
  }

  @Get('shifts/:shiftId/history')
  @Requires('hours:read')
  @Answer(HistoryAnswer, { list: true })
  ofShift(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'shift', id, query);
  }

  @Get('timecards/:timecardId/history')
  @Requires('hours:read')
  @Answer(HistoryAnswer, { list: true })
  ofTimecard(
    @CurrentActor() actor: Actor,
    @IdParam('timecardId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'timecard', id, query);
  }

  @Get('restrictions/:restrictionId/history')
  @Requires('restriction:read')
  @Answer(HistoryAnswer, { list: true })
  ofRestriction(
    @CurrentActor() actor: Actor,
    @IdParam('restrictionId') id: string,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryAnswer>> {
    return this.history.list(actor, 'restriction', id, query);
  }

  @Get('stage-durations')
  @Requires('market:read-summary')
  @Answer(StageDurationAnswer, { list: 'array' })
  stageDurations(@CurrentActor() actor: Actor, @Query() query: StageDurationQuery): Promise<StageDurationAnswer[]> {
    return this.durations.list(actor, query);
  }
}
