import { DEFAULT_POLICY } from '@crossward/matching-domain';
import { Module, type DynamicModule } from '@nestjs/common';
import type { MatchingOptions } from './matching.module.js';
import { LawClasses } from './rerankings/law-classes.js';
import { MarketPortSnapshots } from './rerankings/market-port-snapshots.js';
import { MarketSnapshots } from './rerankings/market-snapshots.js';
import { MoveReranking } from './rerankings/move-reranking.js';
import { OwnRankingChangesController } from './rerankings/own-ranking-changes.controller.js';
import { ReadRerankings } from './rerankings/read-rerankings.js';
import { RerankingConsumers } from './rerankings/reranking.consumers.js';
import { RerankingsController } from './rerankings/rerankings.controller.js';
import { StartReranking } from './rerankings/start-reranking.js';
import { BATCH_GAPS, EXCHANGE_RATES, MATCH_POLICY } from './tokens.js';

export interface MarketRunsOptions extends MatchingOptions {
  /** Gaps of one job; fewer in specs, so that a small market has several jobs. */
  batchGaps?: number;
}

/**
 * What is done with the whole market at once. Needs MarketPort, RecognitionPort, NamedLawsPort, the global config, database
 * and HTTP modules, and a queue module that drains `matching`.
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
      controllers: [RerankingsController, OwnRankingChangesController],
      providers: [
        LawClasses,
        MoveReranking,
        ReadRerankings,
        RerankingConsumers,
        StartReranking,
        { provide: MarketSnapshots, useClass: MarketPortSnapshots },
        { provide: MATCH_POLICY, useValue: policy },
        { provide: EXCHANGE_RATES, useValue: rates },
        { provide: BATCH_GAPS, useValue: batchGaps },
      ],
    };
  }
}
