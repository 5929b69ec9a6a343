import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Locale } from '../../i18n/locales.js';

type Schemas = components['schemas'];
export type Gap = Schemas['GapAnswer'];

export const useGap = (gapId: string): UseQueryResult<Gap> =>
  useQuery({
    queryKey: ['gap', gapId],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })),
  });

export const useClauses = (gapId: string): UseQueryResult<Schemas['GapClausesAnswer']> =>
  useQuery({
    queryKey: ['gap', gapId, 'clauses'],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}/clauses', { params: { path: { gapId } } })),
  });

/** How this gap fits the nurse: the same reasons as in the list, with every condition of the law. */
export const useMatch = (gapId: string): UseQueryResult<Schemas['MatchExplanation']> =>
  useQuery({
    queryKey: ['matches', gapId],
    queryFn: () => dataOf(api.GET('/v1/nurses/me/matches/{gapId}', { params: { path: { gapId } } })),
  });

/** The words that she agrees to are those of her language: each is a text of its own. */
export const useConsentTerms = (gapId: string, lang: Locale): UseQueryResult<Schemas['ConsentTermsAnswer']> =>
  useQuery({
    queryKey: ['gap', gapId, 'consent-terms', lang],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}/consent-terms', { params: { path: { gapId }, query: { lang } } })),
  });
