import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

export type UiKey = keyof typeof en;
export type UiWords = Readonly<Record<UiKey, string>>;

const WORDS: Readonly<Record<string, UiWords>> = { en, fr, es };

/** The words of a language; a locale of the corpus that the atlas has no words for is a gap of the atlas. */
export const wordsIn = (locale: string): UiWords => {
  const words = Object.hasOwn(WORDS, locale) ? WORDS[locale] : undefined;
  if (!words) throw new Error(`The atlas has no words of its own in the language (${locale}): add words/${locale}.ts.`);
  return words;
};

export const hasWord = (key: string): key is UiKey => Object.hasOwn(en, key);
