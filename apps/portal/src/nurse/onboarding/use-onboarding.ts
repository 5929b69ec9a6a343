import { ApiProblem, dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after } from '../../api/use-pages.js';
import { wholeList } from '../../api/whole-list.js';

type Schemas = components['schemas'];
const WHOLE_PAGE = 200;

export type Plan = Schemas['OnboardingPlanAnswer'];
export type PlannedTask = Plan['tasks'][number];
export type Packet = Schemas['PacketView'];

/** Null: it is not there yet; the workers make it a moment after both have agreed. */
const orNull = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
};

/** All that the nurse ever had: what she worked long ago is still paid, billed and put right. */
export const usePlacements = (): UseQueryResult<Schemas['PlacementAnswer'][]> =>
  useQuery({
    queryKey: ['placements'],
    queryFn: () =>
      wholeList((cursor) =>
        dataOf(api.GET('/v1/placements', { params: { query: { limit: WHOLE_PAGE, ...after(cursor) } } })),
      ),
  });

export const usePlan = (placementId: string): UseQueryResult<Plan | null> =>
  useQuery({
    queryKey: ['onboarding', placementId],
    queryFn: () =>
      orNull(dataOf(api.GET('/v1/placements/{placementId}/onboarding-plan', { params: { path: { placementId } } }))),
  });

export const usePacket = (placementId: string): UseQueryResult<Packet | null> =>
  useQuery({
    queryKey: ['packets', placementId],
    queryFn: () =>
      orNull(dataOf(api.GET('/v1/placements/{placementId}/packet', { params: { path: { placementId } } }))),
  });
