import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../candidates/use-candidates.js';

interface Placed {
  placementId: string;
  nurseId?: string;
}

/** Whom a placement is of: by name where the hospital knows it, else by code. */
export const useNurseNames = (): ((placed: Placed) => string) => {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['placements', 'names'],
    queryFn: () => dataOf(api.GET('/v1/placements', { params: { query: { limit: 200 } } })),
  });
  const placements = new Map((data?.items ?? []).map((placement) => [placement.id, placement]));
  return ({ placementId, nurseId }) => {
    const placement = placements.get(placementId);
    const name = [placement?.givenNames, placement?.familyName].filter(Boolean).join(' ');
    const of = placement?.nurseId ?? nurseId;
    return name || (of === undefined ? '' : t('hospital.candidate.code', { code: codeOf(of) }));
  };
};
