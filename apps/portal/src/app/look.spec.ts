import { lookOf, toldAs } from './look.js';

describe('the look that a browser tells', () => {
  it('is read as it was told', () => {
    const look = { locale: 'fr', scheme: 'dark' } as const;
    expect(lookOf(toldAs(look))).toEqual(look);
  });

  it.each([undefined, '', 'fr', 'fr.pink', 'de.dark', 'fr.dark.', '"><script>.dark'])(
    'is none in other words (%s), which never come into the page',
    (told) => {
      expect(lookOf(told)).toBeNull();
    },
  );
});
