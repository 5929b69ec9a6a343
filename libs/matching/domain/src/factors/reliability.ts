import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

/** Share of past placements completed; a nurse without any is neither rewarded nor punished. */
export const reliability: Factor = ({ nurse }) =>
  nurse.reliability === null
    ? { value: 0.5, reason: reasonOf('reliability.new') }
    : { value: unit(nurse.reliability), reason: reasonOf('reliability.share', { share: nurse.reliability }) };
