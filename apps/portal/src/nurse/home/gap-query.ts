import { dataOf } from '@crossward/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** Cards that a phone shows at once; those below are drawn when these are there. */
export const IN_SIGHT = 3;

/** What a card tells of a gap besides the match. */
export const gapQuery = (gapId: string) =>
  queryOptions({
    queryKey: ['gap', gapId],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
  });
