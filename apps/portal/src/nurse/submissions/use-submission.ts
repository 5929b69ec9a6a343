import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Submission } from './use-submissions.js';

type Schemas = components['schemas'];
export type Entry = Schemas['HistoryAnswer'];
export type Interview = Schemas['InterviewAnswer'];

export const useSubmission = (submissionId: string): UseQueryResult<Submission> =>
  useQuery({
    queryKey: ['submissions', submissionId],
    queryFn: () => dataOf(api.GET('/v1/submissions/{submissionId}', { params: { path: { submissionId } } })),
  });

export const useSubmissionHistory = (submissionId: string): UseQueryResult<{ items: Entry[] }> =>
  useQuery({
    queryKey: ['submissions', submissionId, 'history'],
    queryFn: () =>
      dataOf(
        api.GET('/v1/submissions/{submissionId}/history', {
          params: { path: { submissionId }, query: { limit: 100 } },
        }),
      ),
  });

export const useInterviews = (submissionId: string): UseQueryResult<{ items: Interview[] }> =>
  useQuery({
    queryKey: ['interviews', submissionId],
    queryFn: () => dataOf(api.GET('/v1/interviews', { params: { query: { submissionId, limit: 20 } } })),
  });

/** The contract of a placement; null: none has been drafted yet. */
export const useContractOf = (placementId: string | null): UseQueryResult<Schemas['ContractSummaryAnswer'] | null> =>
  useQuery({
    queryKey: ['contracts', 'of', placementId],
    enabled: placementId !== null,
    queryFn: async () => {
      const { items } = await dataOf(
        api.GET('/v1/contracts', { params: { query: { placementId: placementId ?? '', limit: 1 } } }),
      );
      return items[0] ?? null;
    },
  });
