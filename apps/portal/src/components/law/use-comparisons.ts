import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after, usePages, type Pages } from '../../api/use-pages.js';

export type Comparison = components['schemas']['RerankingAnswer'];

const PAGE = 50;

export const useComparison = (rerankingId: string) =>
  useQuery({
    queryKey: ['reranking', rerankingId],
    queryFn: () => dataOf(api.GET('/v1/rerankings/{rerankingId}', { params: { path: { rerankingId } } })),
  });

/** Newest first. */
export const useComparisons = (status?: Comparison['status']): Omit<Pages<Comparison>, 'first'> =>
  usePages<Comparison>(['rerankings', status ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/rerankings', {
        params: { query: { limit: PAGE, ...(status === undefined ? {} : { status }), ...after(cursor) } },
      }),
    ),
  );
