import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/** No confirmed exclusion. A mere candidate hit never excludes: a person settles it first. */
export const notExcluded: MarketConstraint = ({ nurse }) =>
  nurse.excluded
    ? failing('exclusion-screen', reasonOf('exclusion.confirmed'), reasonOf('exclusion.reinstated'))
    : null;
