import { dataOf, type components } from '@crossward/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Queues = components['schemas']['QueuesAnswer'];
export type DeadLetter = components['schemas']['DeadLetterAnswer'];
export type DeadLetterKind = components['schemas']['DeadLetterKindAnswer'];

/** Of which dead letters: all, or those of one consumer and one error. */
export type KindFilter = Pick<DeadLetterKind, 'consumer' | 'code'> | null;

const EVERY_MS = 5_000;
const PAGE = 25;

export const useQueues = () =>
  useQuery({
    queryKey: ['queues'],
    queryFn: () => dataOf(api.GET('/v1/queues')),
    refetchInterval: EVERY_MS,
  });

export const useDeadLetterKinds = () =>
  useQuery({
    queryKey: ['dead-letters', 'kinds'],
    queryFn: () => dataOf(api.GET('/v1/dead-letter-kinds')),
    refetchInterval: EVERY_MS,
  });

export const useDeadLetters = (filter: KindFilter) =>
  useInfiniteQuery({
    queryKey: ['dead-letters', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/dead-letters', {
          params: { query: { limit: PAGE, ...(filter ?? {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
