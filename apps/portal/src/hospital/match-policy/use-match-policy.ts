import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

type Schemas = components['schemas'];
export type GapPolicy = Schemas['GapMatchPolicyAnswer'];
export type NamedPolicy = Schemas['MatchPolicyAnswer'];
export type PolicyBody = Schemas['GapMatchPolicyBody'];

/** As many as one answer holds; further down nobody is among the first five by much. */
const READ = 200;

/** By what the nurses of this gap are ranked now. */
export const useGapPolicy = (gapId: string) =>
  useQuery({
    queryKey: ['match-policy', gapId],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}/match-policy', { params: { path: { gapId } } })),
  });

/** What a hospital may choose instead of weighing by itself. */
export const useNamedPolicies = () =>
  useQuery({
    queryKey: ['match-policies'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/v1/match-policies')),
  });

/** Those who fit, with the value of each factor: enough to say who would be first by other weights. */
export const useBestCandidates = (gapId: string) =>
  useQuery({
    queryKey: ['candidates', gapId, 'best'],
    queryFn: () =>
      dataOf(api.GET('/v1/gaps/{gapId}/candidates', { params: { path: { gapId }, query: { limit: READ } } })),
  });
