export * from './class-registry.js';
export * from './class-rights.js';
export { MarketIndex } from './market-index.js';
export * from './question.js';
export * from './raw-nurse-columns.js';
