export { checkCase, readCases, type Case, type Expectation } from './cases.js';
export type { Finding } from './finding.js';
export { lintCorpus } from './lint.js';
export { loadCorpus, type Corpus } from './load-corpus.js';
export { CASES_FOLDER, LAW_FOLDER } from './read-law.js';
export * from './coverage.js';
