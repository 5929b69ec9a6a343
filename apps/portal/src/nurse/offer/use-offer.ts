import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

type Schemas = components['schemas'];
export type Offer = Schemas['OfferAnswer'];
export type Counter = Schemas['CounterAnswer'];

export const useOffer = (offerId: string): UseQueryResult<Offer> =>
  useQuery({
    queryKey: ['offers', offerId],
    queryFn: () => dataOf(api.GET('/v1/offers/{offerId}', { params: { path: { offerId } } })),
  });

export const useCounters = (offerId: string): UseQueryResult<Counter[]> =>
  useQuery({
    queryKey: ['offers', offerId, 'counters'],
    queryFn: () => dataOf(api.GET('/v1/offers/{offerId}/counter-offers', { params: { path: { offerId } } })),
  });

/** What an answer to an offer changes. */
export const OFFER_CHANGES = ['offers', 'submissions', 'contracts', 'placements', 'gap'] as const;
