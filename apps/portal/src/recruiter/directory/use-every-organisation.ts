import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after } from '../../api/use-pages.js';
import { wholeList } from '../../api/whole-list.js';

export type Organisation = components['schemas']['OrganisationAnswer'];

/** The hospitals of the market, by name, to choose one of. */
export const useEveryOrganisation = (): UseQueryResult<Organisation[]> =>
  useQuery({
    queryKey: ['organisations', 'whole'],
    queryFn: async () => {
      const all = await wholeList<Organisation>((cursor) =>
        dataOf(api.GET('/v1/organisations', { params: { query: { limit: 200, ...after(cursor) } } })),
      );
      return all.sort((a, b) => a.name.localeCompare(b.name));
    },
  });
