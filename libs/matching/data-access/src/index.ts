export { emptyMatching } from './empty-matching.js';
export * from './rerankings/batch-store.js';
export * from './rerankings/difference-lists.js';
export * from './rerankings/reranking-store.js';
export * from './rounds/order-store.js';
export { DatabaseRoundConcernPort } from './rounds/database-round-concern-port.js';
export { RoundPortsModule } from './rounds/round-ports.module.js';
export * from './rounds/round-store.js';
export * from './rounds/solution-store.js';
