import { dataOf, type components } from '@crossward/api-client';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Share = components['schemas']['ShareSummary'];
export type Reading = components['schemas']['ReadingView'];
export const PURPOSES = ['application', 'credentialing', 'onboarding', 'audit'] as const;

export const useShares = () =>
  useQuery({
    queryKey: ['shares'],
    queryFn: () => dataOf(api.GET('/v1/shares', { params: { query: { limit: 200 } } })),
  });

export const useReadings = () =>
  useInfiniteQuery({
    queryKey: ['readings'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/nurses/me/readings', {
          params: { query: { limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The organisations that a nurse has to do with: those to which she has applied. */
export const useOwnOrganisations = (): { value: string; label: string }[] | undefined => {
  const submissions = useQuery({
    queryKey: ['submissions'],
    queryFn: () => dataOf(api.GET('/v1/submissions', { params: { query: { limit: 50 } } })),
  });
  const oneEach = new Map((submissions.data?.items ?? []).map(({ organisationId, gapId }) => [organisationId, gapId]));
  const gaps = useQueries({
    queries: [...oneEach.values()].map((gapId) => ({
      queryKey: ['gap', gapId],
      queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
    })),
  });
  if (!submissions.data || gaps.some(({ isPending }) => isPending)) return undefined;
  return gaps.flatMap(({ data }) => (data ? [{ value: data.organisationId, label: data.organisationName }] : []));
};
