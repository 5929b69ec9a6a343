import type { ReaderLanguage } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';
import { FRENCH_TERMS } from './french-terms.js';
import { SPANISH_TERMS } from './spanish-terms.js';

type Names = Readonly<Record<string, string>>;

/** Beside English, which the vocabulary of the law speaks itself. */
export const TERM_NAMES: Readonly<Record<Exclude<ReaderLanguage, 'en'>, Names>> = {
  fr: FRENCH_TERMS,
  es: SPANISH_TERMS,
};

/** What a specialty or certificate is called; without a name of its own there, as the law calls it in English. */
export const termName = (language: ReaderLanguage, code: string, english: string | undefined): string => {
  const own = language === 'en' ? undefined : TERM_NAMES[language][code];
  return (language === 'fr' && own !== undefined ? withFrenchBlanks(own) : own) ?? english ?? code;
};
