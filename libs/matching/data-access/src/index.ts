export { emptyMatching } from './empty-matching.js';
export * from './rerankings/batch-store.js';
export * from './rerankings/difference-lists.js';
export * from './rerankings/reranking-store.js';
