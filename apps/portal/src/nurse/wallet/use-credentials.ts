import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type OwnCredential = components['schemas']['OwnCredential'];

/** What the profile claims, each with its documents. */
export const useCredentials = (): UseQueryResult<OwnCredential[]> =>
  useQuery({ queryKey: ['credentials'], queryFn: () => dataOf(api.GET('/v1/nurses/me/credentials')) });
