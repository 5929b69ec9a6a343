import { dataOf, type components } from '@crossward/api-client';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';

type Schemas = components['schemas'];
export type Candidate = Schemas['CandidateAnswer'];

export { codeOf } from '../../components/nurse-code.js';

export interface CandidateFilter {
  includeExcluded: boolean;
  standing?: 'ready' | 'pending';
  certificate?: string;
  language?: string;
}

export const useCandidates = (gapId: string, filter: CandidateFilter) =>
  usePages<Candidate, Schemas['CandidatesAnswer']>(['candidates', gapId, filter], (cursor) =>
    dataOf(
      api.GET('/v1/gaps/{gapId}/candidates', {
        params: { path: { gapId }, query: { limit: 50, ...filter, ...after(cursor) } },
      }),
    ),
  );
