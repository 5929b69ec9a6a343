import { dataOf } from '@crossward/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { codeOf } from '../../components/nurse-code.js';

/** As many as the API takes at once. */
const AT_ONCE = 100;

/** What nurses are called; of one who is no longer there, the end of her id. */
export const useNames = (nurseIds: readonly string[]): ((nurseId: string) => string) => {
  const ids = [...new Set(nurseIds)].sort();
  const { data: names } = useQuery({
    queryKey: ['nurse-names', ids],
    enabled: ids.length > 0,
    // Those that are there keep their names while more are asked for.
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
        ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
      );
      const pages = await Promise.all(
        parts.map((nurseId) => dataOf(api.GET('/v1/nurses', { params: { query: { nurseId, limit: AT_ONCE } } }))),
      );
      return new Map(
        pages.flatMap(({ items }) =>
          items.map(({ id, familyName, givenNames }) => [id, `${familyName}, ${givenNames}`] as const),
        ),
      );
    },
  });
  return (nurseId) => names?.get(nurseId) ?? codeOf(nurseId);
};
