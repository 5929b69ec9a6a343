import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Gap = components['schemas']['GapAnswer'];
export type GapStatus = Gap['status'];

export const useGap = (gapId: string) =>
  useQuery({
    queryKey: ['gaps', gapId],
    enabled: gapId !== '',
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
  });
