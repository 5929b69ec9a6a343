import { dataOf, type components } from '@crossward/api-client';
import { api } from '../../api/client.js';
import { after, usePages, type Pages } from '../../api/use-pages.js';
import type { Change } from './alike-changes.js';

export type GapDifference = components['schemas']['GapDifferenceAnswer'];

const PAGE = 50;

interface Asked {
  rerankingId: string;
  /** Only gaps at which somebody does that; all that differ, unless told. */
  change?: Change['change'];
  /** How far the comparison is: with each step there may be more. */
  batchesDone: number;
}

/** Gaps that differ, those with most changes first. */
export const useGapDifferences = ({ rerankingId, change, batchesDone }: Asked): Omit<Pages<GapDifference>, 'first'> =>
  usePages<GapDifference>(
    ['reranking-gaps', rerankingId, change ?? '', batchesDone],
    (cursor) =>
      dataOf(
        api.GET('/v1/rerankings/{rerankingId}/gaps', {
          params: {
            path: { rerankingId },
            query: { limit: PAGE, ...(change === undefined ? {} : { change }), ...after(cursor) },
          },
        }),
      ),
    { keepsFormer: true },
  );
