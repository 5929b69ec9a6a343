import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { useLocale } from '../i18n/locale-context.js';
import { useTermNames } from './use-term-names.js';

type Named = Readonly<Record<string, { name: string }>>;

interface Vocabulary {
  specialties: { value: string; label: string }[];
  certificates: { value: string; label: string }[];
  /** What people call a specialty or certificate; the code where nobody has named it. */
  nameOf: (code: string) => string;
  /** `en` where the reader's language has no name of its own: a proper name, or one that is new. */
  langOf: (code: string) => 'en' | undefined;
  /** The name of a test of language, as whoever holds it calls it. */
  testOf: (code: string) => string | undefined;
  examOf: (code: string) => string | undefined;
}

/** The names of specialties and certificates in the reader's language; in English, as the corpus has them, where it has none. */
export const useVocabulary = (): Vocabulary => {
  const { locale } = useLocale();
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/v1/recognition/vocabulary')),
  });
  const named = useTermNames();
  const translated = (code: string): string | undefined => named(`shell.term.${code}`);
  const nameOf = (code: string): string =>
    translated(code) ?? data?.certificates[code]?.name ?? data?.specialties[code]?.name ?? code.replaceAll('-', ' ');
  const optionsOf = (terms: Named = {}) =>
    Object.keys(terms)
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  return {
    specialties: optionsOf(data?.specialties),
    certificates: optionsOf(data?.certificates),
    nameOf,
    langOf: (code) => (translated(code) === undefined ? 'en' : undefined),
    testOf: (code) => data?.tests[code]?.name,
    examOf: (code) => data?.exams[code]?.name,
  };
};
