import type { TermNames } from './match.js';

/** The name of a term in words; the code where nobody gives one. */
export const nameOf = (terms: TermNames | undefined, list: keyof TermNames, code: string): string =>
  terms?.[list][code]?.name ?? code;
