import { dataOf } from '@crossward/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after } from '../../api/use-pages.js';

const PAGE = 10;

/** The gaps that fit, best first. */
export const matchesQuery = infiniteQueryOptions({
  queryKey: ['matches'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    dataOf(api.GET('/v1/nurses/me/matches', { params: { query: { limit: PAGE, ...after(pageParam) } } })),
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
