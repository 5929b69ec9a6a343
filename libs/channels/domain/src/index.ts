export * from './attempt-outcome.js';
export * from './endpoint-lifecycle.js';
export * from './endpoint-url.js';
export * from './retry-schedule.js';
export * from './webhook-topics.js';
