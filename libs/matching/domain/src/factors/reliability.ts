import type { Factor } from '../match.js';
import { unit } from './unit.js';

/** Share of past placements completed; a nurse without any is neither rewarded nor punished. */
export const reliability: Factor = ({ nurse }) =>
  nurse.reliability === null
    ? { value: 0.5, because: 'No placements yet.' }
    : { value: unit(nurse.reliability), because: `${Math.round(nurse.reliability * 100)} % of placements completed.` };
