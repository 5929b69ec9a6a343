import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';

export type Profile = components['schemas']['NurseProfileAnswer'];

export const useProfile = (): UseQueryResult<Profile> =>
  useQuery({ queryKey: ['profile'], queryFn: () => dataOf(api.GET('/v1/nurses/me')) });
