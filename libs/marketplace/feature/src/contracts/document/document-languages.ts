import type { CefrLevel, JurisdictionCode } from '@crossward/kernel';
import { CEFR_LEVELS, countryOf } from '@crossward/kernel';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from './messages.js';

const FALLBACK: DocumentLanguage = 'en';

export const isDocumentLanguage = (raw: string): raw is DocumentLanguage =>
  (DOCUMENT_LANGUAGES as readonly string[]).includes(raw);

/** Where a part of a country writes its contracts otherwise than the rest; CLDR knows the languages of countries only. */
const OF_PARTS: Readonly<Record<string, DocumentLanguage>> = { 'CA-QC': 'fr' };

/** The language of the place, by CLDR's likely subtags; it is the one that governs. */
export const languageOfPlace = (jurisdiction: JurisdictionCode): DocumentLanguage => {
  const ofPart = OF_PARTS[jurisdiction];
  if (ofPart) return ofPart;
  const { language } = new Intl.Locale(`und-${countryOf(jurisdiction)}`).maximize();
  return isDocumentLanguage(language) ? language : FALLBACK;
};

interface Spoken {
  language: string;
  level: CefrLevel;
  basis?: string | undefined;
}

/** What a nurse reads best of the languages that contracts are told in: the native one before all others. */
export const languageOfNurse = (spoken: readonly Spoken[]): DocumentLanguage => {
  const rank = ({ level, basis }: Spoken): number =>
    basis === 'native' ? CEFR_LEVELS.length : CEFR_LEVELS.indexOf(level);
  const known = spoken
    .map((each) => ({ ...each, language: new Intl.Locale(each.language).language }))
    .filter((each) => isDocumentLanguage(each.language))
    .sort((a, b) => rank(b) - rank(a));
  return (known[0]?.language as DocumentLanguage | undefined) ?? FALLBACK;
};
