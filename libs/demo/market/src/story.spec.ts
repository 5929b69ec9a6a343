import type { LocalDate } from '@crossward/kernel';
import { parse } from 'mrz';
import { buildDemoMarket } from './build-demo-market.js';
import { plainlyFits } from './hospitals/plain-fit.js';
import { STORY_CORRIDORS, storyPerson, storyRegisterEntry } from './story.js';

const TODAY = '2026-11-22' as LocalDate;

describe('a story person', () => {
  it('is the same each time, and the register knows the licence by its number alone', () => {
    for (const corridor of STORY_CORRIDORS) {
      for (const n of [1, 17, 4242, 99_999]) {
        const person = storyPerson(n, TODAY, corridor);
        expect(storyPerson(n, TODAY, corridor)).toEqual(person);
        const { jurisdiction, number } = person.profile.licences![0]!;
        expect(storyRegisterEntry(jurisdiction, number, TODAY)).toEqual(person.register);
        expect(person.register).toMatchObject({
          familyName: person.profile.familyName,
          birthDate: person.profile.birthDate,
          status: 'active',
        });
      }
    }
  });

  it('has a passport that parses, with names, birth date and a document of its own', () => {
    const documents = new Set<string>();
    for (const corridor of STORY_CORRIDORS) {
      for (let n = 1; n <= 200; n += 1) {
        const { profile } = storyPerson(n, TODAY, corridor);
        const { valid, documentNumber } = parse(profile.passportMrz!.split('\n'));
        expect(valid).toBe(true);
        documents.add(`${corridor} ${documentNumber}`);
      }
    }
    expect(documents.size).toBe(600);
  });

  it('is a Texas nurse with a multistate licence who lives there, and who is about to go to Ontario in the second corridor', () => {
    const { facts, licences } = storyPerson(5, TODAY).profile;
    expect(licences).toMatchObject([
      { jurisdiction: 'US-TX', scope: 'multistate', status: 'active', number: '9000005' },
    ]);
    expect(facts.residences).toMatchObject([{ jurisdiction: 'US-TX' }]);
    expect(facts.applications).toEqual([]);
    expect(storyPerson(5, TODAY, 'texas-ontario').profile.facts.applications).toMatchObject([
      { jurisdiction: 'CA-ON' },
    ]);
    expect(storyPerson(5, TODAY, 'poland-germany').profile.licences).toMatchObject([
      { jurisdiction: 'PL', number: '9200005P' },
    ]);
  });

  it('fits an open gap of Florida in the market of the same day', () => {
    const market = buildDemoMarket(TODAY, 'unused');
    const { profile } = storyPerson(1, TODAY);
    const nurse = { ...profile, key: 'story', payFloor: { minorUnits: 0, currency: 'USD' } };
    const inFlorida = market.gaps.filter((gap) => gap.unitKey.startsWith('mangrove-light') && gap.status === 'open');
    expect(inFlorida.some((gap) => plainlyFits(nurse, gap, 'US-FL'))).toBe(true);
  });

  it('shares no licence number with a nurse of the market', () => {
    const numbers = buildDemoMarket(TODAY, 'unused').nurses.flatMap(({ licences }) => licences!);
    const stories = numbers.filter(
      ({ jurisdiction, number }) => storyRegisterEntry(jurisdiction, number, TODAY) !== null,
    );
    expect(stories).toEqual([]);
  });

  it('refuses numbers outside 1 to 99,999, and the register knows none of them', () => {
    for (const n of [0, 100_000, 1.5, Number.NaN]) {
      expect(() => storyPerson(n, TODAY)).toThrow(expect.objectContaining({ code: 'NO_SUCH_STORY_PERSON' }));
    }
    expect(storyRegisterEntry('US-TX', '9000000', TODAY)).toBeNull();
    expect(storyRegisterEntry('US-FL', '9000005', TODAY)).toBeNull();
    expect(storyRegisterEntry('US-TX', '7000005', TODAY)).toBeNull();
  });
});
