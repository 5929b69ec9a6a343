import { sentencesFor } from '@crossward/recognition-explanation';
import { SOURCE_LOCALE, type LawDocuments, type MessageDocument } from '@crossward/recognition-domain';
import type { Placed } from './assemble.js';
import { checkSentences } from './check-sentences.js';
import type { Finding } from './finding.js';
import { differingNumbers } from './numbers-in.js';
import { localeOf } from './parts.js';
import { usedPhrases } from './phrases-of-law.js';
import type { DocumentKind } from './schemas.js';
import { VERBATIM, type PhraseDocument } from './translations.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const missing = (at: string, key: string, locale: string, where: string): Finding => ({
  at,
  code: 'MISSING_TRANSLATION',
  message: `(${key}) is missing in the language (${locale}).`,
  nextStep: `Add it to ${where}.`,
});

const unused = (at: string, key: string, what: string): Finding => ({
  at,
  code: 'UNUSED_TRANSLATION',
  message: `(${shortened(key)}) is no ${what}.`,
  nextStep: 'Remove it, or correct its key to the very words of the English.',
});

const numbers = (at: string, english: string, translated: string, format: string): Finding[] => {
  const differing = differingNumbers(english, translated, format);
  if (differing.length === 0) return [];
  return [
    {
      at,
      code: 'DIFFERING_NUMBERS',
      message: `The numbers (${differing.join(', ')}) do not stand in both (${shortened(english)}) and its translation.`,
      nextStep: 'Correct the translation; a day may be written as YYYY-MM-DD or in the long form of the language.',
    },
  ];
};

const filesOf = (placed: readonly Placed[], kind: DocumentKind, locale: string): Placed[] =>
  placed.filter((document) => document.kind === kind && localeOf(document.file) === locale);

const variants = (message: MessageDocument): [path: string[], text: string][] =>
  typeof message === 'string' ? [[[], message]] : Object.entries(message).map(([name, text]) => [[name], text]);

/** Sentences of conditions: the same keys with the same variants, and the same figures in them. */
const checkMessages = (placed: readonly Placed[], law: LawDocuments, locale: string, format: string): Finding[] => {
  const translated = law.translations[locale]?.messages ?? {};
  const untranslated = filesOf(placed, 'messages', SOURCE_LOCALE).flatMap(({ content, file }) =>
    Object.keys(content)
      .filter((key) => translated[key] === undefined)
      .map((key) => missing(file.at([key]), key, locale, file.path.replace('/en', `/${locale}`))),
  );
  const others = filesOf(placed, 'messages', locale).flatMap(({ content, file }) =>
    Object.entries(content as Record<string, MessageDocument>).flatMap(([key, message]): Finding[] => {
      const english = law.messages[key];
      if (english === undefined) return [unused(file.at([key]), key, 'sentence of messages/en')];
      if (typeof english !== typeof message) {
        const nextStep = 'Give it one sentence, or held, failed and unknown, as the English has.';
        const told = `(${key}) has not the variants that it has in English.`;
        return [{ at: file.at([key]), code: 'DIFFERING_VARIANTS', message: told, nextStep }];
      }
      const source = new Map(variants(english).map(([path, text]) => [path.join(), text]));
      return variants(message).flatMap(([path, text]) =>
        numbers(file.at([key, ...path]), source.get(path.join()) ?? '', text, format),
      );
    }),
  );
  return [...untranslated, ...others];
};

const checkPhrases = (placed: readonly Placed[], law: LawDocuments, locales: readonly string[]): Finding[] => {
  const used = usedPhrases(placed);
  const isUsed = new Set(used.map(({ phrase }) => phrase));
  const untranslated = used.flatMap(({ phrase, at }) =>
    locales
      .filter((locale) => law.translations[locale]?.phrases[phrase] === undefined)
      .map((locale) => missing(at, phrase, locale, 'a file of phrases, under these very words')),
  );
  const others = filesOf(placed, 'phrases', SOURCE_LOCALE).flatMap(({ content, file }) =>
    Object.entries(content as Record<string, PhraseDocument>).flatMap(([phrase, translations]): Finding[] => {
      if (!isUsed.has(phrase)) return [unused(file.at([phrase]), phrase, 'phrase of the law')];
      if (translations === VERBATIM) return [];
      return Object.entries(translations).flatMap(([locale, text]) =>
        numbers(file.at([phrase, locale]), phrase, text, law.translations[locale]?.format ?? SOURCE_LOCALE),
      );
    }),
  );
  return [...untranslated, ...others];
};

/** Whatever an explanation can say, it can say in every language that the corpus names, with the same figures. */
export const checkTranslations = (
  placed: readonly Placed[],
  law: LawDocuments,
  sentences: ReadonlyMap<string, readonly string[]> = sentencesFor(law),
): Finding[] => {
  const all = Object.entries(law.translations);
  if (all.length === 0) return [];
  const translated = all.filter(([locale]) => locale !== SOURCE_LOCALE);
  const corpus = placed.find(({ kind }) => kind === 'corpus');
  return [
    ...all.flatMap(([locale]) => {
      const named = corpus?.file.at(['locales', locale]) ?? '';
      return checkSentences(filesOf(placed, 'sentences', locale), locale, named, sentences);
    }),
    ...translated.flatMap(([locale, { format }]) => checkMessages(placed, law, locale, format)),
    ...checkPhrases(
      placed,
      law,
      translated.map(([locale]) => locale),
    ),
  ];
};
