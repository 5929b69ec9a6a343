import { DEFAULT_POLICY, type ExchangeRates, type MatchPolicy } from '@crossward/matching-domain';
import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CandidatesController } from './candidates/candidates.controller.js';
import { CandidatesService } from './candidates/candidates.service.js';
import { MatchesController } from './matches/matches.controller.js';
import { MatchesService } from './matches/matches.service.js';
import { IndexRanking } from './market-index/index-ranking.js';
import { IndexSnapshots } from './market-index/index-snapshots.js';
import { MarketIndexKeeper } from './market-index/market-index-keeper.js';
import { RightsTables } from './market-index/rights-tables.js';
import { MarketOverview } from './overview/market-overview.js';
import { GapRanking } from './ranking/gap-ranking.js';
import { NurseRanking } from './ranking/nurse-ranking.js';
import { RankingIndex } from './ranking/served.js';
import { ServedRanking } from './ranking/served-ranking.js';
import { DecisionCache } from './recognition/decision-cache.js';
import { RecognitionClasses } from './recognition/recognition-classes.js';
import { EXCHANGE_RATES, MATCH_POLICY } from './tokens.js';

export interface MatchingOptions {
  /** Modules that export MarketPort and RecognitionPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
  policy?: MatchPolicy;
  /** Without rates, pay in two currencies cannot be compared, and a pay floor in another currency excludes. */
  rates?: ExchangeRates | null;
  /** Keep an index of the market in this process. Needs NurseFeedPort, beside what the imports export. */
  index?: boolean;
}

const INDEX: Provider[] = [
  IndexRanking,
  IndexSnapshots,
  MarketIndexKeeper,
  RightsTables,
  { provide: RankingIndex, useExisting: IndexRanking },
];

/** Ranks nurses for a gap and gaps for a nurse. Needs MarketPort, RecognitionPort, CLOCK and CursorCodec. */
@Module({})
export class MatchingModule {
  static forRoot({
    imports = [],
    policy = DEFAULT_POLICY,
    rates = null,
    index = false,
  }: MatchingOptions = {}): DynamicModule {
    return {
      module: MatchingModule,
      imports,
      controllers: [CandidatesController, MatchesController],
      providers: [
        CandidatesService,
        MatchesService,
        RecognitionClasses,
        DecisionCache,
        GapRanking,
        MarketOverview,
        NurseRanking,
        ServedRanking,
        ...(index ? INDEX : []),
        { provide: MATCH_POLICY, useValue: policy },
        { provide: EXCHANGE_RATES, useValue: rates },
      ],
      exports: [MarketOverview],
    };
  }
}
