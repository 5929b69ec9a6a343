import type { Factor } from '../match.js';

/** Equity: an under-served facility counts 1. */
export const need: Factor = ({ gap }) =>
  gap.underserved
    ? { value: 1, because: `${gap.facilityName} is under-served.` }
    : { value: 0, because: `${gap.facilityName} is not under-served.` };
