export * from './class-registry.js';
export * from './class-rights.js';
export { INDEX_FORMAT, type IndexColumn, type IndexColumns, type IndexHeader } from './index-columns.js';
export { MarketIndexBuilder } from './market-index-builder.js';
export { MarketIndex, type MarketIndexOptions } from './market-index.js';
export { asksProfile, profileFilters } from './profile-check.js';
export * from './question.js';
export * from './raw-nurse-columns.js';
