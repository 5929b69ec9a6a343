import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type ListedGap = components['schemas']['GapListItem'];
export type GapStatus = ListedGap['status'];

/** The gaps of one state that begin first, and how many there are. */
export const useGapsOf = (status: GapStatus, limit: number) => {
  const gaps = useQuery({
    queryKey: ['gaps', 'of', status, limit],
    queryFn: () => dataOf(api.GET('/v1/gaps', { params: { query: { status, sort: 'start', limit } } })),
  });
  const counts = useQuery({
    queryKey: ['gaps', 'count', status],
    queryFn: () => dataOf(api.GET('/v1/gaps/facets', { params: { query: { status } } })),
  });
  return { gaps, total: counts.data?.total };
};
