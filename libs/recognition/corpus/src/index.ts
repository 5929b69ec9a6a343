export { checkCase, readCases, type Case } from './cases.js';
export type { Expectation } from './expectation.js';
export type { Finding } from './finding.js';
export { lintCorpus } from './lint.js';
export { runMutations, type Mutant, type MutationOptions } from './mutation/run.js';
export { loadCorpus, type Corpus } from './load-corpus.js';
export { CASES_FOLDER, LAW_FOLDER } from './read-law.js';
export * from './coverage.js';
