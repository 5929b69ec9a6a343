import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';

const LONG_MS = 3_600_000;

export const useVocabularyQuery = () =>
  useQuery({
    queryKey: ['vocabulary'],
    staleTime: LONG_MS,
    queryFn: () => dataOf(api.GET('/v1/recognition/vocabulary')),
  });

type Vocabulary = NonNullable<ReturnType<typeof useVocabularyQuery>['data']>;
export type Terms = Exclude<keyof Vocabulary, 'corpusVersion'>;

/** The name of a term of the vocabulary, in English as its source has it; its code until it is there. */
export const useVocabulary = (): ((terms: Terms, code: string) => string) => {
  const { data } = useVocabularyQuery();
  return (terms, code) => {
    const found: unknown = data?.[terms];
    const term = (found as Record<string, { name?: string }> | undefined)?.[code];
    return term?.name ?? code;
  };
};
