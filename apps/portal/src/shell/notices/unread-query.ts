import { dataOf } from '@crossward/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** How much one was told and has not read; read anew whenever the server says that something happened. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: () => dataOf(api.GET('/v1/notices/unread-count')),
});
