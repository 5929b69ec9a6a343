import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** Templates of the organisation; a hundred are more than anybody chooses from. */
export const useTemplates = (status: 'active' | 'retired') =>
  useQuery({
    queryKey: ['gap-templates', status],
    queryFn: () => dataOf(api.GET('/v1/gap-templates', { params: { query: { status, limit: 100 } } })),
  });
