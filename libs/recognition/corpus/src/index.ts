export { checkCase, readCases, type Case, type Expectation } from './cases.js';
export type { Finding } from './finding.js';
export { lintCorpus } from './lint.js';
export { loadCorpus, type Corpus } from './load-corpus.js';
export { CASES_FOLDER, LAW_FOLDER } from './read-law.js';
export { readRegister, RELEASES_FOLDER, type Release } from './releases/register.js';
export { Releases } from './releases/releases.js';
export { snapshotOf } from './releases/snapshot.js';
export { writeRelease } from './releases/write-release.js';
