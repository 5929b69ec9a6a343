import type { Money, Words } from '../../i18n/use-words.js';

export type Clause = { kind: string } & Record<string, unknown>;

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value;

/** The values of a clause as its sentence takes them: money in words, lists joined (`none`: an empty one), all else as it is. */
export const clauseArguments = (
  { kind: _kind, ...values }: Clause,
  { exact }: Pick<Words, 'exact'>,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (isMoney(value)) return [name, exact(value)];
      if (typeof value === 'number') return [name, value];
      if (Array.isArray(value)) return [name, value.length === 0 ? 'none' : value.join(', ')];
      return [name, String(value)];
    }),
  );
