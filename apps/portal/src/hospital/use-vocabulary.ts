import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';

interface Vocabulary {
  specialties: { value: string; label: string }[];
  certificates: { value: string; label: string }[];
  /** What people call a code; the code itself where nobody has named it. */
  nameOf: (code: string) => string;
}

const optionsOf = (named: Record<string, { name: string }>) =>
  Object.entries(named)
    .map(([value, { name }]) => ({ value, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));

/** The names of specialties and certificates, from the corpus of recognition. */
export const useVocabulary = (): Vocabulary => {
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/v1/recognition/vocabulary')),
  });
  return {
    specialties: optionsOf(data?.specialties ?? {}),
    certificates: optionsOf(data?.certificates ?? {}),
    nameOf: (code) => data?.certificates[code]?.name ?? data?.specialties[code]?.name ?? code.replaceAll('-', ' '),
  };
};
