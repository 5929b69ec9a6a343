import { DEFAULT_POLICY } from '@crossward/matching-domain';
import { Module, type DynamicModule } from '@nestjs/common';
import type { MatchingOptions } from './matching.module.js';
import { LawClasses } from './rerankings/law-classes.js';
import { MarketPortSnapshots } from './rerankings/market-port-snapshots.js';
import { ServedSnapshots } from './rerankings/served-snapshots.js';
import { MarketSnapshots } from './rerankings/market-snapshots.js';
import { MoveReranking } from './rerankings/move-reranking.js';
import { OwnRankingChangesController } from './rerankings/own-ranking-changes.controller.js';
import { ReadRerankings } from './rerankings/read-rerankings.js';
import { RerankingConsumers } from './rerankings/reranking.consumers.js';
import { RerankingsController } from './rerankings/rerankings.controller.js';
import { StartReranking } from './rerankings/start-reranking.js';
import { OwnRoundsController } from './rounds/own-rounds.controller.js';
import { ReadOwnRounds } from './rounds/read-own-rounds.js';
import { ReadRoundNurses } from './rounds/read-round-nurses.js';
import { RoundPairs } from './rounds/round-pairs.js';
import { DeclineProposal } from './rounds/decline-proposal.js';
import { MoveRound } from './rounds/move-round.js';
import { PlanRound } from './rounds/plan-round.js';
import { ReadRounds } from './rounds/read-rounds.js';
import { RoundConsumers } from './rounds/round.consumers.js';
import { RoundOrdersController } from './rounds/round-orders.controller.js';
import { RoundParticipationsController } from './rounds/round-participations.controller.js';
import { RoundProposalsController } from './rounds/round-proposals.controller.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { StateOrders } from './rounds/state-orders.js';
import { BATCH_GAPS, EXCHANGE_RATES, MATCH_POLICY } from './tokens.js';

export interface MarketRunsOptions extends MatchingOptions {
  /** Gaps of one job; fewer in specs, so that a small market has several jobs. */
  batchGaps?: number;
}

/**
 * What is done with the whole market at once, or with a round of it. Needs EngagementPort, MarketPort, RecognitionPort, NamedLawsPort, the global config, database
 * and HTTP modules, and a queue module that drains `matching`. Where the imports
 * export MarketIndexKeeper, re-rankings are made by its index.
 */
@Module({})
export class MarketRunsModule {
  static forRoot({
    imports = [],
    policy = DEFAULT_POLICY,
    rates = null,
    batchGaps = 100,
  }: MarketRunsOptions = {}): DynamicModule {
    return {
      module: MarketRunsModule,
      imports,
      controllers: [
        OwnRankingChangesController,
        OwnRoundsController,
        RerankingsController,
        RoundOrdersController,
        RoundParticipationsController,
        RoundProposalsController,
        RoundsController,
      ],
      providers: [
        DeclineProposal,
        LawClasses,
        MarketPortSnapshots,
        MoveReranking,
        MoveRound,
        PlanRound,
        ReadOwnRounds,
        ReadRerankings,
        ReadRoundNurses,
        ReadRounds,
        RerankingConsumers,
        RoundConsumers,
        RoundPairs,
        StartReranking,
        StateOrders,
        { provide: MarketSnapshots, useClass: ServedSnapshots },
        { provide: MATCH_POLICY, useValue: policy },
        { provide: EXCHANGE_RATES, useValue: rates },
        { provide: BATCH_GAPS, useValue: batchGaps },
      ],
    };
  }
}
