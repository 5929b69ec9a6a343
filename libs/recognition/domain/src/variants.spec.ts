import { compileLaw } from './engine.js';
import { accept, languageLaw, requirementOf, tinyScores, versionOf } from './fixtures/tiny-languages.js';
import { arrangementOf, ask, endorsement, multistate, ownLicence, pact, tinyLaw } from './fixtures/tiny-law.js';
import type { LawDocuments } from './law/index.js';
import { variantsOf } from './variants.js';

const nurse = {
  licences: [multistate],
  residences: [{ jurisdiction: 'XB-AA', primaryState: true }],
  education: [],
  citizenships: [],
};

const law = tinyLaw({
  conditions: [{ id: 'examined', condition: { exists: { in: 'exams', where: { field: 'exam', is: 'exam-a' } } } }],
  arrangements: [pact, endorsement, ownLicence, arrangementOf('exam', { when: [{ id: 'examined', use: 'examined' }] })],
});
const variant = variantsOf(law);

const same = (changes: Partial<LawDocuments>): void => {
  const engine = variant(changes);
  const anew = compileLaw({ ...law, ...changes });
  for (const destination of ['XA', 'XB-BB', 'XB-CC']) {
    for (const exams of [undefined, [], [{ exam: 'exam-a' }]]) {
      const query = ask({ ...nurse, exams }, destination);
      expect(engine.decide(query)).toEqual(anew.decide(query));
    }
  }
};

describe('a variant of the law', () => {
  it('is the law itself where nothing is changed', () => same({}));

  it('answers as the changed law does: an arrangement', () => {
    same({ arrangements: [pact, { ...endorsement, professions: ['LPN'] }, ownLicence, law.arrangements[3] as never] });
    same({ arrangements: [endorsement] });
  });

  it('answers as the changed law does: a membership that arrangements read', () => {
    const [membership] = law.memberships as [LawDocuments['memberships'][number]];
    same({ memberships: [{ ...membership, members: membership.members.slice(1) }] });
    same({ memberships: [{ ...membership, members: membership.members.slice(0, 1) }] });
  });

  it('answers as the changed law does: a condition that an arrangement uses', () => {
    same({ conditions: [{ id: 'examined', condition: { all: [] } }] });
    same({ conditions: [{ id: 'examined', condition: { any: [] } }] });
  });

  it('answers as the changed law does: a language requirement, by its id or by its place, and a score table', () => {
    const requirement = (overall: number | { cefr: 'B2' }): LawDocuments['languages'][number] =>
      requirementOf('rule', [versionOf([accept('test-a', { minimums: { overall } })])]);
    const asking = (id: string, language: string): ReturnType<typeof arrangementOf> =>
      arrangementOf(id, { when: [{ id: 'speaks', language }] });
    const { languages, scores, vocabulary } = languageLaw([requirement(7)]);
    const arrangements = [asking('by-id', 'rule'), asking('by-place', '$destination')];
    const whole = tinyLaw({ languages, scores, vocabulary, arrangements });
    const took = { languageTests: [{ test: 'test-a', takenOn: '2026-06-01', scores: { overall: 6.5 } }] };
    const query = ask({ ...nurse, exams: [], ...took }, 'XA');
    const routes = (changes: Partial<LawDocuments>): unknown =>
      variantsOf(whole)(changes)
        .decide(query)
        .reasons.map(({ outcome }) => outcome);
    const asCompiled = (changes: Partial<LawDocuments>): unknown =>
      compileLaw({ ...whole, ...changes })
        .decide(query)
        .reasons.map(({ outcome }) => outcome);
    const [first, ...others] = tinyScores as [LawDocuments['scores'][number]];
    const harder = { ...first, versions: first.versions.map((one) => ({ ...one, until: '2026-01-01' as never })) };
    for (const changes of [{}, { languages: [requirement(6.5)] }, { scores: [harder, ...others] }]) {
      expect(routes(changes)).toEqual(asCompiled(changes));
    }
    expect(routes({ languages: [requirement(6.5)] })).not.toEqual(routes({}));
    expect(routes({ scores: [harder, ...others] })).not.toEqual(routes({}));
  });

  it('leaves the law that it comes from as it was', () => {
    const query = ask({ ...nurse, exams: [{ exam: 'exam-a' }] }, 'XA');
    const before = variant({}).decide(query);
    variant({ arrangements: [endorsement] });
    variant({ conditions: [{ id: 'examined', condition: { any: [] } }] });
    expect(variant({}).decide(query)).toEqual(before);
  });

  it('is refused where it cannot be compiled', () => {
    expect(() => variant({ conditions: [] })).toThrow('no shared condition');
    expect(() => variant({ memberships: [] })).toThrow('no membership');
  });
});
