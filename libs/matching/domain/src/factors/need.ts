import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';

/** Equity: an under-served facility counts 1. */
export const need: Factor = ({ gap }) =>
  gap.underserved
    ? { value: 1, reason: reasonOf('need.underserved', { facility: gap.facilityName }) }
    : { value: 0, reason: reasonOf('need.served', { facility: gap.facilityName }) };
