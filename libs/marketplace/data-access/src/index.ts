export * from './entities/index.js';
export { CandidateListRecorder } from './ports/candidate-list-recorder.js';
export { FairnessPortsModule } from './ports/fairness-ports.module.js';
export { DatabaseConcernsPort } from './ports/database-concerns-port.js';
export { CredentialClaimsModule, DatabaseCredentialClaimsPort } from './ports/database-credential-claims-port.js';
export { DatabaseEngagementPort } from './ports/database-engagement-port.js';
export { DatabaseGapFeed } from './ports/database-gap-feed.js';
export { DatabaseMarketPort, toGapSummary } from './ports/database-market-port.js';
export { DatabaseNurseFeed } from './ports/database-nurse-feed.js';
export { MarketCalendar } from './ports/market-calendar.js';
export { MarketParties } from './ports/market-parties.js';
export { MarketConcernsModule, MarketPortsModule } from './ports/market-ports.module.js';
export { requirePort } from './ports/require-port.js';
export { addGaps } from './stores/add-gaps.js';
export { asSystem, sendAsSystem } from '@crossward/platform-database';
export * from './stores/candidate-lists.js';
export { emptyMarket } from './stores/empty-market.js';
export { insertRows } from './stores/insert-rows.js';
export * from './stores/gap-imports.js';
export {
  countGapFacets,
  foldGapCounts,
  gapFacetsStatement,
  type FacetCount,
  type GapFacet,
} from './stores/gap-facets.js';
export { GAP_ORDERS, gapPage, gapPageStatement, IN_ORDER, type GapOrder, type GapPlace } from './stores/gap-pages.js';
export type { GapFilters } from './stores/gap-search.js';
export { findGap, listGaps, nameOfGap, type GapRecord } from './stores/gap-summaries.js';
export { recordLawImpact, type ImpactFinding, type LawImpact } from './stores/law-impacts.js';
export { countNurses, liveNurses, type LiveEngagement, type LiveNurse } from './stores/live-nurses.js';
export { newestIds, newestRows, ownOrganisation, ownParty, type Slice } from './stores/newest-first.js';
export * from './stores/nurse-profiles.js';
export { listNurseSummaries, type Screening } from './stores/nurse-summaries.js';
export * from './stores/public-gaps.js';
export * from './stores/response-times.js';
export { jurisdictionsOfGaps, paySightOf } from './stores/pay-sight.js';
export { layersOfUnit } from './stores/requirement-layers.js';
export * from './stores/rows.js';
