import { createHash } from 'node:crypto';
import { CONSENT_LANGUAGES, CONSENT_TEXTS, consentTextIn, consentTextOf } from './consent-texts.js';

/** What nurses have agreed to by name: who changes a word makes a new version, and adds it here. */
const WORDS: Readonly<Record<string, string>> = {
  '2026-11-01': '8b592aab7ab1402226e9c4b62513598bcf26cd4a5217b1c1449d91ddf81754ad',
  '2026-11-26': '1c274cbc32ff3de90edc25fd2c3eadf9200f4b04cf9dee8b131311b9eba91a72',
  '2026-11-28.fr': '3a720cd3ea79c557733e82a91ecf05deaefa14cb7501bd0bdc635b0dd809608e',
  '2026-11-28.es': '62a16b782c36b516ae5adc827d3b55d44412475b787dd79a32148cbd47100723',
};

describe('consent texts', () => {
  it('keep under each version the very words that were agreed to', () => {
    const words = CONSENT_TEXTS.map(({ version, text }) => [version, createHash('sha256').update(text).digest('hex')]);
    expect(Object.fromEntries(words)).toEqual(WORDS);
    expect(Object.keys(WORDS)).toHaveLength(CONSENT_TEXTS.length);
  });

  it('have one in force in every language, which is a version of its own', () => {
    for (const language of CONSENT_LANGUAGES) {
      const inForce = CONSENT_TEXTS.filter((text) => text.language === language && text.inForce);
      expect(inForce).toEqual([consentTextIn(language)]);
      expect(consentTextOf(consentTextIn(language).version)).toBe(consentTextIn(language));
    }
  });
});
