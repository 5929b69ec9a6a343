export { GapIndex } from './gap-index.js';
export * from './gap-question.js';
