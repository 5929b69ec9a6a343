import { dataOf, type components } from '@crossward/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Candidate = components['schemas']['CandidateAnswer'];

/** Staged identity: until the hospital may know her name, a nurse is a short code, the same on every page. */
export const codeOf = (nurseId: string): string => nurseId.slice(-6).toUpperCase();

export const useCandidates = (gapId: string, includeExcluded: boolean) =>
  useInfiniteQuery({
    queryKey: ['candidates', gapId, includeExcluded],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/gaps/{gapId}/candidates', {
          params: {
            path: { gapId },
            query: { limit: 25, includeExcluded, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
