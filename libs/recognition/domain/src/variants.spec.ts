import { compileLaw } from './engine.js';
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
