export { MatchingModule, type MatchingOptions } from './matching.module.js';
export { StandingModule, type StandingOptions } from './standing/standing.module.js';
export { MarketOverview, type MarketOverviewCounts } from './overview/market-overview.js';
