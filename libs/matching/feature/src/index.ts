export { MarketIndexKeeper, type IndexState, type KeptIndex } from './market-index/market-index-keeper.js';
export { MatchingModule, type MatchingOptions } from './matching.module.js';
export { MarketOverview, type MarketOverviewCounts } from './overview/market-overview.js';
export { GapRanking } from './ranking/gap-ranking.js';
export {
  NurseRanking,
  type NurseRankingAnswer,
  type RankedNurse,
  type RankingRequest,
} from './ranking/nurse-ranking.js';
export { DecisionCache } from './recognition/decision-cache.js';
export { RecognitionClasses } from './recognition/recognition-classes.js';
export { emptyGapPolicies } from './policies/gap-policy-rows.js';
export { EXCHANGE_RATES } from './tokens.js';
