import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** Compacts, unions and treaties with their parties, by name. */
export const useMemberships = () =>
  useQuery({
    queryKey: ['memberships'],
    staleTime: Infinity,
    queryFn: async () => (await dataOf(api.GET('/v1/recognition/memberships'))).items,
  });
