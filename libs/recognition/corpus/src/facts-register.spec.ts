import { readFileSync } from 'node:fs';
import type { LanguageVersion } from '@crossward/recognition-domain';
import { loadCorpus } from './load-corpus.js';

/** The ids and counts of the survey that the corpus was written from: nothing of it may get lost on the way. */
interface Register {
  arrangements: string[];
  visas: string[];
  jurisdictions: string[];
  /** Names of groups, with the memberships that may stand for each. */
  groups: Record<string, string[]>;
  languageTests: { regulator: string; test: string; requirement: string; accepts: string[] }[];
  cefrEquivalences: { test: string; scores: string }[];
  annexV522: string[];
  counts: Record<string, number>;
}

const register = JSON.parse(
  readFileSync(new URL('../fixtures/facts-register.json', import.meta.url), 'utf8'),
) as Register;
const { law } = loadCorpus();

const ids = (documents: readonly { id: string }[]): string[] => documents.map(({ id }) => id);
const versionsOf = (requirement: string): LanguageVersion[] =>
  law.languages.find(({ id }) => id === requirement)?.versions ?? [];
const missing = (asked: readonly string[], known: readonly string[]): string[] =>
  asked.filter((id) => !known.includes(id));

describe('the survey that the corpus was written from', () => {
  it('is whole itself', () => {
    const { counts, ...lists } = register;
    const counted = Object.fromEntries(
      Object.keys(counts).map((name) => [
        name,
        new Set((lists[name as keyof typeof lists] as unknown[]).map((entry) => JSON.stringify(entry))).size,
      ]),
    );
    expect({ ...counted, languageTests: register.languageTests.length }).toEqual(counts);
  });

  it('has every arrangement and visa in the corpus: as an arrangement, an entry, a membership or a requirement', () => {
    const known = [...ids(law.arrangements), ...ids(law.entries), ...ids(law.memberships), ...ids(law.languages)];
    expect(missing([...register.arrangements, ...register.visas], known)).toEqual([]);
  });

  it('has every group in the corpus, as a membership', () => {
    const known = ids(law.memberships);
    const absent = Object.entries(register.groups).filter(([, any]) => !any.some((id) => known.includes(id)));
    expect(absent.map(([name]) => name)).toEqual([]);
  });

  it('has every place in the corpus', () => {
    expect(
      missing(
        register.jurisdictions,
        law.jurisdictions.map(({ code }) => code),
      ),
    ).toEqual([]);
  });

  it('has every language test in the corpus: the requirement of its regulator accepts it, or says why none is named', () => {
    const absent = register.languageTests.filter(({ requirement, accepts }) => {
      const versions = versionsOf(requirement);
      const tests = versions.flatMap(({ tests: own, include = [] }) =>
        [...own, ...include.flatMap((other) => versionsOf(other).flatMap((version) => version.tests))].map(
          ({ test }) => test,
        ),
      );
      const others = versions.some(({ proofs, exemptions, openLaw }) => proofs ?? exemptions ?? openLaw);
      return accepts.length > 0 ? accepts.some((test) => !tests.includes(test)) : !others;
    });
    expect(absent).toEqual([]);
  });

  it('has every comparison with the CEFR in the corpus, as a score table', () => {
    expect(
      missing(
        register.cefrEquivalences.map(({ scores }) => scores),
        ids(law.scores),
      ),
    ).toEqual([]);
  });

  it('has every country of Annex V, point 5.2.2, in the corpus, as a row', () => {
    const table = law.tables.find(({ id }) => id === 'annex-v-5-2-2');
    expect(missing(register.annexV522, Object.keys(table?.rows ?? {}))).toEqual([]);
  });
});
