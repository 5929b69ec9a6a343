import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from '../i18n/locale-context.js';
import { api } from '../api/client.js';

/** Compacts, unions and treaties with their parties, by name. */
export const useMemberships = () => {
  const { locale: lang } = useLocale();
  return useQuery({
    queryKey: ['memberships', lang],
    staleTime: Infinity,
    queryFn: async () => (await dataOf(api.GET('/v1/recognition/memberships', { params: { query: { lang } } }))).items,
  });
};

/** What a membership is called; its id where the list is not there, or holds it no more. */
export const useMembershipName = (): ((id: string) => string) => {
  const { data } = useMemberships();
  return (wanted) => data?.find(({ id }) => id === wanted)?.name ?? wanted.toUpperCase();
};
