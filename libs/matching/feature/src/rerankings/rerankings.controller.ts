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
import { Body, Controller, Get, Post, Query, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { MoveReranking } from './move-reranking.js';
import { ReadRerankings } from './read-rerankings.js';
import {
  GapDifferenceAnswer,
  GapDifferencesQuery,
  RankingChangeAnswer,
  RankingChangesQuery,
  RerankingAnswer,
  RerankingBody,
  RerankingsQuery,
} from './reranking.dto.js';
import { StartReranking } from './start-reranking.js';

@ApiTags('re-rankings')
@Controller('v1/rerankings')
export class RerankingsController {
  constructor(
    private readonly starting: StartReranking,
    private readonly rerankings: ReadRerankings,
    private readonly moves: MoveReranking,
  ) {}

  @Post()
  @Requires('reranking:run')
  @Idempotent()
  @Versioned()
  @Answer(RerankingAnswer, { status: 202, description: 'Every open gap is ranked under both bases by the workers.' })
  start(@CurrentActor() actor: Actor, @Body() body: RerankingBody): Promise<RerankingAnswer> {
    return this.starting.start(actor, body);
  }

  @Get()
  @Requires('reranking:read')
  @Answer(RerankingAnswer, { list: true, description: 'Newest first.' })
  list(@CurrentActor() actor: Actor, @Query() query: RerankingsQuery): Promise<Page<RerankingAnswer>> {
    return this.rerankings.list(actor, query);
  }

  @Get(':rerankingId')
  @Requires('reranking:read')
  @Versioned()
  @Answer(RerankingAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('rerankingId') id: string): Promise<RerankingAnswer> {
    return this.rerankings.get(actor, id);
  }

  @Sse(':rerankingId/events')
  @Requires('reranking:read')
  events(
    @CurrentActor() actor: Actor,
    @IdParam('rerankingId') id: string,
  ): Promise<Observable<{ id: string; data: RerankingAnswer }>> {
    return this.rerankings.progress(actor, id);
  }

  @Get(':rerankingId/gaps')
  @Requires('reranking:read')
  @Answer(GapDifferenceAnswer, {
    list: true,
    description: 'Gaps at which anything differs, those with most changes first; a hospital sees its own.',
  })
  gaps(
    @CurrentActor() actor: Actor,
    @IdParam('rerankingId') id: string,
    @Query() query: GapDifferencesQuery,
  ): Promise<Page<GapDifferenceAnswer>> {
    return this.rerankings.gaps(actor, id, query);
  }

  @Get(':rerankingId/changes')
  @Requires('reranking:read')
  @Answer(RankingChangeAnswer, {
    list: true,
    description: 'Who appears, disappears or moves where, and why; by gap and rank.',
  })
  changes(
    @CurrentActor() actor: Actor,
    @IdParam('rerankingId') id: string,
    @Query() query: RankingChangesQuery,
  ): Promise<Page<RankingChangeAnswer>> {
    return this.rerankings.changes(actor, id, query);
  }

  @Post(':rerankingId/cancellation')
  @Requires('reranking:run')
  @Versioned()
  @Answer(RerankingAnswer, { description: 'No further batch is kept; what was found stays.' })
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('rerankingId') id: string,
    @IfMatch() version: number,
  ): Promise<RerankingAnswer> {
    return this.moves.cancel(actor, id, version);
  }

  @Post(':rerankingId/resumption')
  @Requires('reranking:run')
  @Versioned()
  @Answer(RerankingAnswer, { description: 'Batches that nobody has done are on their way again.' })
  resume(
    @CurrentActor() actor: Actor,
    @IdParam('rerankingId') id: string,
    @IfMatch() version: number,
  ): Promise<RerankingAnswer> {
    return this.moves.resume(actor, id, version);
  }
}
