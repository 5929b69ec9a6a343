export * from './check-clause-rules.js';
export type { ClauseRule } from './clause-rule.js';
export * from './lint-clause-rules.js';
export * from './load-clause-rules.js';
export * from './rules-of-clauses.js';
