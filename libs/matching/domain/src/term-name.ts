import type { NamedTerm } from '@crossward/contracts';
import type { TermNames } from './match.js';

/** The name of a term in words; the code where nobody gives one. */
export const namedTerm = (terms: TermNames | undefined, list: keyof TermNames, code: string): NamedTerm => ({
  code,
  name: terms?.[list][code]?.name ?? code,
});
