import type { SomeNurses } from '@crossward/contracts';

/**
 * The condition that a column is one of some nurses; left out: of any.
 * @param from number of the first parameter
 */
export const someNurses = (
  column: string,
  among: SomeNurses | undefined,
  from: number,
): { condition: string; params: unknown[] } => {
  if (!among) return { condition: 'true', params: [] };
  if ('first' in among)
    return { condition: `${column} BETWEEN $${from} AND $${from + 1}`, params: [among.first, among.last] };
  return { condition: `${column} = ANY ($${from}::uuid[])`, params: [among] };
};
