import { DEFAULT_POLICY, type ExchangeRates, type MatchPolicy } from '@crossward/matching-domain';
import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CandidateListsController } from './candidates/candidate-lists.controller.js';
import { CandidatePages } from './candidates/candidate-pages.js';
import { CandidatesController } from './candidates/candidates.controller.js';
import { CandidatesService } from './candidates/candidates.service.js';
import { FindGap } from './candidates/find-gap.js';
import { ReadyCandidatesController } from './candidates/ready-candidates.controller.js';
import { ReadyCandidatesService } from './candidates/ready-candidates.service.js';
import { GapIndexKeeper } from './gap-index/gap-index-keeper.js';
import { GapIndexRanking } from './gap-index/gap-index-ranking.js';
import { MatchesController } from './matches/matches.controller.js';
import { MatchesService } from './matches/matches.service.js';
import { IndexRanking } from './market-index/index-ranking.js';
import { IndexSnapshots } from './market-index/index-snapshots.js';
import { MarketIndexHealth } from './market-index/market-index-health.js';
import { MarketIndexKeeper } from './market-index/market-index-keeper.js';
import { MarketIndexReadiness } from './market-index/market-index-readiness.js';
import { RightsTables } from './market-index/rights-tables.js';
import { SearchThreads } from './market-index/search-threads.js';
import { MarketOverview } from './overview/market-overview.js';
import { GapRanking } from './ranking/gap-ranking.js';
import { FoundRowsReader } from './ranking/found-rows.js';
import { ChooseMatchPolicy } from './policies/choose-match-policy.js';
import { GapPolicies } from './policies/gap-policies.js';
import { MatchPoliciesController } from './policies/match-policies.controller.js';
import { HttpRanking, MATCHING_SERVICE, type MatchingService } from './ranking/http-ranking.js';
import { NurseRanking } from './ranking/nurse-ranking.js';
import { RankingIndex } from './ranking/served.js';
import { ServedGapRanking } from './ranking/served-gap-ranking.js';
import { ServedRanking } from './ranking/served-ranking.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RankingsService } from './rankings/rankings.service.js';
import { DecisionCache } from './recognition/decision-cache.js';
import { LawOfPair } from './recognition/law-of-pair.js';
import { RecognitionClasses } from './recognition/recognition-classes.js';
import { EXCHANGE_RATES, MATCH_POLICY } from './tokens.js';

export interface MatchingOptions {
  /** Modules that export MarketPort and RecognitionPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
  policy?: MatchPolicy;
  /** Without rates, pay in two currencies cannot be compared, and a pay floor in another currency excludes. */
  rates?: ExchangeRates | null;
  /**
   * Where an index of the market ranks nurses: in this process, which needs NurseFeedPort from the imports; or in the
   * matching service at this URL. With either, gaps are ranked in this process, which needs GapFeedPort. Left out, the
   * database ranks.
   */
  index?: 'here' | MatchingService;
}

const indexHere: Provider[] = [
  FoundRowsReader,
  IndexRanking,
  IndexSnapshots,
  MarketIndexHealth,
  MarketIndexKeeper,
  RightsTables,
  SearchThreads,
  { provide: RankingIndex, useExisting: IndexRanking },
];

const indexAt = (service: MatchingService): Provider[] => [
  FoundRowsReader,
  HttpRanking,
  { provide: MATCHING_SERVICE, useValue: service },
  { provide: RankingIndex, useExisting: HttpRanking },
];

/** Gaps are few: whoever ranks nurses by an index, wherever that is, has the gaps in this process. */
const gapIndex: Provider[] = [GapIndexKeeper, GapIndexRanking];

const rankingOf = ({ policy = DEFAULT_POLICY, rates = null, index }: MatchingOptions): Provider[] => [
  RecognitionClasses,
  DecisionCache,
  NurseRanking,
  ...(index === undefined ? [] : index === 'here' ? indexHere : indexAt(index)),
  { provide: MATCH_POLICY, useValue: policy },
  { provide: EXCHANGE_RATES, useValue: rates },
];

const CONTROLLERS = [
  CandidateListsController,
  CandidatesController,
  MatchesController,
  MatchPoliciesController,
  ReadyCandidatesController,
];

const SERVICES: Provider[] = [
  CandidatePages,
  CandidatesService,
  ChooseMatchPolicy,
  FindGap,
  GapPolicies,
  GapRanking,
  LawOfPair,
  MarketOverview,
  MatchesService,
  ReadyCandidatesService,
  ServedGapRanking,
  ServedRanking,
];

/** Ranks nurses for a gap and gaps for a nurse. Needs MarketPort, RecognitionPort, CLOCK and CursorCodec. */
@Module({})
export class MatchingModule {
  static forRoot(options: MatchingOptions = {}): DynamicModule {
    return {
      module: MatchingModule,
      imports: options.imports ?? [],
      controllers: CONTROLLERS,
      providers: [...SERVICES, ...rankingOf(options), ...(options.index === undefined ? [] : gapIndex)],
      exports: [MarketOverview, ...(options.index === 'here' ? [MarketIndexKeeper] : [])],
    };
  }

  /** What the matching service is made of: the index in this process, and the route that the marketplace asks it by. */
  static forService(options: Omit<MatchingOptions, 'index'>): DynamicModule {
    return {
      module: MatchingModule,
      imports: options.imports ?? [],
      controllers: [RankingsController],
      providers: [MarketIndexReadiness, RankingsService, ...rankingOf({ ...options, index: 'here' })],
    };
  }
}
