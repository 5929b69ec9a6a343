export { emptyMatching } from '@crossward/matching-data-access';
export { MarketRunsModule, type MarketRunsOptions } from './market-runs.module.js';
export { MatchingModule, type MatchingOptions } from './matching.module.js';
export { MarketOverview, type MarketOverviewCounts } from './overview/market-overview.js';
