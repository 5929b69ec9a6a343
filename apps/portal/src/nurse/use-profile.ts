import { dataOf, type components } from '@crossward/api-client';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';

export type Profile = components['schemas']['NurseProfileAnswer'];

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => dataOf(api.GET('/v1/nurses/me')),
});

export const useProfile = (): UseQueryResult<Profile> => useQuery(profileQuery);
