import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export const usePlacement = (placementId: string) =>
  useQuery({
    queryKey: ['placements', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } })),
  });
