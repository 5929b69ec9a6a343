import { ApiProblem, dataOf, type components } from '@crossward/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';

type Schemas = components['schemas'];
export type Fee = Schemas['FeeAnswer'];
export type FeeBody = Schemas['FeeBody'];
export type Debts = Schemas['DebtsAnswer'];
export type Contract = Schemas['ContractAnswer'];

export const useFees = (placementId: string) =>
  usePages<Fee>(['fees', placementId], (cursor) =>
    dataOf(api.GET('/v1/fees', { params: { query: { placementId, limit: 50, ...after(cursor) } } })),
  );

/** What she would owe if she ended on that day; today, where nobody names one. */
export const useDebts = (placementId: string, on: string) =>
  useQuery({
    queryKey: ['fees', placementId, 'debts', on],
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(
        api.GET('/v1/placements/{placementId}/debts', {
          params: { path: { placementId }, query: on === '' ? {} : { on } },
        }),
      ),
  });

/** Null: there is none yet. */
export const useContractOf = (placementId: string) =>
  useQuery({
    queryKey: ['contracts', placementId, 'or-none'],
    queryFn: async (): Promise<Contract | null> => {
      try {
        return await dataOf(api.GET('/v1/placements/{placementId}/contract', { params: { path: { placementId } } }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }
    },
  });
