import type { Transaction } from '@crossward/platform-database';
import { afterAllThatBeginWith } from './search-text.js';

const FAMILY = ['family_folded', 'family_end_folded'] as const;

const begins = (column: string, at: number): string => `${column} >= $${2 * at + 1} AND ${column} < $${2 * at + 2}`;

/**
 * Nurses by the beginnings of their names, family name first or last; at most `limit`. Each part is a stretch of one index:
 * a comparison of a column is what row-level security lets an index serve.
 */
export const findNurses = async (tx: Transaction, names: readonly string[], limit: number): Promise<string[]> => {
  const whole = names.join(' ');
  const [first, ...rest] = names as [string, ...string[]];
  const prefixes = [whole, first, rest.join(' '), names.slice(0, -1).join(' '), names.at(-1) ?? ''];
  const pairs =
    rest.length === 0
      ? []
      : FAMILY.flatMap((family) => [
          `${begins(family, 1)} AND ${begins('given_folded', 2)}`,
          `${begins(family, 4)} AND ${begins('given_folded', 3)}`,
          ...(rest.length > 1 ? [`${begins(family, 2)} AND ${begins('given_folded', 1)}`] : []),
        ]);
  const single = [...FAMILY, 'given_folded'].map((column) => begins(column, 0));
  const rows = await tx.query<{ id: string }>(
    [...single, ...pairs]
      .map((condition) => `(SELECT nurse_id AS id FROM marketplace.nurse_names WHERE ${condition} LIMIT ${limit})`)
      .join('\nUNION\n')
      .concat(`\nLIMIT ${limit}`),
    // Every parameter has its type from the text columns it is compared with; those that no condition names need one.
    prefixes
      .slice(0, pairs.length === 0 ? 1 : prefixes.length)
      .flatMap((prefix) => [prefix, afterAllThatBeginWith(prefix)]),
  );
  return rows.map(({ id }) => id);
};
