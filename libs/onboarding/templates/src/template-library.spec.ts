import { jurisdictionCode } from '@crossward/kernel';
import { loadTemplates } from './load-templates.js';

const library = loadTemplates();
const resolve = (from: string | null, to: string, arrangementKind: string | null) =>
  library.resolve({ from: from === null ? null : jurisdictionCode(from), to: jurisdictionCode(to), arrangementKind });
const keys = (...corridor: Parameters<typeof resolve>) => resolve(...corridor).tasks.map(({ key }) => key);

describe('the template of a corridor', () => {
  it.each([
    ['US-AZ', 'US-TX', 'compact', 'us-us-compact'],
    ['US-TX', 'CA-ON', 'temporary-service', 'us-ca-on'],
    ['PL', 'DE', 'automatic', 'eu-eu'],
    ['PL', 'DE', 'temporary-service', 'eu-eu-temporary'],
    ['NO', 'CH', 'automatic', 'eu-eu'],
    // Guam honours the licences of others, but its own residents cannot hold a multistate licence.
    ['US-GU', 'US-TX', 'compact', 'any-any'],
    ['US-AZ', 'US-GU', 'compact', 'us-us-compact'],
    // A territory is outside Ontario's definition of an American jurisdiction.
    ['US-PR', 'CA-ON', 'temporary-service', 'any-any'],
    ['US-AZ', 'US-CA', 'endorsement', 'any-any'],
    ['GB', 'DE', 'equivalence', 'any-any'],
    [null, 'JP', null, 'any-any'],
  ])('from %s to %s by %s is %s', (from, to, kind, id) => {
    expect(resolve(from, to, kind).corridor).toBe(id);
  });

  it('names the versions it was made of, the general first', () => {
    expect(resolve('US-AZ', 'US-WA', 'compact').versions.map(({ id }) => id)).toEqual([
      'any-any',
      'us',
      'us-wa',
      'us-us-compact',
    ]);
  });

  it('adds what the place asks for, also where no corridor is known', () => {
    expect(keys(null, 'DE', null)).toContain('measles-protection');
    expect(keys('PL', 'DE', 'automatic')).toContain('measles-protection');
    expect(keys('PL', 'FR', 'automatic')).not.toContain('measles-protection');
  });

  it('lets a nurse of a US state work in Ontario only after the medical examination and the permit', () => {
    const { tasks } = resolve('US-TX', 'CA-ON', 'temporary-service');
    const dependsOn = (key: string) => tasks.find((task) => task.key === key)?.dependsOn;
    expect(dependsOn('work-permit')).toEqual(expect.arrayContaining(['immigration-medical', 'employer-portal-offer']));
    expect(dependsOn('right-to-practise')).toEqual(expect.arrayContaining(['cno-application', 'work-permit']));
    expect(tasks.find(({ key }) => key === 'immigration-medical')?.basis).toMatchObject({ force: 'law' });
  });

  it('asks for the language only after recognition, as Article 53 wants it', () => {
    const { tasks } = resolve('PL', 'DE', 'automatic');
    expect(tasks.find(({ key }) => key === 'language-proof')?.dependsOn).toContain('recognition-decision');
  });

  it('always ends behind the two gates: the packet and the confirmation of the first shift', () => {
    for (const corridor of [
      ['US-AZ', 'US-TX', 'compact'],
      ['PL', 'DE', 'automatic'],
      [null, 'JP', null],
    ] as Parameters<typeof resolve>[]) {
      expect(keys(...corridor)).toEqual(expect.arrayContaining(['credential-packet', 'first-shift-confirmation']));
      expect(keys(...corridor).at(-1)).toBe('start-file');
    }
  });
});
