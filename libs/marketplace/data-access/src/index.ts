export * from './entities/index.js';
export { DatabaseConcernsPort } from './ports/database-concerns-port.js';
export { DatabaseEngagementPort } from './ports/database-engagement-port.js';
export { DatabaseMarketPort, toGapSummary } from './ports/database-market-port.js';
export { MarketCalendar } from './ports/market-calendar.js';
export { MarketParties } from './ports/market-parties.js';
export { MarketConcernsModule, MarketPortsModule } from './ports/market-ports.module.js';
export { requirePort } from './ports/require-port.js';
export { addGaps } from './stores/add-gaps.js';
export { asSystem } from './stores/as-system.js';
export { emptyMarket } from './stores/empty-market.js';
export { insertRows } from './stores/insert-rows.js';
export * from './stores/gap-imports.js';
export { findGap, listGaps, nameOfGap, type GapRecord } from './stores/gap-summaries.js';
export { recordLawImpact, type ImpactFinding, type LawImpact } from './stores/law-impacts.js';
export { countNurses, liveNurses, type LiveEngagement, type LiveNurse } from './stores/live-nurses.js';
export * from './stores/nurse-profiles.js';
export { listNurseSummaries, type Screening } from './stores/nurse-summaries.js';
export * from './stores/public-gaps.js';
export {
  responseCasesOf,
  responseCasesOfRecruiter,
  responseCasesOfRecruiters,
  type ResponseCases,
} from './stores/response-cases.js';
export { layersOfUnit } from './stores/requirement-layers.js';
export * from './stores/rows.js';
