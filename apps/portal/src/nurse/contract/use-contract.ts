import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

type Schemas = components['schemas'];
export type Contract = Schemas['ContractAnswer'];
export type ContractVersion = Schemas['ContractVersionAnswer'];

export const useContract = (contractId: string): UseQueryResult<Contract> =>
  useQuery({
    queryKey: ['contracts', contractId],
    queryFn: () => dataOf(api.GET('/v1/contracts/{contractId}', { params: { path: { contractId } } })),
  });

export const CONTRACT_CHANGES = ['contracts', 'placements', 'submissions', 'onboarding'] as const;
