export * from './date-range.js';
export * from './domain-error.js';
export * from './jurisdiction.js';
export * from './lifecycle.js';
export * from './local-date.js';
export * from './money.js';
export * from './ports.js';
export * from './vocabulary.js';
