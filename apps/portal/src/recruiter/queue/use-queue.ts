import { dataOf } from '@crossward/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { STAGES, type QueueFilter } from './queue-filter.js';

const PAGE = 200;

/** The queue as the server orders it: what is needed first comes first. Further pages are read as somebody goes down. */
export const useQueue = ({ stage, kind }: Pick<QueueFilter, 'stage' | 'kind'>) =>
  useInfiniteQuery({
    queryKey: ['verifications', stage, kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/verifications', {
          params: {
            query: {
              status: [...STAGES[stage]],
              limit: PAGE,
              ...(kind ? { kind } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
