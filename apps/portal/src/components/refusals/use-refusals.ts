import { useEffect, useState } from 'react';
import { loadCatalogue, type Messages } from '../../i18n/catalogues.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords, wordsOf } from '../../i18n/use-words.js';
import { inWords, type Facts } from '../facts/facts-in-words.js';

const NOT_FOUND = '_NOT_FOUND';

/** What a code of the API says; whatever is not there says so alike. */
export const refusalIn = (messages: Messages, code: string): string | undefined =>
  [code, ...(code.endsWith(NOT_FOUND) ? ['NOT_FOUND'] : [])]
    .map((one) => `refusal.${one}`)
    .find((id) => messages[id] !== undefined);

export interface Refusals {
  /** Its words are on their way. */
  loading: boolean;
  /** Nothing in English, which the services speak: nothing is better there than their own words. */
  of: (code: string | undefined, facts?: Facts) => string | undefined;
}

/** What the codes of the API say in the reader's language. It waits for nobody: a refusal may come when nothing else does. */
export const useRefusals = (): Refusals => {
  const words = useWords();
  const { locale } = useLocale();
  const [loaded, setLoaded] = useState<{ locale: string; messages: Messages } | null>(null);
  const inEnglish = locale === 'en';
  useEffect(() => {
    if (inEnglish) return;
    let asked = true;
    const keep = (messages: Messages) => asked && setLoaded({ locale, messages });
    loadCatalogue(locale, 'refusals').then(keep, () => keep({}));
    return () => {
      asked = false;
    };
  }, [locale, inEnglish]);
  const messages = loaded?.locale === locale ? loaded.messages : undefined;
  return {
    loading: !inEnglish && messages === undefined,
    of: (code, facts = {}) => {
      const id = messages && code !== undefined ? refusalIn(messages, code) : undefined;
      if (messages === undefined || id === undefined) return undefined;
      // Only the shell knows what the parts of countries are called.
      return wordsOf(locale, messages).named(id, inWords(facts, words));
    },
  };
};
