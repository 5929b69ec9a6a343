import type { MarketConstraint } from '../match.js';

/** No confirmed exclusion. A mere candidate hit never excludes: a person settles it first. */
export const notExcluded: MarketConstraint = ({ nurse }) =>
  nurse.excluded
    ? {
        constraint: 'exclusion-screen',
        because: 'An exclusion was confirmed with its source.',
        wouldChange: 'Reinstatement by the authority that excluded.',
      }
    : null;
