import type { NurseFacts } from '@crossward/contracts';
import { compileLaw } from './engine.js';
import { factsOn } from './facts-on.js';
import { arrangementOf, ask, day, ownLicence, tinyLaw } from './fixtures/tiny-law.js';

const nurse = (lists: object): NurseFacts => ({ profession: 'RN', ...lists }) as NurseFacts;

describe('the facts on a day', () => {
  it.each([
    ['statuses', 'since'],
    ['residences', 'from'],
    ['licences', 'issuedOn'],
    ['education', 'completedOn'],
    ['practice', 'from'],
    ['exams', 'passedOn'],
    ['languageTests', 'takenOn'],
    ['applications', 'filedOn'],
    ['certificates', 'issuedOn'],
    ['workAuthorisations', 'from'],
    ['vaccinations', 'on'],
  ])('hold an item of %s from the day of its %s, not on the day before', (list, key) => {
    const facts = nurse({ [list]: [{ [key]: '2026-11-22' }] });
    expect(factsOn(facts, day('2026-11-22'))).toBe(facts);
    expect(factsOn(facts, day('2026-11-21'))).toEqual(nurse({ [list]: [] }));
  });

  it('keep items without a day, and lists that were left out', () => {
    const facts = nurse({ education: [{ jurisdiction: 'XA' }, { jurisdiction: 'XB', completedOn: '2030-01-01' }] });
    expect(factsOn(facts, day('2026-11-22'))).toEqual(nurse({ education: [{ jurisdiction: 'XA' }] }));
  });

  it('recognise no diploma that is still to be earned', () => {
    const diploma = arrangementOf('diploma', { when: [{ id: 'educated', exists: { in: 'education' } }] });
    const engine = compileLaw(tinyLaw({ arrangements: [diploma, ownLicence] }));
    const student = {
      licences: [],
      education: [{ jurisdiction: 'XA', beganOn: '2024-09-01', completedOn: '2027-06-30' }],
    };
    expect(engine.decide(ask(student)).verdict).toBe('barred');
    expect(engine.decide(ask(student, 'XB-BB', '2027-06-30')).verdict).toBe('pathway');
  });
});
