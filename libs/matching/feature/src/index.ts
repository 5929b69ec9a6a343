export { MarketIndexKeeper, type IndexState, type KeptIndex } from './market-index/market-index-keeper.js';
export { MatchingModule, type MatchingOptions } from './matching.module.js';
export { MarketOverview, type MarketOverviewCounts } from './overview/market-overview.js';
