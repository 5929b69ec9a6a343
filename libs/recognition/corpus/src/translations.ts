import { SOURCE_LOCALE, type LawDocuments, type TranslationDocument } from '@crossward/recognition-domain';
import type { Assembled } from './assemble.js';
import { localeOf, merged } from './parts.js';
import type { DocumentKind } from './schemas.js';

/** A phrase that reads the same in every language: a proper name, a citation of figures alone. */
export const VERBATIM = 'verbatim';

export type PhraseDocument = Record<string, string> | typeof VERBATIM;

const phrasesIn = (locale: string, phrases: Readonly<Record<string, PhraseDocument>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(phrases).flatMap(([english, translations]) => {
      const translated = translations === VERBATIM ? english : translations[locale];
      return translated === undefined ? [] : [[english, translated]];
    }),
  );

/** All that the files say in each of the locales that the corpus names. */
export const translationsOf = (
  { placed }: Assembled,
  locales: Readonly<Record<string, string>>,
): LawDocuments['translations'] => {
  const parts = <T extends object>(kind: DocumentKind, locale: string): T =>
    merged(
      placed.filter((each) => each.kind === kind && localeOf(each.file) === locale).map(({ content }) => content as T),
      {} as T,
    );
  const phrases = parts<Record<string, PhraseDocument>>('phrases', SOURCE_LOCALE);
  return Object.fromEntries(
    Object.entries(locales).map(([locale, format]): [string, TranslationDocument] => {
      const sentences = parts<TranslationDocument['sentences']>('sentences', locale);
      if (locale === SOURCE_LOCALE) return [locale, { format, sentences, messages: {}, phrases: {} }];
      const messages = parts<TranslationDocument['messages']>('messages', locale);
      return [locale, { format, sentences, messages, phrases: phrasesIn(locale, phrases) }];
    }),
  );
};
