import { checkCase, readCases } from './cases.js';
import { loadCorpus } from './load-corpus.js';
import { CASES_FOLDER } from './read-law.js';

const corpus = loadCorpus();

for (const [file, cases] of readCases(CASES_FOLDER)) {
  describe(`cases/${file}`, () => {
    for (const one of cases) {
      it(one.name, () => {
        const problems = checkCase(corpus, one);
        if (problems.length > 0) throw new Error(`cases/${one.at}\n  ${problems.join('\n  ')}`);
      });
    }
  });
}
