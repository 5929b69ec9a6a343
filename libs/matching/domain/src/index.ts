export * from './assess.js';
export * from './authorisation.js';
export * from './constraints/index.js';
export * from './exchange.js';
export { FACTOR_NAMES, FACTORS, type FactorName } from './factors/index.js';
export * from './match.js';
export * from './policy.js';
export * from './rank.js';
