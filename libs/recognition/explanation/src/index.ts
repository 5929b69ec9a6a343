export { Catalogue } from './catalogue.js';
export { explain, told, type ExplainedDecision, type Telling } from './explain.js';
export type { Language } from './language.js';
export { localise } from './localise.js';
export { SENTENCES, sentencesFor } from './sentences.js';
export type { Sentence } from './teller.js';
