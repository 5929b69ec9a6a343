import type { Money, Words } from '../../i18n/use-words.js';

export type Clause = { kind: string } & Record<string, unknown>;

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value;

/** The values of a clause as its sentence takes them: money and numbers in words, lists joined (`none`: an empty one), codes as they are. */
export const clauseArguments = (
  { kind: _kind, ...values }: Clause,
  { exact, number }: Pick<Words, 'exact' | 'number'>,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (isMoney(value)) return [name, exact(value)];
      if (typeof value === 'number') return [name, number(value)];
      if (Array.isArray(value)) return [name, value.length === 0 ? 'none' : value.join(', ')];
      return [name, String(value)];
    }),
  );
