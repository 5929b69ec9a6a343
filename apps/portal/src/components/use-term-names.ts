import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { loadCatalogue } from '../i18n/catalogues.js';
import { useLocale } from '../i18n/locale-context.js';
import { wordsOf, type Words } from '../i18n/use-words.js';

const NOTHING = {};

/** What the terms of the law are called in the reader's language, where they have a name there. */
export const useTermNames = (): Words['named'] => {
  const { locale } = useLocale();
  const { data: messages } = useQuery({
    queryKey: ['names-of-terms', locale],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: () => loadCatalogue(locale, 'terms'),
  });
  return wordsOf(locale, messages ?? NOTHING).named;
};
