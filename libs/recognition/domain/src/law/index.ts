export * from './arrangement.js';
export * from './condition.js';
export * from './corpus.js';
export * from './entry.js';
export * from './language.js';
export * from './operand.js';
export * from './reference-data.js';
export * from './score.js';
