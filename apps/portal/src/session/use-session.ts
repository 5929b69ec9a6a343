import { ApiProblem, dataOf, type components } from '@crossward/api-client';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';

export type Account = components['schemas']['AccountAnswer'];

/** The account that is signed in; null: nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Account | null> => {
    try {
      return await dataOf(api.GET('/v1/me'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
});

export const useSession = (): UseQueryResult<Account | null> => useQuery(sessionQuery);
