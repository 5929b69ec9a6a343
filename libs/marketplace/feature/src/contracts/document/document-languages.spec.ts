import { jurisdictionCode } from '@crossward/kernel';
import { languageOfNurse, languageOfPlace } from './document-languages.js';

describe('the languages of a contract', () => {
  it.each([
    ['CA-ON', 'en'],
    ['CA-QC', 'fr'],
    ['FR', 'fr'],
    ['MX', 'es'],
    ['US-FL', 'en'],
    ['DE', 'en'],
  ])('are at (%s) those of the place: (%s)', (place, language) => {
    expect(languageOfPlace(jurisdictionCode(place))).toBe(language);
  });

  it('are for a nurse the native one, else the best known, else English', () => {
    const [french, english] = [
      { language: 'fr-CA', level: 'B2' },
      { language: 'en', level: 'C1' },
    ] as const;
    expect(languageOfNurse([french, english])).toBe('en');
    expect(languageOfNurse([english, { ...french, basis: 'native' }])).toBe('fr');
    expect(languageOfNurse([{ language: 'de', level: 'C2' }, french])).toBe('fr');
    expect(languageOfNurse([{ language: 'de', level: 'C2' }])).toBe('en');
    expect(languageOfNurse([])).toBe('en');
  });
});
