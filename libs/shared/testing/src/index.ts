export { startTestPostgres, type TestPostgres } from '@crossward/platform-database/testing';
export { fixedClock, sequentialIds, type SettableClock } from './sources.js';
export { testNurseFacts } from './nurse-facts.js';
export * from './vocabulary.js';
