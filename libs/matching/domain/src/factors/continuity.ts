import type { Factor } from '../match.js';

/** 1 where the nurse has worked at the facility before. */
export const continuity: Factor = ({ gap, nurse }) =>
  nurse.workedAtFacilityIds.includes(gap.facilityId)
    ? { value: 1, because: `Has worked at ${gap.facilityName}.` }
    : { value: 0, because: `Has not worked at ${gap.facilityName} yet.` };
