export { MatchingModule, type MatchingOptions } from './matching.module.js';
