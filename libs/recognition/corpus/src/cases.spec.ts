import type { Decision } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { compileLaw, withLawOf } from '@crossward/recognition-domain';
import { checkCase, readCases, type Case } from './cases.js';
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

const LEAST_CASES = 20;

describe('the law of a day, held against any facts', () => {
  const byDay = new Map<LocalDate, Case[]>();
  for (const one of [...readCases(CASES_FOLDER).values()].flat()) {
    byDay.set(one.on, [...(byDay.get(one.on) ?? []), one]);
  }
  const days = [...byDay].filter(([, cases]) => cases.length >= LEAST_CASES);

  it.each(days)('answers on %s itself what the law of the day answers', (on, cases) => {
    const told = ({ verdict, couldBe, missing, route }: Decision): object => ({
      ...{ verdict, couldBe, missing },
      route: route?.legs.map(({ arrangement }) => arrangement),
    });
    const held = compileLaw(withLawOf(corpus.law, { day: on, since: on }));
    for (const { given } of cases) {
      const query = corpus.reader.read({ ...given, on });
      expect(told(held.decide(query))).toEqual(told(corpus.engine.decide(query)));
    }
  });
});
