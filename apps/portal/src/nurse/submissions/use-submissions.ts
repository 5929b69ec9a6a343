import { dataOf, type components } from '@crossward/api-client';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Submission = components['schemas']['SubmissionAnswer'];

export const submissionsQuery = queryOptions({
  queryKey: ['submissions'],
  queryFn: () => dataOf(api.GET('/v1/submissions', { params: { query: { limit: 50 } } })),
});

export const useSubmissions = (): UseQueryResult<{ items: Submission[]; nextCursor: string | null }> =>
  useQuery(submissionsQuery);
