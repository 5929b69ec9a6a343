export { Assessor, type Assessment, type AtRisk, type Change } from './assess.js';
export { Comparison } from './comparison.js';
export type { Answers, AnswersAbout, ComparedLaw, Verdicts } from './law/law-side.js';
export * from './profile/profile.js';
export { ProfileReader, type RawEngagement, type RawProfile } from './profile/read-profile.js';
export { compareLaws, type LoadedLaw } from './compare-laws.js';
export { Summary, type ImpactSummary, type PlaceRow } from './summary.js';
